// The browser tests: real Chromium, with JavaScript and without, against a server of their own.
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** The browser: the one that xtask found, else Debian's, else Playwright's own (undefined). */
export const chromium = [process.env.HARK_CHROMIUM, '/usr/bin/chromium'].find(
  (path) => path && existsSync(path),
);

/** Debian's without its windows, three times as quick. Extensions, as the speech engine is one, need the whole. */
const shell = '/usr/bin/chromium-headless-shell';
const windowless = chromium === '/usr/bin/chromium' && existsSync(shell) ? shell : chromium;

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
  // One more than the machine has cores: now and then each waits.
  workers: 3,
  // One in two thousand that fails by chance must not hide what the others say; it is told by name at the end.
  retries: process.env.CI ? 1 : 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  snapshotPathTemplate: 'snapshots/{arg}{ext}',
  // A snapshot is the whole of what it shows, not a part.
  expect: { timeout: 10_000, toMatchAriaSnapshot: { children: 'deep-equal' } },
  use: {
    // Set by server.mjs, before the workers that read it start.
    baseURL: process.env.HARK_URL,
    browserName: 'chromium',
    // A test sees a page once: to compile its code a second time, for those who stay, takes time and shows nothing.
    launchOptions: { executablePath: windowless, args: [...chromiumArguments, '--js-flags=--no-wasm-tier-up,--no-maglev,--no-turbofan,--always-sparkplug'] },
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
