// Listening and the reading aids: what the page tells, and what pages make of a choice.
import { expectAccessible, expectNothingSticksOut } from '../support/axe.mjs';
import { address, languages, other, pathBy, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const form = (page) => page.locator('main form');
const box = (page, name) => form(page).locator(`input[name="${name}"][type="checkbox"]`);
const root = (page) => page.locator('html');
const ruler = (page) => page.locator('.hark-ruler');
const save = (page, lang) => page.getByRole('button', { name: text(lang, 'reading-save') }).click();
const style = (locator, property) => locator.evaluate((element, property) => getComputedStyle(element)[property], property);

/** Chooses reading aids by the form, and sees them confirmed. */
async function choose(walker, lang, { calm, ruler, ...radios }) {
  const { page } = walker;
  await walker.open(`/${lang}/listen`);
  for (const [name, value] of Object.entries(radios)) await walker.field(name, value).check();
  if (calm) await box(page, 'calm').check();
  if (ruler) await box(page, 'ruler').check();
  await save(page, lang);
  await expect(page.getByRole('alert')).toContainText(text(lang, 'reading-saved'));
  await walker.ready();
}

async function expectAccessibleIf(scripts, page, name) {
  if (scripts) await expectAccessible(page, name);
}

for (const lang of languages) {
  test(`${lang}: from the footer to larger text, on every page and in the other language`, async ({ walker, page, scripts, context }) => {
    await walker.open(`/${lang}/contact`);
    const usual = parseFloat(await style(walker.h1, 'fontSize'));
    await page.locator('.govuk-footer').getByRole('link', { name: text(lang, 'footer-listen') }).click();
    await expect(walker.h1).toHaveText(text(lang, 'reading-page'));
    for (const name of ['size', 'spacing', 'font']) await expect(walker.field(name, 'usual')).toBeChecked();
    for (const name of ['calm', 'ruler']) await expect(box(page, name)).not.toBeChecked();
    await expectAccessibleIf(scripts, page, `${lang} listen`);
    await choose(walker, lang, { size: 'larger', spacing: 'wide', font: 'easier', calm: true });
    await expectAccessibleIf(scripts, page, `${lang} listen, chosen`);
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['__Host-preferences']);
    for (const [tag, path] of [[lang, '/contact'], [other(lang), '/contact'], [lang, '/services/data-protection'], [lang, '/privacy']]) {
      await walker.open(`/${tag}${path}`);
      await expect(root(page)).toHaveAttribute('data-size', 'larger');
      await expect(root(page)).toHaveAttribute('data-calm', 'on');
    }
    await walker.open(`/${lang}/contact`);
    expect(parseFloat(await style(walker.h1, 'fontSize'))).toBeCloseTo(usual * 1.5, 0);
    expect(await style(walker.h1, 'fontFamily')).toMatch(/Atkinson.*Comic Sans MS.*verdana.*Trebuchet MS.*sans-serif/i);
    await expectAccessibleIf(scripts, page, `${lang} contact, with aids`);
    // By the language switch, as by the address.
    await walker.language(other(lang)).click();
    await expect(root(page)).toHaveAttribute('lang', other(lang));
    await expect(root(page)).toHaveAttribute('data-size', 'larger');
    await walker.open(`/${lang}/listen`);
    await expect(walker.field('size', 'larger')).toBeChecked();
    await page.getByRole('button', { name: text(lang, 'reading-usual') }).click();
    await expect(page.getByRole('alert')).toContainText(text(lang, 'reading-saved-usual'));
    await expect(walker.field('size', 'usual')).toBeChecked();
    expect(await root(page).getAttribute('data-size')).toBeNull();
  });

  test(`${lang}: what is not there to choose is told`, async ({ walker, page, scripts }) => {
    await walker.open(`/${lang}/listen`);
    await walker.field('spacing', 'wide').check();
    // As someone does who changes the page.
    if (scripts) await walker.field('size', 'large').evaluate((input) => (input.value = 'huge'));
    if (scripts) await walker.field('size', 'huge').check();
    if (!scripts) {
      const reply = await page.request.post(`/${lang}/listen`, { form: { size: 'huge', spacing: 'wide', font: 'usual' }, headers: { 'sec-fetch-site': 'same-origin' } });
      expect(reply.status()).toBe(422);
      expect(await reply.text()).toContain(text(lang, 'reading-size.required'));
      return;
    }
    await save(page, lang);
    await expect(walker.summary).toContainText(text(lang, 'reading-size.required'));
    await expect(walker.field('spacing', 'wide')).toBeChecked();
    await expectAccessible(page, `${lang} listen, wrong`);
    await walker.ready();
    await walker.summary.getByRole('link').click();
    await expect(walker.field('size', 'usual')).toBeFocused();
  });

  test(`${lang}: the largest text with wide spaces fits 320 px`, async ({ walker, page, scripts }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    await choose(walker, lang, { size: 'largest', spacing: 'wide', font: 'easier' });
    for (const path of ['/listen', '', '/privacy', '/cookies', '/contact', '/case', '/accessibility', '/services/data-protection']) {
      await walker.open(`/${lang}${path}`);
      await expectNothingSticksOut(page, `${lang}${path}`);
    }
    await walker.reach(lang, pathBy('your-details', 'check'), 'your-details');
    await walker.continue(lang);
    await expect(walker.summary).toBeVisible();
    await expectNothingSticksOut(page, `${lang}, a question with errors`);
    await walker.open(`/${lang}/privacy`);
    if (scripts) await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    await expectNothingSticksOut(page, `${lang} notice, all open`);
  });

  test(`${lang}: who has objected is told why nothing is kept`, async ({ walker, page, scripts, context }) => {
    await choose(walker, lang, { size: 'large' });
    await walker.open(`/${lang}/cookies`);
    await walker.field('statistics', 'no').check();
    await walker.field('preferences', 'no').check();
    await page.getByRole('button', { name: text(lang, 'cookies-save') }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['__Host-consent']);
    await walker.open(`/${lang}/listen`);
    expect(await root(page).getAttribute('data-size')).toBeNull();
    await expect(form(page)).toHaveCount(0);
    await expectAccessibleIf(scripts, page, `${lang} listen, objected`);
    await page.locator('main .govuk-inset-text').getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/cookies$`));
  });

  test(`${lang}: how each device reads is there when it is opened`, async ({ walker, page, scripts }) => {
    await walker.open(`/${lang}/listen`);
    for (const id of ['reading-device-windows', 'reading-voice-android']) {
      const summary = page.getByText(text(lang, id), { exact: true });
      const list = page.locator('details', { has: summary }).locator('li').first();
      await expect(list).toBeHidden();
      await summary.click();
      await expect(list).toBeVisible();
    }
    if (!scripts) return;
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    await expectAccessible(page, `${lang} listen, all open`);
  });
}

test('letters of other scripts stay as they are', async ({ walker, page }) => {
  const arabic = async () => {
    await page.evaluate(() => {
      const words = document.createElement('p');
      [words.lang, words.className, words.textContent] = ['ar', 'govuk-body', 'اقرأ'];
      document.querySelector('main').append(words);
    });
    const words = page.locator('p[lang="ar"]');
    return [await style(words, 'fontFamily'), await style(words, 'letterSpacing')];
  };
  await walker.open('/en/contact');
  const before = await arabic();
  await choose(walker, 'en', { font: 'easier', spacing: 'wide' });
  await walker.open('/en/contact');
  expect(await arabic()).toEqual(before);
});

test('wide spaces are those of WCAG 1.4.12', async ({ walker, page }) => {
  await choose(walker, 'en', { spacing: 'wide' });
  await walker.open('/en/contact');
  for (const words of [page.locator('main p.govuk-body').first(), walker.h1, page.locator('.govuk-footer a').first()]) {
    const size = parseFloat(await style(words, 'fontSize'));
    const of = async (property) => parseFloat(await style(words, property)) / size;
    expect(await of('letterSpacing')).toBeCloseTo(0.12, 2);
    expect(await of('wordSpacing')).toBeCloseTo(0.16, 2);
    expect(await of('lineHeight')).toBeGreaterThanOrEqual(1.5);
  }
  const paragraph = page.locator('main p.govuk-body').first();
  expect(parseFloat(await style(paragraph, 'marginBottom')) / parseFloat(await style(paragraph, 'fontSize'))).toBeCloseTo(2, 1);
});

test('the ruler is loaded only for who has chosen it, and only where scripts run', async ({ walker, page, scripts }) => {
  const loaded = [];
  page.on('request', (request) => request.url().includes('ruler') && loaded.push(request.url()));
  await walker.open('/en/contact');
  await page.waitForLoadState('networkidle');
  expect(loaded).toEqual([]);
  await choose(walker, 'en', { ruler: true });
  await walker.open('/en/contact');
  await expect(ruler(page)).toHaveCount(scripts ? 1 : 0);
  expect(loaded.length > 0).toBe(scripts);
});

test('the ruler follows the pointer and the focus, and is in nobody’s way', { tag: '@hydrated' }, async ({ walker, page }) => {
  await choose(walker, 'en', { ruler: true });
  await walker.open(address('en'));
  await expect(ruler(page)).toHaveAttribute('aria-hidden', 'true');
  const middle = () => ruler(page).evaluate((band) => {
    const { top, height } = band.getBoundingClientRect();
    return Math.round(top + height / 2);
  });
  await expect(ruler(page), 'out of sight at first').not.toBeInViewport();
  await page.mouse.move(200, 300);
  await expect.poll(middle).toBe(300);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  expect(await middle()).toBe(300);
  // Past the skip link, which goes when it loses the focus and takes its room with it.
  for (let tab = 0; tab < 2; tab++) await page.keyboard.press('Tab');
  const focused = () => page.evaluate(() => {
    const { top, height } = document.activeElement.getBoundingClientRect();
    return Math.round(top + Math.min(height, document.querySelector('.hark-ruler').offsetHeight) / 2);
  });
  await expect.poll(async () => (await middle()) - (await focused())).toBe(0);
  for (const reducedMotion of ['reduce', 'no-preference']) {
    await page.emulateMedia({ reducedMotion });
    expect(await style(ruler(page), 'transitionDuration')).toBe('0s');
  }
  // What lies below it is clicked.
  await page.getByRole('button', { name: text('en', 'start') }).click();
  await walker.at('en', 'about');
  await expect(ruler(page), 'stays when the browser turns the page').toHaveCount(1);
  await expectAccessible(page, 'with the ruler');
  await page.emulateMedia({ forcedColors: 'active' });
  expect(parseFloat(await style(ruler(page), 'borderTopWidth'))).toBeGreaterThan(0);
  expect(await style(ruler(page), 'backgroundColor'), 'covers no words').toBe('rgba(0, 0, 0, 0)');
});
