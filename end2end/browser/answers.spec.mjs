// Answers and mistakes: nothing that was typed is lost, whichever way a person goes.
import { address, languages, other, pathBy, paths, text, withoutScripts } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const whole = pathBy('your-details', 'check');
const words = 'It <b>sent</b> my "file" & letters\nto a neighbour – ŵyth gwaith.';

for (const lang of languages) {
  test(`${lang}: a mistake is told in the summary and at its field, and what was typed stays`, withoutScripts(lang), async ({ walker, page }) => {
    await walker.reach(lang, whole, 'your-details');
    await walker.field('your-name').fill('Siân <i>Jones</i>');
    await walker.field('your-email').fill('no address');
    await walker.continue(lang);
    const problem = text(lang, 'your-email.invalid');
    await expect(walker.summary).toContainText(text(lang, 'error-summary'));
    await expect(walker.summary.getByRole('link')).toHaveText([problem]);
    await expect(page.locator('#your-email-error')).toContainText(problem);
    await expect(walker.field('your-email')).toHaveAttribute('aria-describedby', /your-email-error/);
    await expect(walker.field('your-email')).toHaveValue('no address');
    await expect(walker.field('your-name')).toHaveValue('Siân <i>Jones</i>');
    await expect(page.locator('#your-name-error')).toHaveCount(0);
    await walker.field('your-email').fill('sian@example.com');
    await walker.continue(lang);
    await walker.at(lang, 'your-address');
    await expect(walker.summary).toHaveCount(0);
    await page.locator('.govuk-back-link').click();
    await walker.at(lang, 'your-details');
    await expect(walker.field('your-email')).toHaveValue('sian@example.com');
    await expect(walker.summary).toHaveCount(0);
  });

  test(`${lang}: 31 February is refused and stays as typed`, withoutScripts(lang), async ({ walker }) => {
    await walker.reach(lang, whole, 'last-contact');
    const typed = { 'last-contact-day': '31', 'last-contact-month': '2', 'last-contact-year': '2026' };
    await walker.fill(typed);
    await walker.continue(lang);
    const name = text(lang, 'last-contact.name');
    await expect(walker.summary).toContainText(text(lang, 'problem-not-a-date', { name }));
    for (const [field, value] of Object.entries(typed)) {
      await expect(walker.field(field)).toHaveValue(value);
      await expect(walker.field(field)).toHaveClass(/govuk-input--error/);
    }
  });

  test(`${lang}: the back link leads through all pages, with their answers`, withoutScripts(lang), async ({ walker, page }) => {
    const path = pathBy('requested-on', 'check');
    await walker.reach(lang, path, 'told-organisation');
    for (const id of path.path.slice(0, path.path.indexOf('told-organisation')).reverse()) {
      await page.locator('.govuk-back-link').click();
      await walker.at(lang, id);
      const answer = path.answers[id];
      if (answer) await expect(walker.field(id, answer)).toBeChecked();
      else await expect(walker.field(`${id}-year`)).toHaveValue(path.answers[`${id}-year`]);
    }
    await page.locator('.govuk-back-link').click();
    await walker.at(lang, '');
    await expect(page.getByRole('link', { name: text(lang, 'start-go-on') })).toHaveAttribute('href', address(lang, 'told-organisation'));
    await page.getByRole('link', { name: text(lang, 'start-go-on') }).click();
    await walker.at(lang, 'told-organisation');
  });

  test(`${lang}: an answer is changed from the check page, which shows it`, withoutScripts(lang), async ({ walker, page }) => {
    await walker.reach(lang, whole);
    await page.locator(`a[href="${address(lang, 'summary')}?change"]`).click();
    await walker.at(lang, 'summary');
    expect(new URL(page.url()).search).toBe('?change');
    await expect(page.locator('.govuk-back-link')).toHaveAttribute('href', address(lang, 'check'));
    await walker.field('summary').fill(words);
    await walker.continue(lang);
    await walker.at(lang, 'check');
    await expect(page.locator('.govuk-summary-list')).toContainText(words.replace('\n', ' '));
    expect(await page.locator('.hark-answer', { hasText: 'neighbour' }).evaluate((node) => node.textContent)).toBe(words);
  });

  test(`${lang}: a change that opens questions leads by them back to the check page`, withoutScripts(lang), async ({ walker, page }) => {
    const alone = paths.find(({ path, end }) => end === 'check' && path.includes('your-age') && !path.includes('your-phone'));
    await walker.reach(lang, alone);
    await page.locator(`a[href="${address(lang, 'happened-to')}?change"]`).click();
    await walker.at(lang, 'happened-to');
    await walker.field('happened-to', 'my-child').check();
    await walker.continue(lang);
    const path = pathBy('about-them', 'your-phone', 'check');
    for (const id of ['about-them', 'authority', 'your-phone']) {
      await walker.at(lang, id);
      await walker.fill({ ...path.answers, 'show-authority': 'phone' });
      await walker.continue(lang);
    }
    await walker.at(lang, 'check');
    await expect(page.locator(`a[href="${address(lang, 'your-age')}?change"]`)).toHaveCount(0);
    await expect(page.locator(`a[href="${address(lang, 'their-name')}?change"], a[href="${address(lang, 'about-them')}?change"]`).first()).toBeVisible();
  });

  test(`${lang}: the count of characters follows the typing`, { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.reach(lang, whole, 'summary');
    await walker.field('summary').fill('x'.repeat(2001));
    await expect(page.locator('.govuk-character-count__status')).toContainText('1');
    await walker.continue(lang);
    await expect(walker.summary).toContainText('2,000');
    await expect(walker.field('summary')).toHaveValue('x'.repeat(2001));
    await walker.field('summary').fill('é'.repeat(2000));
    await expect(page.locator('.govuk-character-count__status')).toContainText('0');
    await walker.continue(lang);
    await walker.at(lang, 'timeline');
  });

  test(`${lang}: a date long past is warned about and does not stop`, withoutScripts(lang), async ({ walker, page }) => {
    await walker.reach(lang, whole, 'last-contact');
    await walker.fill({ 'last-contact-day': '1', 'last-contact-month': '2', 'last-contact-year': '2020' });
    await walker.continue(lang);
    await walker.at(lang, 'your-details');
    await expect(page.locator('.govuk-warning-text')).toContainText(text(lang, 'last-contact.warning'));
  });

  test(`${lang}: another language has the same page, answers and ?change`, withoutScripts(lang), async ({ walker, page }) => {
    const next = other(lang);
    await walker.reach(lang, whole, 'check');
    await page.locator(`a[href="${address(lang, 'organisation')}?change"]`).first().click();
    await walker.at(lang, 'organisation');
    await walker.language(other(lang)).click();
    await walker.at(next, 'organisation');
    await walker.ready();
    expect(new URL(page.url()).search).toBe('?change');
    await expect(page.locator('html')).toHaveAttribute('lang', next);
    await expect(walker.field('organisation-name')).toHaveValue(whole.answers['organisation-name']);
    await walker.field('organisation-name').fill('Cwmni Arall');
    await walker.continue(next);
    await walker.at(next, 'check');
    await expect(page.locator('.govuk-summary-list')).toContainText('Cwmni Arall');
  });

  test(`${lang}: another language keeps what is typed and not yet sent`, withoutScripts(lang), async ({ walker, page }) => {
    const next = other(lang);
    await walker.reach(lang, whole, 'summary');
    await walker.field('summary').fill(words);
    await walker.language(other(lang)).click();
    await walker.at(next, 'summary');
    await expect(walker.field('summary')).toHaveValue(words);
    await expect(walker.summary, 'typing is no mistake').toHaveCount(0);
  });

  test(`${lang}: another language keeps the mistakes and what was typed`, withoutScripts(lang), async ({ walker, page }) => {
    const next = other(lang);
    await walker.reach(lang, whole, 'your-details');
    await walker.field('your-email').fill('no address');
    await walker.continue(lang);
    await expect(walker.summary).toBeVisible();
    await walker.language(other(lang)).click();
    await walker.at(next, 'your-details');
    await expect(walker.field('your-email')).toHaveValue('no address');
    await expect(walker.summary.getByRole('link')).toHaveText([text(next, 'your-name.required'), text(next, 'your-email.invalid')]);
    await expect(page.locator('#your-email-error')).toContainText(text(next, 'your-email.invalid'));
  });

  test(`${lang}: another language keeps the mistake of a form that was sent empty`, withoutScripts(lang), async ({ walker, page }) => {
    const next = other(lang);
    await walker.begin(lang);
    await walker.at(lang, 'about');
    await walker.continue(lang);
    await expect(walker.summary).toBeVisible();
    await walker.language(other(lang)).click();
    await walker.at(next, 'about');
    await expect(walker.summary.getByRole('link')).toHaveText([text(next, 'about.required')]);
  });

  test(`${lang}: what was answered is there after a reload`, withoutScripts(lang), async ({ walker, page }) => {
    await walker.reach(lang, whole, 'your-address');
    await walker.saved();
    await page.reload();
    await walker.at(lang, 'your-address');
    await walker.open(address(lang, 'your-details'));
    await expect(walker.field('your-name')).toHaveValue(whole.answers['your-name']);
  });
}
