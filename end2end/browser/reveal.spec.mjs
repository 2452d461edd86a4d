// Questions below an option: hidden until it is chosen; without scripts always there, and passed over if it is not.
import { languages, of } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const { pathBy, text } = of('about-us');
const path = pathBy('service-on', 'check');
const camera = of('home-cctv');
const filmed = camera.pathBy('what-it-films', 'check');
const note = 'I need a quiet room, Siân';

for (const lang of languages) {
  test(`${lang}: a question is hidden until its option is chosen`, { tag: '@hydrated' }, async ({ walker }) => {
    await walker.comeBack(lang, path, 'support');
    const field = walker.field('support-note');
    await expect(field).toBeHidden();
    await walker.field('needs-support', 'yes').check();
    await expect(field).toBeVisible();
    await walker.field('needs-support', 'no').check();
    await expect(field).toBeHidden();
  });

  test(`${lang}: a question below a checkbox comes and goes with it alone`, { tag: '@hydrated' }, async ({ walker }) => {
    await walker.comeBack(lang, filmed, 'what-it-films');
    const field = walker.field('films-elsewhere');
    await walker.field('films', 'street').check();
    await expect(field).toBeHidden();
    await expect(walker.field('films', 'elsewhere')).toHaveAttribute('aria-expanded', 'false');
    await walker.field('films', 'elsewhere').check();
    await walker.field('films', 'street').uncheck();
    await expect(field).toBeVisible();
    await expect(walker.field('films', 'elsewhere')).toHaveAttribute('aria-expanded', 'true');
    await walker.field('films', 'elsewhere').uncheck();
    await expect(field).toBeHidden();
  });

  test(`${lang}: with scripts off a question is there from the start`, { tag: '@no-js' }, async ({ walker }) => {
    await walker.comeBack(lang, path, 'support');
    await expect(walker.field('support-note')).toBeVisible();
    await walker.comeBack(lang, filmed, 'what-it-films');
    await expect(walker.field('films-elsewhere')).toBeVisible();
  });

  test(`${lang}: it must be answered only if its option is chosen`, async ({ walker, page }) => {
    await walker.comeBack(lang, path, 'support');
    await walker.field('needs-support', 'yes').check();
    await walker.continue(lang);
    await expect(walker.summary.getByRole('link')).toHaveText([text(lang, 'support-note.required')]);
    await expect(page.locator('#support-note-error')).toContainText(text(lang, 'support-note.required'));
    await expect(walker.field('support-note')).toBeVisible();
    await walker.ready();
    await walker.summary.getByRole('link').click();
    if (walker.scripts) await expect(walker.field('support-note')).toBeFocused();
    await walker.field('needs-support', 'no').check();
    await walker.continue(lang);
    await walker.at(lang, 'who-for');
  });

  test(`${lang}: what was typed below an option that is not chosen counts for nothing`, async ({ walker, page, scripts }) => {
    await walker.comeBack(lang, path, 'support');
    if (scripts) await walker.field('needs-support', 'yes').check();
    await walker.field('support-note').fill(note);
    await walker.field('needs-support', 'no').check();
    await walker.continue(lang);
    await walker.goOn(lang, path, 'check', { from: 'who-for' });
    const main = page.locator('main');
    await expect(main).not.toContainText(note);
    await expect(main).not.toContainText(text(lang, 'support-note'));
    await walker.saved();
    await page.reload();
    await walker.ready();
    await expect(main).not.toContainText(note);
    await walker.send(lang);
    await expect(main).not.toContainText(note);
    expect(await page.content()).not.toContain(note);
  });

  test(`${lang}: what was typed below the chosen option is kept, shown, and there again`, async ({ walker, page }) => {
    await walker.comeBack(lang, path, 'support');
    await walker.field('needs-support', 'yes').check();
    await walker.field('support-note').fill(note);
    await walker.continue(lang);
    await walker.goOn(lang, path, 'check', { from: 'who-for' });
    await expect(page.locator('main')).toContainText(note);
    await walker.saved();
    await walker.open(of('about-us').address(lang, 'support'));
    await expect(walker.field('support-note')).toBeVisible();
    await expect(walker.field('support-note')).toHaveValue(note);
  });
}
