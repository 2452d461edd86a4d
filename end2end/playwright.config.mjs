// The browser tests: real Chromium, with JavaScript and without, against a server of their own.
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** The browser: the one that xtask found, else Debian's, else Playwright's own (undefined). */
export const chromium = [process.env.HARK_CHROMIUM, '/usr/bin/chromium'].find(
  (path) => path && existsSync(path),
);

/** Without these Chromium looks up its maker's hosts at every start; root has no sandbox. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: '.',
  outputDir: 'results/artifacts',
  globalSetup: './server.mjs',
  reporter: [['line'], ['./support/numbers.mjs'], ['json', { outputFile: 'results/report.json' }]],
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  snapshotPathTemplate: 'snapshots/{arg}{ext}',
  // A snapshot is the whole of what it shows, not a part.
  expect: { toMatchAriaSnapshot: { children: 'deep-equal' } },
  use: {
    // Set by server.mjs, before the workers that read it start.
    baseURL: process.env.HARK_URL,
    browserName: 'chromium',
    launchOptions: { executablePath: chromium, args: chromiumArguments },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
  },
  projects: [
    // Plain HTTP, without a browser.
    { name: 'http', testDir: 'http' },
    // A test of the browser without a tag runs in both.
    { name: 'hydrated', testDir: 'browser', grepInvert: /@no-js/ },
    { name: 'no-js', testDir: 'browser', grepInvert: /@hydrated/, use: { javaScriptEnabled: false } },
  ],
});
