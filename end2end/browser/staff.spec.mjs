// Staff at work, from signing in to what the person reads. No page of theirs needs scripts: with scripts there is axe.
import { expectAccessible, expectNothingSticksOut } from '../support/axe.mjs';
import { languages, offered, read } from '../support/site.mjs';
import { addStaff, codeOf, raise } from '../support/staff.mjs';
import { expect, test } from '../support/test.mjs';

test.describe.configure({ timeout: 180_000 });

/** Accessible at both widths where scripts run, as axe is one; and always nothing sticks out on a phone. */
async function check(page, scripts, name) {
  if (scripts) return expectAccessible(page, name);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNothingSticksOut(page, name);
}

for (const lang of languages) {
  test(`${lang}: a case is worked on from the queue to a letter that the person reads`, async ({ page, request, scripts }) => {
    const words = read(lang, ['common', 'letters', 'staff']);
    const text = (key) => words.get(key);
    const person = offered.find((tag) => tag === 'ur') ?? lang;
    const { reference, secret } = await raise(request, person);
    const account = addStaff(`ann-${lang}-${scripts ? 's' : 'n'}`, 'Ann Evans', 'manager');
    const button = (key) => page.getByRole('button', { name: text(key), exact: true });
    const main = page.locator('main');

    await page.goto(`/${lang}/staff`);
    await expect(page).toHaveURL(new RegExp(`/${lang}/staff/sign-in$`));
    await button('staff-sign-in-button').click();
    await check(page, scripts, `${lang} sign in, refused`);
    const fields = ['account', 'password', 'code'];
    await page.locator('#account').focus();
    for (const [nth, value] of [account.id, account.password, codeOf(account.secret)].entries()) {
      expect(await page.evaluate(() => document.activeElement.id), 'the way of the Tab key').toBe(fields[nth]);
      await page.keyboard.type(value);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${lang}/staff$`));
    await check(page, scripts, `${lang} queue`);

    // As somebody does who reads it from a letter.
    const finding = async (typed) => {
      await page.locator('#reference').fill(typed);
      await button('staff-find-button').click();
    };
    await finding('HK-1');
    await expect(page.locator('#reference-error')).toContainText(text('staff-unknown-reference'));
    await expect(page.locator('#reference')).toHaveValue('HK-1');
    await check(page, scripts, `${lang} not found`);
    await finding(reference.toLowerCase().replaceAll('-', ' '));
    await expect(page.locator('h1')).toHaveText(reference);
    await check(page, scripts, `${lang} case`);

    await main.getByRole('link', { name: text('staff-do-acknowledge'), exact: true }).click();
    await button('staff-do-acknowledge').click();
    await expect(main.getByRole('alert')).toContainText(text('staff-done'));

    await main.getByRole('link', { name: text('staff-do-classify'), exact: true }).click();
    await button('staff-do-classify').click();
    await expect(page.locator('.govuk-error-summary')).toContainText(text('staff-problem-nothing-changed'));
    await check(page, scripts, `${lang} filing, refused`);
    await page.locator('#sector').selectOption('health');
    await page.locator('#sub_sector').selectOption('gp');
    await button('staff-do-classify').click();
    await expect(main).toContainText(text('code-sub-sector-gp'));

    await main.getByRole('link', { name: text('staff-do-letter'), exact: true }).click();
    await check(page, scripts, `${lang} which letter`);
    await page.getByRole('radio', { name: text('letter-more-information') }).check();
    await button('continue').click();
    await button('staff-letter-send').click();
    await expect(page.locator('#needed-error')).toContainText(text('staff-problem-required'));
    await check(page, scripts, `${lang} letter, refused`);
    await page.locator('#needed').fill('The date of your letter <b>to them</b>');
    await button('staff-letter-look').click();
    const sheet = page.locator('.hark-letter').first();
    await expect(sheet).toHaveAttribute('lang', person);
    // In the letter, and in the English below it where nobody has reviewed the language.
    const needed = sheet.locator(`p[lang="${lang}"]`).filter({ hasText: 'The date of your letter' });
    await expect(needed).toHaveText(Array(2).fill('The date of your letter <b>to them</b>'));
    await check(page, scripts, `${lang} letter`);
    await button('staff-letter-send').click();
    await expect(main).toContainText('The date of your letter');
    await check(page, scripts, `${lang} case with a letter`);

    await page.getByRole('link', { name: text('staff-information'), exact: true }).click();
    await expect(page.getByRole('img').first()).toBeVisible();
    await check(page, scripts, `${lang} information by month`);
    await page.locator('#by').selectOption('queue');
    await button('staff-choose').click();
    await expect(page).toHaveURL(/by=queue/);
    await expect(page.getByRole('table').first()).toContainText(text('code-queue-dp-complaints'));
    await check(page, scripts, `${lang} information by queue`);
    const href = await page.getByRole('link', { name: text('staff-information-csv') }).getAttribute('href');
    const csv = await page.request.get(href);
    expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8');
    await button('staff-sign-out').click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/staff/sign-in$`));

    await page.goto(`/${person}/case`);
    await page.locator('#reference').fill(reference);
    await page.locator('#secret').fill(secret);
    await page.locator('main form button').click();
    const letter = page.locator('main ol .govuk-inset-text').first();
    const asked = letter.locator(`p[lang="${lang}"]`).filter({ hasText: 'The date of your letter' });
    await expect(asked).toHaveText(Array(2).fill('The date of your letter <b>to them</b>'));
    await expect(letter.locator('p').first()).toHaveAttribute('dir', 'rtl');
    await check(page, scripts, `${lang} letter, as the person reads it`);
  });
}
