// The privacy notice as a visitor meets it: what is on their device, what they have done, what they can do about it.
import { expectAccessible } from '../support/axe.mjs';
import { apart, expectOwnWords } from '../support/own.mjs';
import { of, offered, pathBy, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const said = (page) => page.locator('#device-deleted');
const item = (page, name) => page.locator(`#device li[data-item="${name}"]`);

/** Whether the page is in the language throughout, and accessible: by axe, with scripts. */
async function expectGood({ scripts, page }, lang, name) {
  await expectOwnWords(page, lang, `${lang} ${name}`);
  if (scripts) await expectAccessible(page, `${lang} ${name}`);
}

for (const lang of offered) {
  test(`${lang}: what the register does not have is shown, reported and deleted`, { tag: '@hydrated' }, async ({ walker, page, context }) => {
    const reports = [];
    page.on('request', (request) => request.url().endsWith('/privacy/undeclared') && reports.push(request.postData()));
    await walker.open(`/${lang}/contact`);
    await page.evaluate(async () => {
      localStorage.setItem('strange-local', '1');
      sessionStorage.setItem('strange-session', '1');
      await caches.open('strange-cache');
      await new Promise((done) => (indexedDB.open('strange-database').onsuccess = ({ target }) => done(target.result.close())));
      document.cookie = 'strange_cookie=1; path=/';
    });
    await walker.open(`/${lang}/privacy`);
    const stores = { 'strange-local': 'local-storage', 'strange-session': 'session-storage', 'strange-cache': 'cache', 'strange-database': 'indexed-db', strange_cookie: 'cookie' };
    for (const [name, store] of Object.entries(stores)) {
      await expect(item(page, name)).toContainText(text(lang, 'item-undeclared'));
      await expect(item(page, name)).toContainText(text(lang, `store-${store}`));
      await expect(item(page, name).locator('button')).toHaveAccessibleName(text(lang, 'item-delete', { name: apart(lang, name) }));
    }
    await expect.poll(() => reports.length, 'each name that only the browser sees').toBe(4);
    expect(reports.join()).not.toContain('=1');
    await expect(page.locator('[data-looked]')).toBeVisible();
    await expectOwnWords(page, lang, 'with what is not declared');
    await expectAccessible(page, `${lang}, with what is not declared`);
    for (const [name, store] of Object.entries(stores).filter(([, store]) => store !== 'cookie')) {
      await item(page, name).getByRole('button').focus();
      await page.keyboard.press('Enter');
      await expect(item(page, name).locator('[data-not-here]'), store).toBeVisible();
      // The button is gone; who used it is told, and goes on from there.
      await expect(said(page)).toBeFocused();
      await expect(said(page)).toHaveText(text(lang, 'item-deleted', { name: apart(lang, name) }));
    }
    await item(page, 'strange_cookie').getByRole('button').click();
    await expect(page).toHaveURL(/deleted=strange_cookie#device-deleted$/);
    await expect(said(page)).toHaveText(text(lang, 'item-deleted', { name: apart(lang, 'strange_cookie') }));
    expect((await context.cookies()).map(({ name }) => name)).toEqual([]);
    await walker.open(`/${lang}/privacy`);
    await expect(page.locator('#device li:not([data-declared])')).toHaveCount(0);
  });

  test(`${lang}: it shows the answers begun, their last day, and deletes the key to them`, async ({ walker, page, scripts }) => {
    await walker.reach(lang, pathBy('your-details', 'check'), 'your-details');
    await walker.open(`/${lang}/privacy`);
    const service = text(lang, 'service');
    await expect(page.locator('main')).toContainText(text(lang, 'done-draft', { service }));
    await expect(item(page, '__Host-hark').locator('[data-here]')).toBeVisible();
    await expect(item(page, '__Host-preferences').locator('[data-not-here]')).toBeVisible();
    if (scripts) {
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      await expectGood({ scripts, page }, lang, 'notice, all open');
    }
    await item(page, '__Host-hark').getByRole('button').click();
    await expect(item(page, '__Host-hark').locator('[data-not-here]')).toBeVisible();
    await expect(said(page)).toHaveText(text(lang, 'item-deleted', { name: apart(lang, '__Host-hark') }));
    await expect(page.locator('main')).toContainText(text(lang, 'done-nothing'));
  });

  test(`${lang}: every activity is told in a sentence, and in full on demand`, async ({ walker, page }) => {
    await walker.open(`/${lang}/privacy`);
    const activities = page.locator('h4[id^="activity-"]');
    expect(await activities.count()).toBeGreaterThan(20);
    const details = page.locator('details').first();
    await expect(details.locator('.govuk-summary-list')).toBeHidden();
    await details.locator('summary').click();
    await expect(details.locator('.govuk-summary-list')).toContainText(text(lang, 'notice-retention'));
    await page.getByRole('link', { name: text(lang, 'notice-changes'), exact: true }).click();
    await expect(page).toHaveURL(/#notice-changes$/);
    await expect(page.locator('#notice-changes')).toBeInViewport();
  });

  test(`${lang}: a question says why it asks, from the notice`, async ({ walker, page, scripts }) => {
    await walker.reach(lang, pathBy('your-details', 'check'), 'your-details');
    const note = page.locator('[data-note]');
    await expect(note.getByText(text(lang, 'notice-recipients'), { exact: true })).toBeHidden();
    await note.locator('summary').click();
    await expect(note).toContainText(text(lang, 'activity-complaints.recipients'));
    await expectGood({ scripts, page }, lang, 'note');
    await walker.field('your-name').fill('Ann Other');
    // Without scripts it is a button of the form, so that what is typed goes along.
    await note.getByRole(scripts ? 'link' : 'button').click();
    await expect(page).toHaveURL(/privacy#activity-complaints$/);
    if (scripts) {
      await page.goBack();
      await walker.ready();
    } else await walker.open(walker.service.address(lang, 'your-details'));
    await expect(walker.field('your-name'), 'what was typed is kept').toHaveValue('Ann Other');
  });

  test(`${lang}: a copy of a case, with its reference and secret`, async ({ walker, page, scripts }) => {
    await walker.comeBack(lang, pathBy('check'));
    const reference = await walker.send(lang);
    const secret = await walker.secret();
    await walker.open(`/${lang}/your-information`);
    await expect(page.locator('main')).toContainText(reference);
    const show = page.getByRole('button', { name: text(lang, 'your-case-show') });
    await show.click();
    await expect(walker.summary).toBeVisible();
    await expectGood({ scripts, page }, lang, 'your information, wrong');
    await walker.field('reference').fill(reference);
    await walker.field('secret').fill(secret);
    await show.click();
    await expect(page.getByRole('heading', { name: text(lang, 'copy-case'), exact: true })).toBeVisible();
    await expectGood({ scripts, page }, lang, 'your information');
    const download = page.waitForEvent('download');
    await walker.field('reference').fill(reference);
    await walker.field('secret').fill(secret);
    await page.getByRole('button', { name: text(lang, 'your-case-download') }).click();
    expect((await download).suggestedFilename()).toBe('case.json');
  });

  test(`${lang}: the search finds services and pages`, async ({ walker, page, scripts }) => {
    await walker.open(`/${lang}/search`);
    const { text: of_nuisance } = of('nuisance');
    await walker.field('q').fill(of_nuisance(lang, 'service'));
    await page.getByRole('button', { name: text(lang, 'search-button'), exact: true }).click();
    await expect(page.locator('main ol a').first()).toHaveText(of_nuisance(lang, 'service'));
    await expectGood({ scripts, page }, lang, 'search');
    await walker.field('q').fill('xyzzy');
    await page.getByRole('button', { name: text(lang, 'search-button'), exact: true }).click();
    await expect(page.locator('main ol a')).toHaveCount(0);
    await expectGood({ scripts, page }, lang, 'search, nothing');
  });
}

test('on paper everything is open, and nothing that one would click', { tag: '@hydrated' }, async ({ walker, page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const lang of offered) {
    await walker.open(`/${lang}/privacy`);
    await expect(page.locator('#cookie-banner-form')).toBeHidden();
    const heights = await page.locator('main details .govuk-summary-list').evaluateAll((lists) => lists.map((list) => list.getBoundingClientRect().height));
    expect(heights.length, lang).toBeGreaterThan(20);
    expect(Math.min(...heights), lang).toBeGreaterThan(100);
  }
});
