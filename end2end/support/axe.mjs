// What is checked of a page that is shown: WCAG 2.2 AA by axe, and that nothing sticks out sideways.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';

// Axe itself, as its Playwright package has it: run in the page as it stands, it needs no further page for
// each run, and is there for all the questions that one document shows. Minified it is read in half the time.
const { resolve } = createRequire(import.meta.resolve('@axe-core/playwright'));
const source = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const widths = [320, 1280];

/** Has axe in every page from now on: with many pages, that is quicker than to send it to each. */
export const withAxe = (page) => page.addInitScript(source);

async function violations(page, except) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async ([values, except]) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: 'tag', values },
      rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, [tags, except]);
}

/**
 * The elements that reach past an edge of the window, if the page can be scrolled sideways. Tables of
 * data may (WCAG 1.4.10).
 */
const stickingOut = () => {
  const { clientWidth: width, scrollWidth } = document.documentElement;
  if (scrollWidth <= width) return [];
  const all = [...document.querySelectorAll('body *')].filter((element) => !element.closest('table'));
  const out = all.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > width + 0.5 || (document.dir === 'rtl' && left < -0.5);
  });
  if (out.length === 0 && document.querySelector('table')) return [];
  return [`${scrollWidth} px of ${width}`, ...out.map((element) => element.outerHTML.slice(0, 120))];
};

/** Whether the page fits the window without scrolling sideways. */
export async function expectNothingSticksOut(page, name) {
  expect.soft(await page.evaluate(stickingOut), `${name}: sticks out`).toEqual([]);
}

/** What does not depend on the width, nor on the language: colours. Slow to check. */
export const colours = ['color-contrast', 'link-in-text-block'];

/** Checks the page as it is, on a phone and on a desk, its colours once; axe's rules in `except` aside. */
export async function expectAccessible(page, name, except = [], at = widths) {
  for (const [index, width] of at.entries()) {
    await atWidth(page, width);
    expect.soft(await violations(page, index ? [...except, ...colours] : except), `${name} at ${width} px`).toEqual([]);
    await expectNothingSticksOut(page, `${name} at ${width} px`);
  }
}

/** The same, by axe on a phone only: for what differs in width alone, as a question and a component do. */
export async function expectAccessibleOnPhone(page, name, except = []) {
  const [phone, desk] = widths;
  await expectAccessible(page, name, except, [phone]);
  await atWidth(page, desk);
  await expectNothingSticksOut(page, `${name} at ${desk} px`);
}

/** At its top: what lies half behind Listen's bar is too small a target, while it lies there. */
async function atWidth(page, width) {
  if (page.viewportSize().width !== width) await page.setViewportSize({ width, height: 800 });
  await page.evaluate(() => scrollTo(0, 0));
}
