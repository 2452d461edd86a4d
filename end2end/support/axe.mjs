// What is checked of a page that is shown: WCAG 2.2 AA by axe, and that nothing sticks out sideways.
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const widths = [320, 1280];

/** The elements that reach past the right edge of the window, if the page can be scrolled sideways. */
const stickingOut = () => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const all = [...document.querySelectorAll('body *')];
  const out = all.filter((element) => element.getBoundingClientRect().right > width + 0.5);
  return [`${document.documentElement.scrollWidth} px of ${width}`, ...out.map((e) => e.outerHTML.slice(0, 120))];
};

/** Whether the page fits the window without scrolling sideways. */
export async function expectNothingSticksOut(page, name) {
  expect.soft(await page.evaluate(stickingOut), `${name}: sticks out`).toEqual([]);
}

/** Checks the page as it is, on a phone and on a desk. */
export async function expectAccessible(page, name) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    expect.soft(found, `${name} at ${width} px`).toEqual([]);
    await expectNothingSticksOut(page, `${name} at ${width} px`);
  }
}
