// What every page of a language has of its own: its tag, its direction, its words, its dates.
import { expect } from '@playwright/test';
import { english } from './english.mjs';
import { of, service } from './site.mjs';

const rtl = ['ar', 'ur'];

/** Whether the page is in this language throughout: it says so, runs its way, and has no English left. */
export async function expectOwnWords(page, lang, name) {
  const root = page.locator('html');
  await expect(root, name).toHaveAttribute('lang', lang);
  await expect(root, name).toHaveAttribute('dir', rtl.includes(lang) ? 'rtl' : 'ltr');
  expect.soft(await english(page, lang), `${name}: English words`).toEqual([]);
}

/** A value as it stands in a text of this language: apart, where lines run the other way. */
export const apart = (lang, value) => (rtl.includes(lang) ? `\u2068${value}\u2069` : value);

/** A text as it is read: numbers stand isolated where lines run from right to left, and nobody sees that. */
export const unmarked = (text) => text.replace(/[\u2068\u2069]/g, '');

/** Today in the United Kingdom, as this language writes a day. */
export function today(lang) {
  const { text } = of(service);
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(new Date());
  const { day, month, year } = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return text(lang, 'date', { day, month: text(lang, `month-${month}`), year });
}
