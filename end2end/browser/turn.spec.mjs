// A service's page turns to another language without being loaded: also without the network, if the language was shown before.
import { expectAccessible } from '../support/axe.mjs';
import { english } from '../support/english.mjs';
import { address, languages, of, pathBy, reference, text } from '../support/site.mjs';
import { withoutSiteScripts } from '../support/swap.mjs';
import { expect, test } from '../support/test.mjs';

const whole = pathBy('your-details', 'check');
const words = 'They sent my letters to the house next door.\nTwice.';

test.use({ tolerated: /net::ERR_INTERNET_DISCONNECTED/ });

/** Turns to a language. */
async function turn(walker, lang, page) {
  await walker.language(lang).click();
  await walker.at(lang, page);
  expect(await walker.isMarked(), 'no document was loaded').toBe(true);
}

for (const lang of languages) {
  const rtl = 'ar';

  test(`${lang}: all of the page turns, and it says so to who hears it`, { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.reach(lang, whole, 'summary');
    await walker.field('summary').fill(words);
    await turn(walker, rtl, 'summary');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(walker.field('summary')).toHaveValue(words);
    await expect(walker.h1).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(text(rtl, 'summary')));
    await expect(page.locator('#cookie-banner')).toContainText(text(rtl, 'banner-reject'));
    await expect(page.locator('#unreviewed')).toContainText(text(rtl, 'unreviewed.link'));
    await expect(page.locator('[data-listen]')).toHaveText(text(rtl, 'listen'));
    await walker.saved();
    expect(await english(page, rtl)).toEqual([]);
    await expectAccessible(page, `${lang} turned`);
    await page.reload();
    await walker.at(rtl, 'summary');
    await expect(walker.field('summary'), 'kept by the server, too').toHaveValue(words);
  });

  test(`${lang}: without the network to a language that was shown before`, { tag: '@hydrated' }, async ({ walker, page, context }) => {
    await walker.reach(lang, whole, 'your-details');
    await turn(walker, rtl, 'your-details');
    await walker.saved();
    await context.setOffline(true);
    await walker.fill(whole.answers);
    await walker.field('your-email').fill('no address');
    await walker.continue(rtl);
    await expect(walker.summary).toBeVisible();
    await turn(walker, lang, 'your-details');
    await expect(walker.summary.getByRole('link')).toHaveText([text(lang, 'your-email.invalid')]);
    await expect(walker.summary, 'as after any refusal').toBeFocused();
    await expect(walker.field('your-email')).toHaveValue('no address');
    await expect(walker.field('your-name')).toHaveValue(whole.answers['your-name']);
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await walker.goOn(lang, whole, 'your-address', { from: 'your-details' });
    await expect(page.locator('.hark-save-status')).toHaveText(text(lang, 'save-waiting'));
    await turn(walker, rtl, 'your-address');
    await expect(page.locator('.hark-save-status')).toHaveText(text(rtl, 'save-waiting'));
    await context.setOffline(false);
    await walker.saved();
    await walker.goOn(rtl, whole, 'check', { from: 'your-address' });
    await expect(page.locator('main')).toContainText(whole.answers['your-name']);
    await walker.saved();
    expect(await walker.send(rtl)).toMatch(reference);
  });

  test(`${lang}: to one that was not, as soon as the network is back`, { tag: '@hydrated' }, async ({ walker, page, context }) => {
    await walker.reach(lang, whole, 'summary');
    await walker.saved();
    await context.setOffline(true);
    await walker.field('summary').fill(words);
    await walker.language(rtl).click();
    await expect(page.locator('.hark-save-status')).toHaveText(text(lang, 'save-waiting'));
    await expect(walker.field('summary')).toHaveValue(words);
    await context.setOffline(false);
    await walker.at(rtl, 'summary');
    await expect(walker.field('summary')).toHaveValue(words);
  });

  test(`${lang}: back and forward are in the language that each page was shown in`, { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.reach(lang, whole, 'summary');
    await turn(walker, rtl, 'summary');
    await walker.goOn(rtl, whole, 'timeline', { from: 'summary' });
    await page.goBack();
    await walker.at(rtl, 'summary');
    await page.goBack();
    await walker.at(lang, 'summary');
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(walker.field('summary')).toHaveValue(whole.answers.summary);
    await page.goForward();
    await walker.at(rtl, 'summary');
    await expect(page.locator('html')).toHaveAttribute('lang', rtl);
    expect(await walker.isMarked()).toBe(true);
  });

  test(`${lang}: who has answered the banner is not asked again, and its answer is kept`, { tag: '@hydrated' }, async ({ walker, page, context }) => {
    await walker.reach(lang, whole, 'summary');
    await turn(walker, rtl, 'summary');
    await walker.saved();
    await page.getByRole('button', { name: text(rtl, 'banner-reject') }).click();
    await expect(page.getByText(text(rtl, 'banner-rejected'))).toBeVisible();
    await context.setOffline(true);
    await turn(walker, lang, 'summary');
    await expect(page.locator('#cookie-banner')).toBeEmpty();
  });

  test(`${lang}: several languages at once: the last of them is shown, and nothing is lost`, { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.reach(lang, whole, 'summary');
    await walker.field('summary').fill(words);
    await page.evaluate(() => {
      for (const lang of ['ar', 'pl', 'ur', 'pl']) document.querySelector(`.hark-language a[lang="${lang}"]`).click();
    });
    const shown = 'pl';
    await walker.at(shown, 'summary');
    await walker.saved();
    // What would turn once more does so right after an answer.
    await page.waitForTimeout(500);
    await walker.at(shown, 'summary');
    await expect(walker.field('summary')).toHaveValue(words);
    await walker.continue(shown);
    await walker.at(shown, 'timeline');
  });

  test(`${lang}: the confirmation and the page before it turn, too`, { tag: '@hydrated' }, async ({ walker }) => {
    await walker.comeBack(lang, whole);
    await turn(walker, rtl, 'check');
    const sent = await walker.send(rtl);
    await walker.ready();
    await walker.mark();
    await turn(walker, lang, 'done');
    expect(await walker.reference()).toBe(sent);
  });
}

