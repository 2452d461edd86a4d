// Documents: added on a page of their own, with scripts in pieces that go on where the network broke off.
import { expectAccessible } from '../support/axe.mjs';
import { address, languages, pathBy, reference, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

test.describe.configure({ timeout: 180_000 });

const whole = pathBy('your-details', 'check');
const file = (name, content) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
const list = (page) => page.locator('main form .govuk-summary-list__key');
const progress = (page) => page.locator('[data-progress]');

/** Where no scripts run, axe does not either; the page is the same. */
const accessible = (walker, name) => walker.scripts && expectAccessible(walker.page, name);

/** From the check page to the documents; with scripts, when these are there. */
async function open(walker, lang) {
  await walker.saved();
  await walker.page.getByRole('link', { name: text(lang, 'check-documents-change') }).click();
  await expect(walker.page).toHaveURL((url) => url.pathname === address(lang, 'evidence'));
  if (walker.scripts) await walker.page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name, responseEnd }) => /evidence\..*\.js/.test(name) && responseEnd > 0));
}

// What a script sends and is refused, the console tells, too.
test.use({ tolerated: /status of 415/ });

for (const lang of languages) {
  test(`${lang}: documents are added, taken away, and go with the answers`, async ({ walker, page }) => {
    await walker.reach(lang, whole);
    await open(walker, lang);
    await accessible(walker, `${lang} documents`);
    await page.locator('#file').setInputFiles([file('letter.txt', 'Dear sirs'), file('other.txt', 'words')]);
    await page.getByRole('button', { name: text(lang, 'evidence-add') }).click();
    await expect(list(page)).toHaveText(['letter.txt', 'other.txt']);
    await page.locator('button[name="remove"]').nth(1).click();
    await expect(list(page)).toHaveText(['letter.txt']);
    await accessible(walker, `${lang} documents added`);
    await walker.button(lang, 'continue').click();
    await expect(page).toHaveURL((url) => url.pathname === address(lang, 'check'));
    await expect(page.locator('main')).toContainText('letter.txt');
    expect(await walker.send(lang)).toMatch(reference);
  });

  test(`${lang}: what is refused is told at the field, and the rest stays`, async ({ walker, page }) => {
    await walker.reach(lang, whole);
    await open(walker, lang);
    await page.locator('#file').setInputFiles([file('good.txt', 'words'), file('run.exe', 'MZ\x90\0\x03')]);
    await walker.button(lang, 'continue').click();
    await expect(walker.summary.getByRole('link')).toHaveText([text(lang, 'evidence-problem.type', { name: 'run.exe' })]);
    await expect(list(page)).toHaveText(['good.txt']);
    await expect(page).toHaveTitle(new RegExp(`^${text(lang, 'title-error').split(':')[0]}`));
    await accessible(walker, `${lang} documents refused`);
  });
}

test.describe('the network', () => {
  test.use({ tolerated: /net::ERR_(INTERNET_DISCONNECTED|FAILED)|status of (409|503)/ });

  test('a file goes on where it broke off', { tag: '@hydrated' }, async ({ walker, page }) => {
    const [lang] = languages;
    await walker.reach(lang, whole);
    await open(walker, lang);
    // The second piece is lost on its way, and the next attempt to hear how far it has come, too.
    const offsets = [];
    let lost = 0;
    await page.route('**/api/v1/uploads/*', async (route) => {
      const request = route.request();
      const offset = request.headers()['upload-offset'];
      if (request.method() === 'PATCH') offsets.push(Number(offset));
      if (offsets.length === 2 && lost < 2) {
        lost += 1;
        return route.abort();
      }
      return route.continue();
    });
    const content = 'a line of words\n'.repeat(50_000);
    await page.locator('#file').setInputFiles(file('long.txt', content));
    await page.getByRole('button', { name: text(lang, 'evidence-add') }).click();
    await expect(progress(page)).toContainText('long.txt');
    await expect(list(page)).toHaveText(['long.txt'], { timeout: 30_000 });
    expect(lost).toBe(2);
    expect(offsets, 'no piece is sent again that has come').toEqual([0, 262_144, 262_144, 524_288, 786_432]);
    await expect(page.locator('main form .govuk-summary-list__value')).toHaveText(['0.8 MB']);
  });
});

test('a case that has been raised takes more', async ({ walker, page }) => {
  const [lang] = languages;
  await walker.reach(lang, whole);
  const raised = await walker.send(lang);
  const secret = await walker.secret();
  await walker.open(`/${lang}/case/documents`);
  await accessible(walker, 'which case');
  await walker.field('reference').fill(raised);
  await walker.field('secret').fill(secret);
  await walker.button(lang, 'continue').click();
  await page.locator('#file').setInputFiles(file('more.txt', 'words'));
  await page.getByRole('button', { name: text(lang, 'evidence-add') }).click();
  await expect(walker.h1).toHaveText(text(lang, 'evidence-added'));
  await expect(list(page)).toHaveText(['more.txt']);
  expect(await page.content()).not.toContain(secret);
});
