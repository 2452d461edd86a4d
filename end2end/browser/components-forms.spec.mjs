// Components of forms: button, character count, checkboxes, radios, file upload, password input.
import { expect, test } from '../support/gallery.mjs';

/** Counts the clicks of which something comes. */
const countClicks = (page) =>
  page.evaluate(() => {
    window.clicks = 0;
    addEventListener('click', (event) => (window.clicks += event.defaultPrevented ? 0 : 1));
  });
const clicks = (page) => page.evaluate(() => window.clicks);

test('button: a second click within a second does nothing, if so wished', { tag: '@hydrated' }, async ({ show, page }) => {
  for (const [path, counted] of [['button/prevent-double-click', 1], ['button/default', 2]]) {
    const app = await show(path);
    await countClicks(page);
    await app.getByRole('button').dblclick();
    expect(await clicks(page), path).toBe(counted);
  }
  const app = await show('button/prevent-double-click');
  await countClicks(page);
  await app.getByRole('button').click();
  await page.waitForTimeout(1100);
  await app.getByRole('button').click();
  expect(await clicks(page), 'after a second').toBe(2);
});

test('button: a link that looks like one is pressed with the space bar', { tag: '@hydrated' }, async ({ show, page }) => {
  const app = await show('button/link');
  await app.getByRole('button').press('Space');
  await expect(page).not.toHaveURL(/components/);
});

test('character count: says what is left, at the limit and beyond', { tag: '@hydrated' }, async ({ show, page }) => {
  const app = await show('character-count/default');
  const field = app.getByRole('textbox');
  const [seen, spoken] = [app.locator('.govuk-character-count__status'), app.locator('.govuk-character-count__sr-status')];
  await expect(seen).toHaveText('You have 10 characters remaining');
  await expect(seen).toHaveAttribute('aria-hidden', 'true');
  await expect(spoken).toHaveAttribute('aria-live', 'polite');
  await field.pressSequentially('123456789');
  await expect(seen).toHaveText('You have 1 character remaining');
  await expect(spoken, 'announced after a pause').toHaveText('You have 1 character remaining');
  await field.pressSequentially('0');
  await expect(seen).toHaveText('You have 0 characters remaining');
  await field.pressSequentially('ab');
  await expect(seen).toHaveText('You have 2 characters too many');
  await expect(seen).toHaveClass(/govuk-error-message/);
  await expect(field).toHaveClass(/govuk-textarea--error/);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(field).not.toHaveClass(/govuk-textarea--error/);
});

test('character count: words, and only from the threshold on', { tag: '@hydrated' }, async ({ show }) => {
  let app = await show('character-count/with-count-type-words');
  await app.getByRole('textbox').fill('one two  three');
  await expect(app.locator('.govuk-character-count__status')).toHaveText('You have 47 words remaining');
  app = await show('character-count/with-threshold');
  const status = app.locator('.govuk-character-count__status');
  await app.getByRole('textbox').fill('1234567');
  await expect(status).toBeHidden();
  await app.getByRole('textbox').fill('12345678');
  await expect(status).toBeVisible();
});

test('character count: without scripts it says the limit', { tag: '@no-js' }, async ({ show }) => {
  const app = await show('character-count/default');
  await expect(app.getByText('You can enter up to 10 characters')).toBeVisible();
  await expect(app.getByRole('textbox')).toHaveAccessibleDescription('You can enter up to 10 characters');
  await expect(app.locator('.govuk-character-count__status')).toHaveCount(0);
});

for (const [component, role] of [['checkboxes', 'checkbox'], ['radios', 'radio']]) {
  test(`${component}: what is asked further comes with its choice`, { tag: '@hydrated' }, async ({ show }) => {
    const app = await show(`${component}/with-conditional-items`);
    const [email, phone] = [app.getByRole(role, { name: 'Email' }), app.getByRole(role, { name: 'Phone' })];
    const field = app.getByLabel('Email address');
    await expect(field).toBeHidden();
    await email.check();
    await expect(field).toBeVisible();
    const expanded = component === 'checkboxes' ? 'true' : null;
    expect(await email.getAttribute('aria-expanded'), 'ARIA allows it of a checkbox only').toBe(expanded);
    await expect(email).toHaveAttribute('aria-controls', /./);
    if (component === 'checkboxes') await email.uncheck();
    else await phone.check();
    await expect(field).toBeHidden();
  });

  test(`${component}: without scripts all is asked from the start`, { tag: '@no-js' }, async ({ show }) => {
    const app = await show(`${component}/with-conditional-items`);
    for (const label of ['Email address', 'Phone number', 'Mobile phone number']) await expect(app.getByLabel(label, { exact: true })).toBeVisible();
  });
}