test('a language that is pressed twice is one step of the history', { tag: '@hydrated' }, async ({ walker, page }) => {
  await walker.reach('en', whole, 'summary');
  await page.locator('.hark-language a[lang="ar"]').dblclick();
  await walker.at('ar', 'summary');
  await walker.saved();
  await page.goBack();
  await walker.at('en', 'summary');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('who goes back and at once forward again gets the language of the address', { tag: '@hydrated' }, async ({ walker, page }) => {
  await walker.reach('en', whole, 'summary');
  await turn(walker, 'ar', 'summary');
  await walker.saved();
  await page.route('**/en/services/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  const answered = page.waitForResponse((response) => /\/en\/services\//.test(response.url()));
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/\/en\//);
  await page.evaluate(() => history.forward());
  await expect(page).toHaveURL(/\/ar\//);
  await answered;
  // What would turn does so right after the answer.
  await page.waitForTimeout(500);
  await walker.at('ar', 'summary');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
});

for (const lang of languages) {
  test(`${lang}: back over a change of language keeps what was typed since`, { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.reach(lang, whole, 'summary');
    await walker.field('summary').fill('First.');
    await turn(walker, 'ar', 'summary');
    await walker.field('summary').fill(words);
    await page.goBack();
    await walker.at(lang, 'summary');
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(walker.field('summary')).toHaveValue(words);
    await walker.saved();
    await page.reload();
    await expect(walker.field('summary'), 'kept by the server, too').toHaveValue(words);
  });

  test(`${lang}: a case that is sent confirms in the language that is shown by then`, { tag: '@hydrated' }, async ({ walker, page, context }) => {
    await walker.comeBack(lang, whole);
    await turn(walker, 'ar', 'check');
    await turn(walker, lang, 'check');
    await walker.saved();
    await context.setOffline(true);
    await walker.button(lang, 'send').click();
    await expect(page.locator('.hark-save-status')).toHaveText(text(lang, 'save-waiting-to-send'));
    await turn(walker, 'ar', 'check');
    await context.setOffline(false);
    await walker.at('ar', 'done');
    expect(await walker.reference()).toMatch(reference);
  });

  test(`${lang}: who goes on after all is not taken elsewhere later`, { tag: '@hydrated' }, async ({ walker, page, context }) => {
    await walker.reach(lang, whole, 'summary');
    await walker.saved();
    await context.setOffline(true);
    await walker.language('ar').click();
    await expect(page.locator('.hark-save-status')).toHaveText(text(lang, 'save-waiting'));
    await walker.goOn(lang, whole, 'timeline', { from: 'summary' });
    await context.setOffline(false);
    await walker.saved();
    await walker.at(lang, 'timeline');
  });

  test(`${lang}: what is typed while the answers are slowly saved is kept`, { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.reach(lang, whole, 'summary');
    await walker.saved();
    let goOn;
    const held = new Promise((resolve) => (goOn = resolve));
    await page.route('**/services/**', async (route) => {
      if (route.request().method() === 'POST') await held;
      await route.continue();
    });
    await page.getByRole('link', { name: text(lang, 'save-link') }).click();
    await expect.poll(() => walker.saving.size).toBe(1);
    await walker.field('summary').fill(words);
    goOn();
    await expect(page).toHaveURL(/\/save$/);
    await walker.open(walker.service.address(lang, 'summary'));
    await expect(walker.field('summary')).toHaveValue(words);
  });

  test(`${lang}: what is typed while a page waits to be left is kept`, { tag: '@hydrated' }, async ({ walker, context }) => {
    await walker.reach(lang, whole, 'summary');
    await walker.saved();
    await context.setOffline(true);
    await walker.language('ar').click();
    await expect(walker.page.locator('.hark-save-status')).toHaveText(text(lang, 'save-waiting'));
    await walker.field('summary').fill(words);
    await context.setOffline(false);
    await walker.at('ar', 'summary');
    await expect(walker.field('summary')).toHaveValue(words);
  });
}

test('a start page turns, pages outside the service are loaded', { tag: '@hydrated' }, async ({ walker, page }) => {
  await walker.open(of(whole.service).address('en'));
  await walker.mark();
  await walker.language('cy').click();
  await walker.at('cy', '');
  expect(await walker.isMarked(), 'the start page is one of the service').toBe(true);
  await page.locator('.hark-header__name').click();
  await expect(page).toHaveURL(/\/cy$/);
  expect(await walker.isMarked(), 'still the document of the service').toBe(true);
  await walker.language('en').click();
  await expect(page).toHaveURL(/\/en$/);
  await walker.ready();
  expect(await walker.isMarked(), 'the home page has not all texts of the service').toBe(false);
  await walker.open('/en/privacy');
  await walker.mark();
  await walker.language('cy').click();
  await expect(page).toHaveURL(/\/cy\/privacy$/);
  await walker.ready();
  expect(await walker.isMarked()).toBe(false);
});

for (const [name, find] of [
  ['to save for later', (page) => page.getByRole('link', { name: text('pl', 'save-link') })],
  ['to read more', (page) => page.locator('[data-note]').getByRole('link')],
  ['to English, on a translation', (page) => page.locator('#unreviewed a')],
]) {
  test(`before the WebAssembly runs a link ${name} keeps what is typed`, { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.comeBack('pl', whole, 'your-details');
    await withoutSiteScripts(page);
    await page.reload();
    await walker.field('your-name').fill('Ann');
    for (const summary of await page.locator('[data-note] summary').all()) await summary.click();
    await find(page).first().click();
    await expect(page).not.toHaveURL((url) => url.pathname === address('pl', 'your-details'));
    await page.goto(address('pl', 'your-details'));
    await expect(walker.field('your-name')).toHaveValue('Ann');
  });
}
