// The tests' own `test`: every page must be free of console errors and of violations of the policy.
import { test as base } from '@playwright/test';
import { Walker } from './walker.mjs';

export { expect } from '@playwright/test';

/** Chromium says in the console of each answer that is no success; these pages are meant. */
const answered = /^Failed to load resource: the server responded with a status of (403|404|422)/;
const nothing = /^$/;

/** Turns violations of the policy that the console might not show into messages that it does. */
const reportViolations = () =>
  addEventListener('securitypolicyviolation', (event) =>
    console.error(`violation of ${event.violatedDirective}: ${event.blockedURI}`),
  );

export const test = base.extend({
  /** The console messages that a test brings about on purpose. */
  tolerated: [nothing, { option: true }],

  /** Whether scripts run. */
  scripts: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled !== false),

  /** Fails a test that had an error in the console, whatever it looked at. */
  noFaults: [
    async ({ context, tolerated }, use) => {
      const faults = [];
      const note = (fault) => {
        if (!answered.test(fault) && !tolerated.test(fault)) faults.push(fault);
      };
      await context.addInitScript(reportViolations);
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) note(message.text());
      });
      context.on('weberror', (error) => note(String(error.error())));
      await use();
      if (faults.length) throw new Error(`in the console:\n${faults.join('\n')}`);
    },
    { auto: true },
  ],

  walker: async ({ page, scripts, baseURL }, use) => use(new Walker(page, scripts, baseURL)),
});
