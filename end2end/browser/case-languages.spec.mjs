// Pages that are the answer to a form, in another language: the case stays open, what is typed stays typed, and nothing is sent.
import { expectAccessible } from '../support/axe.mjs';
import { pathBy, read, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

// A kind of file that is not taken.
test.use({ tolerated: /status of 415/ });

const whole = pathBy('your-details', 'check');
/** The texts of the page of a case, which no other page has. */
const said = (lang, key) => read(lang, ['case']).get(key);
const press = (page, lang, key) => page.getByRole('button', { name: said(lang, key), exact: true }).click();
const words = 'What I <have> not sent yet\n“بعد”';

/** Raises a case in a language, and opens a page with its reference and secret. */
async function open(walker, lang, path, button) {
  await walker.reach(lang, whole);
  const reference = await walker.send(lang);
  const secret = await walker.secret();
  await walker.open(`/${lang}${path}`);
  await walker.field('reference').fill(reference);
  await walker.field('secret').fill(secret);
  await walker.button(lang, button).click();
  return { reference, secret };
}

/** Waits for a page in this language, at its own address and nothing more. */
async function isIn(page, lang, path) {
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ur' ? 'rtl' : 'ltr');
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/${lang}${path}`);
}

test('a case goes along to other languages with what is typed', async ({ walker, page }) => {
  const addresses = [];
  page.on('request', (request) => addresses.push(request.url()));
  const { reference, secret } = await open(walker, 'en', '/case', 'case-find');
  const isHere = async (lang, events) => {
    await isIn(page, lang, '/case');
    await expect(walker.h1).toContainText(reference);
    await expect(page.locator('main ol[reversed] > li')).toHaveCount(events);
  };
  await isHere('en', 1);
  await walker.field('text').fill(words);
  for (const lang of ['ur', 'cy']) {
    await expect(walker.language(lang)).toHaveJSProperty('localName', 'button');
    await walker.language(lang).click();
    await isHere(lang, 1);
    await expect(walker.field('text')).toHaveValue(words);
    await expect(walker.summary, 'typing is no mistake').toHaveCount(0);
  }
  await press(page, 'cy', 'case-add-button');
  await isHere('cy', 2);
  await expect(page.locator('main ol[reversed] > li').first()).toContainText('What I <have> not sent yet');
  await expect(page.locator('main')).toContainText(said('cy', 'case-notice.added'));
  await walker.language('en').click();
  await isHere('en', 2);
  await expect(page.locator('main'), 'what was said first is said again').toContainText(said('en', 'case-notice.added'));
  await expect(walker.field('text')).toHaveValue('');

  await press(page, 'en', 'case-add-button');
  await expect(walker.summary.getByRole('link')).toHaveText([said('en', 'case-add.required')]);
  await walker.language('ur').click();
  await isHere('ur', 2);
  await expect(walker.summary.getByRole('link')).toHaveText([said('ur', 'case-add.required')]);
  await page.locator('main details summary').last().click();
  await press(page, 'ur', 'case-withdraw-button');
  await isHere('ur', 3);
  await walker.language('cy').click();
  await isHere('cy', 3);
  await expect(page.locator('main')).toContainText(text('cy', 'state-withdrawn'));
  expect(addresses.filter((url) => url.includes(secret) || url.includes('case='))).toEqual([]);
});

test('so it does with the line on translations', async ({ walker, page }) => {
  const { reference } = await open(walker, 'pl', '/case', 'case-find');
  await walker.field('text').fill(words);
  await page.locator('#unreviewed').getByRole('button', { name: text('pl', 'unreviewed.link') }).click();
  await isIn(page, 'en', '/case');
  await expect(walker.h1).toHaveText(text('en', 'case-found', { reference }));
  await expect(walker.field('text')).toHaveValue(words);
});

test('the documents of a case go along', async ({ walker, page }) => {
  await open(walker, 'en', '/case/documents', 'continue');
  const file = page.locator('main form .govuk-summary-list__key');
  const add = async (lang, name, content) => {
    await page.locator('#file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
    await page.getByRole('button', { name: text(lang, 'evidence-add') }).click();
  };
  await walker.language('ur').click();
  await isIn(page, 'ur', '/case/documents');
  await expect(file).toHaveCount(0);
  await add('ur', 'more.txt', 'words');
  await expect(walker.h1).toHaveText(text('ur', 'evidence-added'));
  await walker.language('cy').click();
  await isIn(page, 'cy', '/case/documents');
  await expect(walker.h1).toHaveText(text('cy', 'evidence-added'));
  await expect(file).toHaveText(['more.txt']);
  await add('cy', 'run.exe', 'MZ\u0001');
  await expect(walker.summary.getByRole('link')).toContainText(['run.exe']);
  await walker.language('en').click();
  await isIn(page, 'en', '/case/documents');
  await expect(walker.summary.getByRole('link')).toContainText(['run.exe']);
  await expect(file).toHaveText(['more.txt']);
});

test('the copy of a case goes along', async ({ walker, page }) => {
  const { reference } = await open(walker, 'en', '/your-information', 'your-case-show');
  for (const lang of ['ur', 'cy']) {
    await walker.language(lang).click();
    await isIn(page, lang, '/your-information');
    await expect(page.getByRole('heading', { name: text(lang, 'copy-case'), exact: true })).toBeVisible();
    await expect(page.locator('main')).toContainText(reference);
    await expect(page.locator('main')).toContainText(text(lang, 'state-received'));
  }
});

test('it looks as everywhere', { tag: '@hydrated' }, async ({ walker, page }) => {
  const look = () =>
    walker.language('ur').evaluate((item) => {
      const { color, fontSize, fontFamily, textDecorationLine, backgroundColor } = getComputedStyle(item);
      const { x, y, width, height } = item.getBoundingClientRect();
      return { color, fontSize, fontFamily, textDecorationLine, backgroundColor, place: [x, y, width, height].map(Math.round) };
    });
  await walker.open('/en/contact');
  const usual = await look();
  await open(walker, 'en', '/case', 'case-find');
  await walker.ready();
  expect(await look()).toEqual(usual);
  await expectAccessible(page, 'a case');
});
