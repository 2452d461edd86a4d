// Components that open, close and switch: accordion, tabs, service navigation; hydrated and without scripts.
import { expect, test } from '../support/gallery.mjs';

const phone = { width: 375, height: 700 };

test('accordion: sections open and close, one by one and all at once', { tag: '@hydrated' }, async ({ show, page }) => {
  const app = await show('accordion/default');
  const content = app.locator('.govuk-accordion__section-content');
  const first = app.getByRole('button', { name: 'Section A , Show this section' });
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await expect(content.nth(0)).toBeHidden();
  await expect(content.nth(0)).toHaveAttribute('hidden', 'until-found');
  await first.click();
  const opened = app.getByRole('button', { name: 'Section A , Hide this section' });
  await expect(opened).toHaveAttribute('aria-expanded', 'true');
  await expect(opened).toHaveAttribute('aria-controls', await content.nth(0).getAttribute('id'));
  await expect(content.nth(0)).toBeVisible();
  await expect(content.nth(1)).toBeHidden();
  const all = app.locator('.govuk-accordion__show-all');
  await expect(all).toHaveText('Show all sections');
  await all.click();
  await expect(content.nth(1)).toBeVisible();
  await expect(all).toHaveText('Hide all sections');
  await expect(all).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Enter');
  await expect(content.nth(0)).toBeHidden();
  await expect(all).toHaveText('Show all sections');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(content.nth(0), 'by keyboard').toBeVisible();
});

test('accordion: what searching the page finds is opened', { tag: '@hydrated' }, async ({ show, page }) => {
  const app = await show('accordion/default');
  const content = app.locator('.govuk-accordion__section-content').nth(1);
  await expect(content).toBeHidden();
  await content.evaluate((element) => element.dispatchEvent(new Event('beforematch', { bubbles: true })));
  await expect(content).toBeVisible();
  await expect(app.locator('.govuk-accordion__section-button').nth(1)).toHaveAttribute('aria-expanded', 'true');
  await page.reload();
  await expect(content).toBeHidden();
});

test('accordion: a section that is open from the start stays so', { tag: '@hydrated' }, async ({ show }) => {
  const app = await show('accordion/with-one-section-open');
  const buttons = app.locator('.govuk-accordion__section-button');
  await expect(buttons.nth(0)).toHaveAttribute('aria-expanded', 'true');
  await expect(buttons.nth(1)).toHaveAttribute('aria-expanded', 'false');
});

test('accordion: without scripts all is open and nothing can be pressed', { tag: '@no-js' }, async ({ show }) => {
  const app = await show('accordion/default');
  for (const content of await app.locator('.govuk-accordion__section-content').all()) await expect(content).toBeVisible();
  await expect(app.getByRole('button')).toHaveCount(0);
});

test('tabs: one panel at a time, by click, keys, address and back', { tag: '@hydrated' }, async ({ show, page }) => {
  const app = await show('tabs/default');
  const [tabs, panels] = [app.getByRole('tab'), app.locator('.govuk-tabs__panel')];
  await expect(app.getByRole('tablist')).toBeVisible();
  await expect(tabs.nth(0)).toHaveAttribute('aria-selected', 'true');
  await expect(panels.nth(0)).toBeVisible();
  await expect(panels.nth(1)).toBeHidden();
  await tabs.nth(1).click();
  await expect(panels.nth(1)).toBeVisible();
  await expect(panels.nth(0)).toBeHidden();
  await expect(tabs.nth(0)).toHaveAttribute('tabindex', '-1');
  await expect(page).toHaveURL(/#past-week$/);
  await page.keyboard.press('ArrowRight');
  await expect(tabs.nth(2)).toBeFocused();
  await expect(panels.nth(2)).toBeVisible();
  await expect(panels.nth(2)).toHaveAttribute('aria-labelledby', await tabs.nth(2).getAttribute('id'));
  await page.keyboard.press('ArrowLeft');
  await expect(tabs.nth(1)).toBeFocused();
  await page.goBack();
  await expect(panels.nth(2)).toBeVisible();
  await page.goto('about:blank');
  await show('tabs/default#past-year');
  await expect(panels.nth(3)).toBeVisible();
  await expect(panels.nth(0)).toBeHidden();
});

test('tabs: from right to left the arrows go where they point', { tag: '@hydrated' }, async ({ show, page }) => {
  const app = await show('tabs/default', 'ar');
  const tabs = app.getByRole('tab');
  await tabs.nth(0).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tabs.nth(1)).toBeFocused();
  const [first, second] = [await tabs.nth(0).boundingBox(), await tabs.nth(1).boundingBox()];
  expect(second.x).toBeLessThan(first.x);
});

test('tabs: a link in a panel leads to its place', { tag: '@hydrated' }, async ({ show, page }) => {
  const app = await show('tabs/tabs-with-anchor-in-panel');
  await app.getByRole('link', { name: 'Anchor', exact: true }).click();
  await expect(page).toHaveURL(/#anchor$/);
  await expect(app.locator('.govuk-tabs__panel').nth(0)).toBeVisible();
});

test('tabs: on a phone they are links to panels that are all there', { tag: '@hydrated' }, async ({ show, page }) => {
  await page.setViewportSize(phone);
  const app = await show('tabs/default');
  await expect(app.getByRole('tab')).toHaveCount(0);
  for (const panel of await app.locator('.govuk-tabs__panel').all()) await expect(panel).toBeVisible();
  await page.setViewportSize({ width: 1000, height: 700 });
  await expect(app.getByRole('tab')).toHaveCount(4);
  await page.setViewportSize(phone);
  await expect(app.getByRole('tab')).toHaveCount(0);
});

test('tabs: without scripts all panels are there', { tag: '@no-js' }, async ({ show, page }) => {
  const app = await show('tabs/default');
  for (const panel of await app.locator('.govuk-tabs__panel').all()) await expect(panel).toBeVisible();
  await app.getByRole('link', { name: 'Past year' }).click();
  await expect(page).toHaveURL(/#past-year$/);
});

test('service navigation: on a phone a button opens the menu', { tag: '@hydrated' }, async ({ show, page }) => {
  await page.setViewportSize(phone);
  const app = await show('service-navigation/with-navigation-with-a-current-item');
  const [menu, list] = [app.locator('.govuk-service-navigation__toggle'), app.getByRole('list')];
  await expect(menu).toBeVisible();
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await expect(list).toBeHidden();
  await menu.click();
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await expect(list).toBeVisible();
  await expect(app.locator('[aria-current]')).toHaveText('Navigation item 2');
  await menu.press('Enter');
  await expect(list).toBeHidden();
  await page.setViewportSize({ width: 1000, height: 700 });
  await expect(menu).toBeHidden();
  await expect(list).toBeVisible();
});

test('service navigation: without scripts the menu is open', { tag: '@no-js' }, async ({ show, page }) => {
  await page.setViewportSize(phone);
  const app = await show('service-navigation/with-navigation-with-a-current-item');
  await expect(app.locator('.govuk-service-navigation__toggle')).toBeHidden();
  await expect(app.getByRole('link')).toHaveCount(4);
  await expect(app.getByRole('link').nth(0)).toBeVisible();
});

test('header: it needs no scripts, and its name leads home', async ({ show }) => {
  const app = await show('header/with-product-name');
  await expect(app.getByRole('link', { name: /GOV\.UK/ })).toHaveAttribute('href', /gov\.uk/);
  await expect(app.getByRole('button')).toHaveCount(0);
});
