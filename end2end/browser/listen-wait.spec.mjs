// What is read by itself waits: for a screen reader's own announcement of a new page, and for who begins to write.
import { expect, test } from '../support/listen.mjs';
import { pathBy, text } from '../support/site.mjs';

const only = { tag: '@hydrated' };
const path = pathBy('your-details', 'check');
/** So long a new page is left to a screen reader, in milliseconds (`PAUSE` in the crate `listen`). */
const PAUSE = 700;
/** No frame takes as long as this, in milliseconds. */
const FRAME = 100;

/** A question that was read, by somebody who has each page read. */
async function begun({ walker, player }) {
  await walker.reach('en', path, 'summary');
  await player.startWithEach();
  await walker.fill(path.answers);
}

/** Notes when a heading gets the focus. */
const noteFocus = () => {
  window.focused = [];
  document.addEventListener('focusin', ({ target }) => target.tagName === 'H1' && window.focused.push(Date.now()));
};

/** Writes in a field as soon as it is there, a letter now and then, as a person in a hurry does, until this is stopped. */
const write = (name) => {
  window.writing = setInterval(() => {
    const field = document.querySelector(`[name="${name}"]`);
    if (!field) return;
    field.value += 'a';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, 50);
};

test('a new page is not begun before a screen reader has begun with it', only, async ({ walker, page, player, engine }) => {
  await begun({ walker, player });
  await page.evaluate(noteFocus);
  await engine.clear();
  await walker.continue('en');
  await walker.at('en', 'timeline');
  await expect.poll(async () => (await engine.said()).length).toBeGreaterThan(0);
  const [first] = await engine.said();
  const [focused] = await page.evaluate(() => window.focused);
  // The page is drawn a frame before its heading gets the focus, and Listen counts from there.
  expect(first.time - focused).toBeGreaterThanOrEqual(PAUSE - FRAME);
});

test('who writes at once on a new page is not spoken to', only, async ({ walker, page, player, engine }) => {
  await begun({ walker, player });
  await engine.clear();
  await page.evaluate(write, 'timeline');
  await walker.continue('en');
  await walker.at('en', 'timeline');
  const isSilent = async () => {
    await expect(player.toolbar, 'Listen is there').toBeVisible();
    await page.waitForTimeout(2 * PAUSE);
    await page.evaluate(() => clearInterval(window.writing));
    await page.waitForTimeout(2 * PAUSE);
    expect(await engine.texts()).toEqual([]);
    // They hear it when they want to.
    await player.start();
    await expect.poll(async () => (await engine.texts()).join(' ')).toContain(walker.service.heading('en', 'timeline'));
    await player.expect('finished');
  };
  await isSilent();
  await page.addInitScript(write, 'timeline');
  await walker.saved();
  await engine.clear();
  await page.reload();
  await isSilent();
});

test('who was not spoken to for writing has what is wrong and the next page read', only, async ({ walker, page, player, engine }) => {
  await begun({ walker, player });
  await page.evaluate(write, 'timeline');
  await walker.continue('en');
  await walker.at('en', 'timeline');
  await page.waitForTimeout(2 * PAUSE);
  await page.evaluate(() => clearInterval(window.writing));
  await walker.field('timeline').fill('x'.repeat(5000));
  await engine.clear();
  await walker.continue('en');
  await expect(walker.summary).toBeVisible();
  await expect.poll(async () => (await engine.texts()).join(' ')).toContain(text('en', 'error-summary'));
  await engine.clear();
  await walker.fill(path.answers);
  await walker.continue('en');
  const next = path.path[path.path.indexOf('timeline') + 1];
  await walker.at('en', next);
  await expect.poll(async () => (await engine.texts()).join(' ')).toContain(walker.service.heading('en', next));
});

test('a page that was opened in the background is read once it is looked at', only, async ({ walker, page, player, engine }) => {
  await walker.open('/en/contact');
  await player.startWithEach();
  await player.expect('finished');
  await engine.clear();
  await page.addInitScript(() => {
    window.looks = false;
    Object.defineProperty(document, 'hidden', { get: () => !window.looks });
  });
  await page.goto('/en/accessibility');
  await page.waitForTimeout(3 * PAUSE);
  expect(await engine.texts()).toEqual([]);
  await expect(player.toolbar).toHaveCount(0);
  await page.evaluate(() => {
    window.looks = true;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(async () => (await engine.texts()).join(' ')).toContain(text('en', 'accessibility'));
});
