// What is checked of a page on a small screen: nothing sticks out, nothing is cut off, no text lies on another.
import { expect } from '@playwright/test';
import { expectNothingSticksOut } from './axe.mjs';

/** Elements whose text is cut off, other than those for screen readers alone. */
const clipped = () =>
  [...document.querySelectorAll('body *:not(textarea, script)')].filter((element) => {
    const { overflowX, overflowY, clipPath, position, paddingTop, paddingBottom } = getComputedStyle(element);
    if (position === 'absolute' && clipPath !== 'none') return false;
    const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    // What is typed may use the padding of its field.
    const room = element.localName === 'input' ? parseFloat(paddingTop) + parseFloat(paddingBottom) : 0;
    const high = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + room + 1;
    return (wide || high) && element.matches(':not(.govuk-visually-hidden, html, body)');
  }).map((element) => element.outerHTML.slice(0, 120));

/**
 * Texts that lie on others, by the middle halves of their lines: what is above and below belongs to marks, and may meet. Of
 * what floats above the page, as a button that stays in sight, that is meant.
 */
const overlapping = () => {
  const floats = (element) => {
    for (; element; element = element.parentElement) if (/fixed|sticky/.test(getComputedStyle(element).position)) return true;
    return false;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const isHidden = !node.data.trim() || element.closest('script, noscript, option, .govuk-visually-hidden, .govuk-skip-link');
    if (isHidden || !element.checkVisibility({ visibilityProperty: true }) || floats(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, height, width } of range.getClientRects()) {
      if (width > 1) lines.push({ node, left, right, top: top + height / 4, bottom: top + (height * 3) / 4 });
    }
  }
  lines.sort((one, other) => one.top - other.top);
  const found = [];
  for (const [index, one] of lines.entries()) {
    for (let next = index + 1; next < lines.length && lines[next].top < one.bottom - 1; next += 1) {
      const other = lines[next];
      if (Math.min(one.right, other.right) - Math.max(one.left, other.left) < 2) continue;
      found.push(`${one.node.data.trim().slice(0, 60)} / ${other.node.data.trim().slice(0, 60)}`);
    }
  }
  return found;
};

/** Whether all of the page can be read. */
export async function expectWhole(page, name) {
  await expectNothingSticksOut(page, name);
  expect.soft(await page.evaluate(clipped), `${name}: is cut off`).toEqual([]);
  expect.soft(await page.evaluate(overlapping), `${name}: lies on another text`).toEqual([]);
}
