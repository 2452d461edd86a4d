// Where listening starts: what is chosen by keys, a field that has the focus, and all of the page selected.
import { expectAccessible } from '../support/axe.mjs';
import { expect, test } from '../support/listen.mjs';
import { pathBy, text } from '../support/site.mjs';

const only = { tag: '@hydrated' };
const home = '/en';
const path = pathBy('your-details', 'check');

/** Starts to listen to a page; the first utterance, held after a word. */
async function hold({ walker, player, engine }, address) {
  await engine.script({ hold: 1 });
  await walker.open(address);
  await player.start();
  return engine.next('held');
}

/** What is painted as the choice. */
const choice = (page) => page.evaluate(() => [...(CSS.highlights.get('listen-choice') ?? [])].join(''));

/** What is painted, whatever else is, as the lines of it are on the page. */
const plain = (words) => words.replace(/\s+/g, ' ').trim();

test('a paragraph is chosen by keys, shown and told, and read', only, async ({ walker, page, player, engine }) => {
  await hold({ walker, player, engine }, home);
  await player.press('here');
  const here = player.button('here');
  await expect(here).toBeFocused();
  await expect(player.message).toContainText('Up and Down arrow keys');
  const go = async (key) => {
    await page.keyboard.press(key);
    return choice(page);
  };
  const first = await go('Home');
  expect(first).toBe(await walker.h1.textContent());
  await expect(page.locator('main h1')).toBeInViewport();
  const second = await go('ArrowDown');
  const third = await go('ArrowDown');
  expect(new Set([first, second, third]).size, 'each is another').toBe(3);
  expect(await go('ArrowUp')).toBe(second);
  await expect(player.message.locator('.govuk-visually-hidden'), 'told to who does not see it').toContainText(plain(second).slice(0, 40));
  await expectAccessible(page, 'while a place is chosen');
  const last = await go('End');
  expect(last).not.toBe(third);
  expect(await go('ArrowDown'), 'and no further').toBe(last);
  await go('Home');
  await go('ArrowDown');
  await page.keyboard.press('Enter');
  const { text: said } = await engine.next('held');
  expect(plain(second).startsWith(plain(said)), `${said} begins ${second}`).toBe(true);
  await expect(here).toHaveAttribute('aria-pressed', 'false');
  expect(await choice(page)).toBe('');

  await test.step('left by Escape, nothing is chosen', async () => {
    await player.press('here');
    await go('End');
    await page.keyboard.press('Escape');
    await expect(here).toHaveAttribute('aria-pressed', 'false');
    expect(await choice(page)).toBe('');
    await expect(player.message).toBeEmpty();
    await player.expect('playing');
  });
  await test.step('the keys of a list are its own', async () => {
    await player.press('here');
    const rate = player.toolbar.locator('select[name="rate"]');
    await rate.focus();
    await page.keyboard.press('ArrowDown');
    expect(await choice(page)).toBe('');
    expect(await rate.inputValue()).not.toBe('100');
  });
});

test('how to choose is told after all was heard, too', only, async ({ walker, page, player }) => {
  await walker.open('/en/contact');
  await player.hear();
  await player.press('here');
  await expect(player.button('here')).toHaveAttribute('aria-pressed', 'true');
  await expect(player.message).toContainText('Press Escape');
  await page.keyboard.press('End');
  expect(await choice(page)).not.toBe('');
});

test('a field is read from its label on', only, async ({ walker, page, player, engine }) => {
  await walker.comeBack('en', path, 'your-details');
  await engine.script({ hold: 1 });
  await player.start();
  const first = await engine.next('held');
  const email = text('en', 'your-email');
  expect(first.text).not.toContain(email);
  const field = walker.field('your-email');

  await test.step('that has the focus', async () => {
    await field.focus();
    await page.keyboard.press('Alt+Shift+W');
    const { text, number } = await engine.next('held');
    expect(text).toBe(email);
    expect(number, 'at once').toBe(first.number + 1);
  });
  await test.step('that is chosen by Enter', async () => {
    await player.press('here');
    await walker.field('your-name').focus();
    await page.keyboard.press('Enter');
    expect((await engine.next('held')).text).toBe(text('en', 'your-name'));
    await expect(page, 'the form is not sent').toHaveURL(/your-details$/);
  });
  await test.step('that is clicked', async () => {
    await player.press('here');
    await field.click();
    expect((await engine.next('held')).text).toBe(email);
  });
  await test.step('an option that is clicked', async () => {
    await walker.open(walker.service.address('en', 'about'));
    await player.start();
    await engine.next('held');
    await player.press('here');
    const option = page.locator('main input[type="radio"]').nth(1);
    const label = await page.locator('main .govuk-radios__label').nth(1).textContent();
    await option.click();
    expect((await engine.next('held')).text).toContain(label.trim());
    await expect(option, 'it is only read').not.toBeChecked();
  });
});

test('who closes Listen while choosing has the page to themselves', only, async ({ walker, page, player, engine }) => {
  await hold({ walker, player, engine }, walker.service.address('en', 'about'));
  const option = page.locator('main input[type="radio"]').nth(1);
  const { length } = await engine.said();
  for (const done of ['close', 'stop']) {
    await player.press('here');
    await player.press(done);
    await page.locator('main input[type="radio"]').first().check();
    await option.click();
    await expect(option).toBeChecked();
    if (done === 'close') {
      await expect(player.toolbar).toBeHidden();
      expect((await engine.said()).length).toBe(length);
      await player.start();
    }
  }
});

test('with all of the page selected, what is to be read of it is read', only, async ({ walker, page, player, engine }) => {
  await walker.open('/en/contact');
  const all = (await player.hear()).map(({ text }) => text);
  await page.locator('main h1').click();
  await page.keyboard.press('ControlOrMeta+a');
  await engine.clear();
  await engine.script({ pace: 0 });
  await player.press('selection');
  await expect.poll(async () => (await engine.said()).length, { timeout: 30_000 }).toBe(all.length);
  expect(await engine.texts()).toEqual(all);
});
