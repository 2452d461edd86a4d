// A page that turns to another language while it is heard: Listen ends there, and begins anew in the other.
import { expect, test } from '../support/listen.mjs';
import { languages, pathBy, text } from '../support/site.mjs';

const only = { tag: '@hydrated' };
const whole = pathBy('your-details', 'check');

test.use({ tolerated: /net::ERR_INTERNET_DISCONNECTED/ });

/** A question that is heard, held at its first word. */
async function heard({ walker, player, engine }, lang) {
  await walker.reach(lang, whole, 'summary');
  await engine.script({ hold: 1 });
  await player.start();
  await engine.next('held');
}

/** Turns to a language. */
async function turn(walker, lang, page) {
  await walker.language(lang).click();
  await walker.at(lang, page);
  expect(await walker.isMarked(), 'no document was loaded').toBe(true);
}

for (const lang of languages) {
  test(`${lang}: it ends with the page, and begins anew when it is asked to`, only, async ({ walker, page, player, engine }) => {
    await heard({ walker, player, engine }, lang);
    await turn(walker, 'ar', 'summary');
    await engine.until('stopped');
    await expect(player.toolbar).toHaveCount(0);
    expect(await player.painted()).toEqual({ sentence: '', word: '' });
    await expect(page.locator('[data-listen]')).toHaveText(text('ar', 'listen'));
    const said = await player.hear();
    expect(new Set(said.map(({ lang }) => lang))).toEqual(new Set(['ar']));
    expect(said.map(({ text }) => text).join(' ')).toContain(walker.service.heading('ar', 'summary'));
    // Each control does once what it does.
    await player.press('stop');
    await player.start();
    await player.expect('finished');
    await player.button('close').click();
    await expect(player.toolbar).toBeHidden();
  });

  test(`${lang}: who has each page read gets the other language read, also without the network`, only, async ({ walker, page, player, engine, context }) => {
    await walker.reach(lang, whole, 'summary');
    await player.startWithEach();
    await engine.clear();
    await turn(walker, 'ar', 'summary');
    await player.expect('finished');
    const said = await engine.said();
    expect(said.length).toBeGreaterThan(3);
    expect(new Set(said.map(({ lang }) => lang))).toEqual(new Set(['ar']));
    await walker.saved();
    await context.setOffline(true);
    await engine.clear();
    await turn(walker, lang, 'summary');
    await player.expect('finished');
    const back = (await engine.said()).map(({ text }) => text).join(' ');
    expect(back).toContain(walker.service.heading(lang, 'summary'));
    // And the next page.
    await engine.clear();
    await walker.goOn(lang, whole, 'timeline', { from: 'summary' });
    await expect.poll(async () => (await engine.texts()).join(' ')).toContain(walker.service.heading(lang, 'timeline'));
    await player.expect('finished');
    const headings = (await engine.texts()).filter((said) => said.includes(walker.service.heading(lang, 'timeline')));
    expect(headings, 'one voice speaks').toHaveLength(1);
    await expect(page.locator('#listen-toolbar')).toHaveCount(1);
  });
}

test('a page that turns while a place to start is being chosen can be used', only, async ({ walker, page, player, engine }) => {
  await heard({ walker, player, engine }, 'en');
  await player.press('here');
  await turn(walker, 'ar', 'summary');
  await walker.goOn('ar', whole, 'timeline', { from: 'summary' });
  await expect(page.locator('html')).not.toHaveAttribute('data-listen-choosing');
});

test('Listen that is still on its way when the page turns begins in the language that is shown', only, async ({ walker, page, player, engine }) => {
  await walker.reach('en', whole, 'summary');
  await engine.script('normal');
  const late = [];
  // What is said in English comes late: its file has no words in Arabic.
  const english = await page.locator('[data-listen]').getAttribute('data-parts');
  await page.route(`**${english}`, (route) => late.push(route));
  await player.start();
  await expect.poll(() => late.length).toBe(1);
  await turn(walker, 'ar', 'summary');
  await late[0].continue();
  await page.waitForTimeout(500);
  await expect(player.toolbar, 'its button is gone').toHaveCount(0);
  const said = await player.hear();
  expect(new Set(said.map(({ lang }) => lang))).toEqual(new Set(['ar']));
});

test('where Listen cannot be had in one language, it is there in the other again', only, async ({ walker, page, player, engine, context }) => {
  await walker.reach('en', whole, 'summary');
  await turn(walker, 'ar', 'summary');
  await engine.script('normal');
  await player.start();
  await player.expect('finished');
  await walker.saved();
  await context.setOffline(true);
  await turn(walker, 'en', 'summary');
  await player.start();
  await expect(page.locator('.hark-listen-failed')).toBeVisible();
  await turn(walker, 'ar', 'summary');
  expect((await player.hear()).length).toBeGreaterThan(3);
  await expect(player.toolbar).toHaveCount(1);
});
