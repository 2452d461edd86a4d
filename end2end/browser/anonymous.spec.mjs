// A service where nobody is asked who they are: no secret, and it is said that no reply comes.
import { languages, of, reference } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const { pathBy, text } = of('cookies');
const whole = pathBy('sector', 'check');

for (const lang of languages) {
  test(`${lang}: the confirmation has a reference, no secret, and says that no reply comes`, async ({ walker, page }) => {
    await walker.comeBack(lang, whole);
    expect(await walker.send(lang)).toMatch(reference);
    const main = page.locator('main');
    await expect(page.locator('.hark-secret')).toHaveCount(0);
    await expect(main).not.toContainText(text(lang, 'done-secret'));
    await expect(main).toContainText(text(lang, 'done-anonymous.body').split('.')[0]);
    await expect.soft(main, 'no code, so none to write down').not.toContainText(/\b([cg]od|chod|code)\b/i);
    await expect(main.locator('a[href*="/case"]'), 'there is nothing to follow').toHaveCount(0);
    expect(await page.content(), 'also not in what scripts are given').not.toMatch(/secret\\*"\s*:\s*\\*"[^"\\]+/);
  });

  test(`${lang}: no page asks who they are`, async ({ walker }) => {
    const own = /^(name|email|tel|street-address|address-line1|postal-code)$/;
    await walker.reach(lang, whole, 'which-site');
    await walker.goOn(lang, whole, 'check', {
      from: 'which-site',
      onPage: async (id) => {
        const tokens = await walker.form.locator('[autocomplete]').evaluateAll((fields) => fields.map(({ autocomplete }) => autocomplete));
        expect(tokens.filter((token) => own.test(token)), id).toEqual([]);
      },
    });
  });
}
