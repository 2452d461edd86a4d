// The page follows what is read until somebody moves about it themselves.
import { expect, test } from '../support/listen.mjs';

const only = { tag: '@hydrated' };
const long = '/en/privacy';

const top = (page) => page.evaluate(() => scrollY);

/** Listens to a long page, and goes on until it has followed. */
async function followed({ walker, page, player, engine }) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await engine.script({ hold: 1 });
  await walker.open(long);
  await player.start();
  await engine.next('held');
  for (let on = 0; on < 40 && (await top(page)) < 300; on += 1) await another(engine);
  expect(await top(page), 'it follows').toBeGreaterThan(300);
}

/** Goes on to the next sentence. */
async function another(engine) {
  await engine.release();
  return engine.next('held');
}

/** Whether it stays where it is while it is read on. */
async function stays({ page, engine }) {
  // What the browser scrolls by itself comes first.
  await expect.poll(async () => (await top(page)) === (await new Promise((resolve) => setTimeout(resolve, 150)).then(() => top(page)))).toBe(true);
  const before = await top(page);
  for (let on = 0; on < 4; on += 1) await another(engine);
  expect(await top(page)).toBe(before);
}

for (const reducedMotion of ['reduce', 'no-preference']) {
  test(`what is read is never below the controls, with motion: ${reducedMotion}`, only, async ({ walker, page, player, engine }) => {
    await page.emulateMedia({ reducedMotion });
    await page.setViewportSize({ width: 700, height: 600 });
    await engine.script({ hold: 1 });
    await walker.open(long);
    await player.start();
    await engine.next('held');
    const place = () => page.evaluate(() => {
      const [sentence] = CSS.highlights.get('listen-sentence') ?? [];
      const { bottom: controls } = document.querySelector('#listen-toolbar').getBoundingClientRect();
      const { top, bottom } = sentence?.getBoundingClientRect() ?? { top: controls, bottom: controls };
      return top >= controls && bottom <= innerHeight;
    });
    for (let on = 0; on < 15; on += 1) {
      await expect.poll(place, `sentence ${on} is to be seen`).toBe(true);
      await another(engine);
    }
    expect(await top(page), 'it follows').toBeGreaterThan(300);
  });
}

const ways = {
  'the wheel': async (page) => {
    await page.mouse.move(400, 500);
    await page.mouse.wheel(0, 4000);
  },
  'PageDown': async (page) => {
    await page.locator('body').evaluate(() => document.activeElement.blur());
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('PageDown');
  },
  'End': async (page) => {
    await page.locator('body').evaluate(() => document.activeElement.blur());
    await page.keyboard.press('End');
  },
  'the focus': (page) => page.locator('main a').last().focus(),
  // As the browser's own bar does, which tests do not have.
  'the bar': async (page) => {
    // What follows is not to be taken for the page's own scrolling.
    await page.waitForTimeout(1100);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  },
};

for (const [name, move] of Object.entries(ways)) {
  test(`moved by ${name}, it stays there until it is asked to follow`, only, async ({ walker, page, player, engine }) => {
    await followed({ walker, page, player, engine });
    const before = await top(page);
    await move(page);
    await expect.poll(() => top(page)).toBeGreaterThan(before + 1000);
    await stays({ page, engine });
    // Of what announces a list nothing is shown: there is nowhere to go before the next.
    await expect(async () => {
      await player.button('next-sentence').evaluate((button) => button.click());
      await engine.next('held');
      expect(await top(page), 'where it is read').toBeLessThan(before + 1000);
    }).toPass();
  });
}
