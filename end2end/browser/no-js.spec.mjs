// What is special with JavaScript switched off: the whole road in a browser, and no dead buttons.
import { address, languages, other, pathBy, reference, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

for (const lang of languages) {
  test(`${lang}: the whole road`, { tag: '@no-js' }, async ({ walker }) => {
    await walker.walk(lang, pathBy('your-details', 'check'));
    expect(await walker.send(lang)).toMatch(reference);
  });
}

test('no page has a control that does nothing', { tag: '@no-js' }, async ({ walker, page }) => {
  await walker.walk('en', pathBy('tell-them-first'));
  await expect(page.locator('main button')).toHaveCount(0);
  await page.goto(address('en', 'about'));
  await expect(page.locator('main button')).toHaveText([text('en', 'continue'), text('en', 'save-link')]);
});

for (const lang of languages) {
  test(`${lang}: what is typed is there again after saving for later, and after reading more`, { tag: '@no-js' }, async ({ walker, page }) => {
    await walker.comeBack(lang, pathBy('your-details', 'check'), 'your-details');
    await walker.field('your-name').fill('Ann');
    await expect(page.getByRole('link', { name: text(lang, 'save-link') })).toHaveCount(0);
    await walker.button(lang, 'save-link').click();
    await expect(page).toHaveURL((url) => url.pathname === address(lang, 'save'));
    await walker.open(address(lang, 'your-details'));
    await expect(walker.field('your-name')).toHaveValue('Ann');
    await walker.field('your-name').fill('Bea');
    await page.locator('[data-note] summary').first().click();
    await walker.button(lang, 'note-more').first().click();
    await expect(page).toHaveURL(/\/privacy#activity-/);
    await walker.open(address(lang, 'your-details'));
    await expect(walker.field('your-name')).toHaveValue('Bea');
    await expect(walker.summary, 'typing is no mistake').toHaveCount(0);
  });
}

for (const lang of languages) {
  test(`${lang}: the languages of a question are buttons, and Enter in a field is none of them`, { tag: '@no-js' }, async ({ walker, page }) => {
    const next = other(lang);
    await walker.comeBack(lang, pathBy('your-details', 'check'), 'your-details');
    await expect(walker.language(next)).toHaveJSProperty('localName', 'button');
    await expect(page.locator('.hark-language a:visible')).toHaveCount(0);
    await walker.field('your-name').fill('Ann');
    await walker.field('your-email').fill('no address');
    await walker.language(next).click();
    await walker.at(next, 'your-details');
    await expect(walker.field('your-name')).toHaveValue('Ann');
    await expect(walker.field('your-email')).toHaveValue('no address');
    await expect(walker.summary, 'typing is no mistake').toHaveCount(0);
    await walker.field('your-name').press('Enter');
    await expect(walker.summary.getByRole('link')).toHaveText([text(next, 'your-email.invalid')]);
    await walker.language(lang).click();
    await walker.at(lang, 'your-details');
    await expect(walker.summary.getByRole('link')).toHaveText([text(lang, 'your-email.invalid')]);
    await walker.open(address(lang));
    await expect(walker.language(next), 'where nothing is typed').toHaveJSProperty('localName', 'a');
  });
}

test('the notice on a translation, too, keeps what is typed', { tag: '@no-js' }, async ({ walker, page }) => {
  await walker.comeBack('pl', pathBy('your-details', 'check'), 'your-details');
  await walker.field('your-name').fill('Ann');
  await page.locator('#unreviewed').getByRole('button', { name: text('pl', 'unreviewed.link') }).click();
  await walker.at('en', 'your-details');
  await expect(walker.field('your-name')).toHaveValue('Ann');
  await walker.open(address('pl'));
  await expect(page.locator('#unreviewed a'), 'where nothing is typed').toHaveText(text('pl', 'unreviewed.link'));
});