test('radios: what is chosen from the start is asked from the start', { tag: '@hydrated' }, async ({ show }) => {
  const app = await show('radios/with-conditional-item-checked');
  await expect(app.locator('#context-email')).toBeVisible();
  await expect(app.locator('#contact-phone')).toBeHidden();
});

test('checkboxes: none of these takes the others back, and they it', { tag: '@hydrated' }, async ({ show }) => {
  const app = await show('checkboxes/with-divider-none-and-conditional-items');
  const box = (name) => app.getByRole('checkbox', { name });
  await box('Braille').check();
  await box('Another access need').check();
  await expect(app.getByLabel('Other access needs')).toBeVisible();
  await box('None of these').check();
  await expect(box('Braille')).not.toBeChecked();
  await expect(box('Another access need')).not.toBeChecked();
  await expect(app.getByLabel('Other access needs'), 'what it revealed is hidden').toBeHidden();
  await box('Braille').check();
  await expect(box('None of these')).not.toBeChecked();
});

test('checkboxes: without scripts none of these is a box like others', { tag: '@no-js' }, async ({ show }) => {
  const app = await show('checkboxes/with-divider-and-none');
  await app.getByRole('checkbox', { name: 'Waste from mines' }).check();
  await app.getByRole('checkbox', { name: 'None of these' }).check();
  await expect(app.getByRole('checkbox', { name: 'Waste from mines' })).toBeChecked();
});

const file = (name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) });

test('file upload: says what is chosen', { tag: '@hydrated' }, async ({ show, page }) => {
  let app = await show('file-upload/enhanced');
  await expect(app.getByRole('button')).toHaveAccessibleName(/^Upload a file.*No file chosen.*Choose file or drop file/);
  const status = app.locator('.govuk-file-upload-button__status');
  await expect(status).toHaveText('No file chosen');
  const chooser = page.waitForEvent('filechooser');
  await app.getByRole('button').click();
  await (await chooser).setFiles(file('letter.txt'));
  await expect(status).toHaveText('letter.txt');
  app = await show('file-upload/enhanced-multiple-files');
  await app.locator('input[type=file]').setInputFiles([file('a.txt'), file('b.txt')]);
  await expect(app.locator('.govuk-file-upload-button__status')).toHaveText('2 files chosen');
});

test('file upload: a file can be dropped, which is announced', { tag: '@hydrated' }, async ({ show, page }) => {
  const app = await show('file-upload/enhanced');
  const [button, said] = [app.locator('.govuk-file-upload-button'), app.locator('.govuk-file-upload-announcements')];
  await expect(said).toHaveAttribute('aria-live', 'assertive');
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['letter'], 'dropped.txt'));
    return transfer;
  });
  await button.dispatchEvent('dragenter', { dataTransfer });
  await expect(button).toHaveClass(/--dragging/);
  await expect(said).toHaveText('Entered drop zone');
  await page.locator('h1').dispatchEvent('dragenter', { dataTransfer });
  await expect(said).toHaveText('Left drop zone');
  await button.dispatchEvent('dragenter', { dataTransfer });
  await button.dispatchEvent('drop', { dataTransfer });
  await expect(app.locator('.govuk-file-upload-button__status')).toHaveText('dropped.txt');
  expect(await app.locator('input[type=file]').evaluate((input) => input.files[0].name)).toBe('dropped.txt');
});

test('file upload: without scripts it is the browser’s own', { tag: '@no-js' }, async ({ show }) => {
  const app = await show('file-upload/enhanced');
  await expect(app.getByLabel('Upload a file')).toBeVisible();
  await app.getByLabel('Upload a file').setInputFiles(file('letter.txt'));
  await expect(app.getByRole('button', { name: /or drop/ })).toHaveCount(0);
});

test('password input: shows and hides what was typed', { tag: '@hydrated' }, async ({ show, page }) => {
  const app = await show('password-input/default');
  const [field, button] = [app.getByLabel('Password', { exact: true }), app.getByRole('button')];
  const said = app.locator('[aria-live=polite]');
  await field.fill('listen');
  await expect(field).toHaveAttribute('type', 'password');
  await expect(button).toHaveAccessibleName('Show password');
  await button.click();
  await expect(field).toHaveAttribute('type', 'text');
  await expect(button).toHaveAccessibleName('Hide password');
  await expect(said).toHaveText('Your password is visible');
  await button.click();
  await expect(field).toHaveAttribute('type', 'password');
  await expect(said).toHaveText('Your password is hidden');
  await button.click();
  // It must not be offered later as something that was typed before.
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(field).toHaveAttribute('type', 'password');
});

test('password input: without scripts it is never shown', { tag: '@no-js' }, async ({ show }) => {
  const app = await show('password-input/default');
  await expect(app.getByLabel('Password', { exact: true })).toHaveAttribute('type', 'password');
  await expect(app.locator('button')).toBeHidden();
});
