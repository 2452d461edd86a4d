// The letters that are made from answers: shown, downloaded, copied, printed; without scripts as far as that goes.
import { readFileSync } from 'node:fs';
import { languages, pathBy, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const letters = [
  ['tell-them-first', 'raise-with-organisation', 'letter-request'],
  ['ask-for-clarity', 'ask-to-clarify', 'letter-unclear'],
  ['chase-them', 'chase-organisation', 'letter-details'],
];
const typed = { 'letter-name': 'Siân Jones', 'letter-organisation': 'Cwmni & Co <Cyf>', 'letter-address': '1 Stryd Fawr\nAberystwyth' };

for (const lang of languages) {
  for (const [exit, letter, page] of letters) {
    test(`${lang}: the letter of ${exit}`, async ({ walker, page: tab, scripts }) => {
      const path = pathBy(page, exit);
      await walker.reach(lang, { ...path, answers: { ...path.answers, ...typed } });
      const section = tab.getByRole('region', { name: text(lang, letter) });
      await expect(section).toContainText(typed['letter-name']);
      await expect(section).toContainText(typed['letter-organisation']);
      await expect(section, 'no variable is left').not.toContainText(/[{}$]/);
      await walker.saved();
      const saving = tab.waitForEvent('download');
      await section.getByRole('link', { name: text(lang, 'letter-download') }).click();
      const file = readFileSync(await (await saving).path(), 'utf8');
      expect((await saving).suggestedFilename()).toBe(`${exit}.txt`);
      for (const words of Object.values(typed)) expect(file).toContain(words.replaceAll('\n', '\r\n'));
      const shown = await section.locator('.hark-letter__body').evaluate((node) => node.textContent);
      expect(file.replaceAll('\r\n', '\n')).toContain(shown.trim());
      const english = section.getByRole('link', { name: text(lang, 'letter-english.link'), exact: true });
      await expect(english).toHaveCount(lang === 'en' ? 0 : 1);
      for (const button of ['letter-copy', 'letter-print']) {
        await expect(walker.button(lang, button)).toHaveCount(scripts ? 1 : 0);
      }
      if (lang === 'en') return;
      await english.click();
      await walker.at('en', exit);
      await expect(tab.getByRole('region', { name: text('en', letter) }), 'the same letter').toContainText(typed['letter-name']);
    });
  }

  test(`${lang}: a letter with gaps for what was left blank`, async ({ walker, page }) => {
    const path = pathBy('letter-details', 'tell-them-first');
    const blank = Object.fromEntries(Object.entries(path.answers).map(([field, value]) => [field, field.startsWith('letter-') ? '' : value]));
    await walker.reach(lang, { ...path, answers: blank });
    await expect(page.locator('.hark-letter__body')).toContainText(/\[.+\]/);
    await expect(page.locator('.hark-letter__body')).not.toContainText(/[{}$"]/);
  });

  test(`${lang}: the letter is whole even while its answers are still being saved`, { tag: '@hydrated' }, async ({ walker, page, context }) => {
    const path = pathBy('letter-request', 'tell-them-first');
    await context.route(/letter-(details|request)$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue();
    });
    await walker.reach(lang, { ...path, answers: { ...path.answers, ...typed } });
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: text(lang, 'letter-download') }).click();
    const file = readFileSync(await (await saving).path(), 'utf8');
    expect(file).toContain(typed['letter-organisation']);
    expect(file).toContain(path.answers['letter-request'].replaceAll('\n', '\r\n'));
  });

  test(`${lang}: the letter is copied, and it is said so`, { tag: '@hydrated' }, async ({ walker, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await walker.reach(lang, pathBy('tell-them-first'));
    await walker.button(lang, 'letter-copy').click();
    await expect(page.locator('main').getByRole('status')).toHaveText(text(lang, 'letter-copied'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const shown = await page.locator('.hark-letter__body').evaluate((node) => node.textContent);
    expect(copied.replaceAll('\r\n', '\n')).toContain(shown.trim());
  });

  test(`${lang}: the printed letter is the letter alone`, { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.reach(lang, pathBy('tell-them-first'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.hark-letter')).toBeVisible();
    for (const gone of ['.hark-header', '.hark-footer', '.govuk-back-link', '.hark-letter__actions', 'h1']) {
      await expect(page.locator(gone).first(), gone).toBeHidden();
    }
  });
}
