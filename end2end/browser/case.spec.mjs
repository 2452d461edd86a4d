// Following a case with its reference and secret code.
import { languages, pathBy, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const whole = pathBy('your-details', 'check');

for (const lang of languages) {
  test(`${lang}: reference and secret show state and history`, async ({ walker, page }) => {
    const addresses = [];
    page.on('request', (request) => addresses.push(request.url()));
    await walker.reach(lang, whole);
    const reference = await walker.send(lang);
    const secret = await walker.secret();
    await page.locator('main').getByRole('link', { name: new RegExp(text(lang, 'case'), 'i') }).first().click();
    await expect(page).toHaveURL((url) => url.pathname === `/${lang}/case`);

    const find = async (typed, code) => {
      await walker.field('reference').fill(typed);
      await walker.field('secret').fill(code);
      await walker.button(lang, 'case-find').click();
      await page.waitForLoadState('load');
    };
    const refusal = text(lang, 'case-reference.not-found');
    const wrong = secret.replace(/./g, (letter) => (letter === 'A' ? 'B' : /\w/.test(letter) ? 'A' : letter));
    const refused = [];
    for (const [typed, code] of [[reference, wrong], ['HK-999999-A1A1', secret], ['nonsense', 'x'], [reference, 'x']]) {
      await find(typed, code);
      await walker.ready();
      await expect(walker.summary.getByRole('link')).toHaveText([refusal]);
      await expect(walker.field('reference'), 'what was typed stays').toHaveValue(typed);
      await expect(walker.field('secret'), 'the secret is not shown again').toHaveValue('');
      refused.push((await page.locator('main').innerHTML()).replaceAll(typed, '…'));
    }
    expect(new Set(refused).size, 'what is wrong cannot be told apart').toBe(1);

    await find(` ${reference.toLowerCase()} `, ` ${secret} `);
    await expect(walker.h1).toHaveText(text(lang, 'case-found', { reference }));
    await expect(page.locator('main')).toContainText(text(lang, 'state-received'));
    await expect(page.locator('main')).toContainText(text(lang, 'service'));
    await expect(page.locator('main ol li')).toContainText(text(lang, 'event-received'));
    await expect(page.locator('main')).not.toContainText(secret);
    expect(page.url()).toMatch(new RegExp(`/${lang}/case$`));
    const bare = secret.replace(/[^0-9A-Za-z]/g, '');
    const leaks = addresses.filter((url) => url.includes(secret) || url.replace(/[^0-9A-Za-z]/g, '').includes(bare));
    expect(leaks).toEqual([]);
  });

  test(`${lang}: what is missing is told at its field`, async ({ walker, page }) => {
    await walker.open(`/${lang}/case`);
    await walker.button(lang, 'case-find').click();
    await walker.ready();
    await expect(walker.summary.getByRole('link')).toHaveText([text(lang, 'case-reference.required'), text(lang, 'case-secret.required')]);
    await expect(page.locator('#secret-error')).toContainText(text(lang, 'case-secret.required'));
    await expect(page).toHaveTitle(new RegExp(`^${text(lang, 'title-error').split(':')[0]}`));
  });
}
