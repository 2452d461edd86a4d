// What is checked of a page on a small screen: nothing sticks out, nothing is cut off.
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

/** Whether all of the page can be read. */
export async function expectWhole(page, name) {
  await expectNothingSticksOut(page, name);
  expect.soft(await page.evaluate(clipped), `${name}: is cut off`).toEqual([]);
}
