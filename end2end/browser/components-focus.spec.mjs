// Components that move the focus or the person: error summary, notification banner, skip link, exit this page.
import { addField, expect, test } from '../support/gallery.mjs';

test('error summary: has the focus, and its links lead to fields', { tag: '@hydrated' }, async ({ show, page }) => {
  const app = await show('error-summary/default');
  const summary = app.locator('.govuk-error-summary');
  await expect(summary).toBeFocused();
  await addField(page, 'example-error-2');
  await app.getByRole('link', { name: 'Enter a postcode' }).click();
  await expect(page.locator('#example-error-2')).toBeFocused();
  await expect(page.locator('label[for=example-error-2]'), 'its label is in sight').toBeInViewport();
  await expect(summary).not.toHaveAttribute('tabindex', /./);
});

test('error summary: leaves the focus, if so wished', { tag: '@hydrated' }, async ({ show, page }) => {
  const app = await show('error-summary/autofocus-disabled');
  await page.waitForTimeout(200);
  await expect(app.locator('.govuk-error-summary')).not.toBeFocused();
});

test('error summary: without scripts its links are links', { tag: '@no-js' }, async ({ show, page }) => {
  const app = await show('error-summary/default');
  await app.getByRole('link', { name: 'Enter a postcode' }).click();
  await expect(page).toHaveURL(/#example-error-2$/);
});

test('notification banner: what has worked has the focus once', { tag: '@hydrated' }, async ({ show, page }) => {
  let app = await show('notification-banner/with-type-as-success');
  const banner = app.getByRole('alert');
  await expect(banner).toBeFocused();
  await banner.evaluate((element) => element.blur());
  await expect(banner, 'a click into it later does not give it the focus').not.toHaveAttribute('tabindex', /./);
  for (const path of ['default', 'auto-focus-disabled-with-type-as-success']) {
    app = await show(`notification-banner/${path}`);
    await page.waitForTimeout(200);
    await expect(app.locator('.govuk-notification-banner'), path).not.toBeFocused();
  }
});

test('notification banner: without scripts it is read where it is', { tag: '@no-js' }, async ({ show }) => {
  const app = await show('notification-banner/with-type-as-success');
  await expect(app.getByRole('alert')).toContainText('Email sent');
});

test('skip link: moves the focus, not only the page', { tag: '@hydrated' }, async ({ show, page }) => {
  const app = await show('skip-link/no-href');
  const link = app.locator('.govuk-skip-link');
  await expect(link).not.toBeInViewport();
  await link.focus();
  await expect(link).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.locator('main').evaluate((main) => main.blur());
  await expect(page.locator('main')).not.toHaveAttribute('tabindex', /./);
});

test('skip link: without scripts it is a link', { tag: '@no-js' }, async ({ show, page }) => {
  const app = await show('skip-link/no-href');
  await app.locator('.govuk-skip-link').press('Enter');
  await expect(page).toHaveURL(/#content$/);
});

test.describe('exit this page', () => {
  const elsewhere = /full-page-examples\/announcements$/;

  test('Shift three times leaves, and says on the way how often more', { tag: '@hydrated' }, async ({ show, page }) => {
    const app = await show('exit-this-page/default');
    const [said, lights] = [app.getByRole('status'), app.locator('.govuk-exit-this-page__indicator-light--on')];
    await page.keyboard.press('Shift');
    await expect(said).toHaveText('Shift, press 2 more times to exit.');
    await expect(lights).toHaveCount(1);
    await page.keyboard.press('Shift');
    await expect(said).toHaveText('Shift, press 1 more time to exit.');
    await expect(lights).toHaveCount(2);
    await page.keyboard.press('Shift');
    await expect(page).toHaveURL(elsewhere);
  });

  test('another key, or five seconds, begin again', { tag: '@hydrated' }, async ({ show, page }) => {
    await page.clock.install();
    const app = await show('exit-this-page/default');
    const [said, indicator] = [app.getByRole('status'), app.locator('.govuk-exit-this-page__indicator')];
    for (const wait of [() => page.keyboard.press('a'), () => page.clock.runFor(5_001)]) {
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
      await wait();
      await expect(said).toHaveText('Exit this page expired.');
      await expect(indicator).not.toHaveClass(/--visible/);
    }
    await page.clock.runFor(5_001);
    await expect(said).toHaveText('');
    await expect(page).toHaveURL(/exit-this-page/);
  });

  test('a click covers the page at once', { tag: '@hydrated' }, async ({ show, page }) => {
    const app = await show('exit-this-page/default');
    // No content: the browser stays where it is.
    await page.route(elsewhere, (route) => route.fulfill({ status: 204 }));
    await app.getByRole('button').click({ noWaitAfter: true });
    await expect(page.getByRole('alert')).toHaveText('Loading.');
    await expect(page.locator('body')).toHaveClass(/govuk-exit-this-page-hide-content/);
    await expect(page.locator('main')).toBeHidden();
  });

  test('a click leaves, and back does not show the page', { tag: '@hydrated' }, async ({ show, page }) => {
    await page.goto('/en');
    const app = await show('exit-this-page/default');
    await app.getByRole('button').click();
    await expect(page).toHaveURL(elsewhere);
    await page.goBack();
    await expect(page).toHaveURL(/\/en$/);
  });

  test('without scripts it is a link', { tag: '@no-js' }, async ({ show, page }) => {
    const app = await show('exit-this-page/default');
    await app.getByRole('button').click();
    await expect(page).toHaveURL(elsewhere);
  });
});
