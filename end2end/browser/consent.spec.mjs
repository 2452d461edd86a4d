// The cookie banner, the cookies page, and what follows from a choice.
import { expectAccessible } from '../support/axe.mjs';
import { Device } from '../support/device.mjs';
import { expectOwnWords, today, unmarked } from '../support/own.mjs';
import { offered, pathBy, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const banner = (page) => page.locator('#cookie-banner');
const button = (page, answer) => banner(page).locator(`button[value="${answer}"]`);
const confirmation = (page, answer) => banner(page).locator(`[data-chosen="${answer}"]`);
const focused = (page) => page.evaluate(() => document.activeElement?.tagName);

/** Whether the page is in the language throughout, and accessible: by axe, with scripts. */
async function expectGood({ scripts, page }, lang, name) {
  await expectOwnWords(page, lang, `${lang} ${name}`);
  if (scripts) await expectAccessible(page, `${lang} ${name}`);
}

for (const [number, lang] of offered.entries()) {
  for (const answer of ['yes', 'no']) {
    test(`${lang}: the banner takes a ${answer}, says so, and does not come back`, async ({ walker, page, scripts }) => {
      const address = `/${lang}/contact`;
      await walker.open(address);
      await expect(banner(page)).toContainText(text(lang, 'purpose-statistics.banner').slice(0, 40));
      await expect(button(page, 'yes')).toHaveText(text(lang, 'banner-accept'));
      await expect(button(page, 'no')).toHaveText(text(lang, 'banner-reject'));
      await expect(banner(page).getByRole('link', { name: text(lang, 'banner-view'), exact: true })).toHaveAttribute('href', `/${lang}/cookies`);
      expect(await focused(page), 'takes no focus').toBe('BODY');
      await button(page, answer).click();
      await expect(confirmation(page, answer)).toBeVisible();
      await expect(button(page, answer)).toBeHidden();
      if (scripts) {
        expect(new URL(page.url()).search, 'without leaving the page').toBe('');
        await expect(confirmation(page, answer)).toBeFocused();
      }
      await expect(confirmation(page, answer)).toHaveRole('alert');
      await expect(confirmation(page, answer)).toContainText(text(lang, { yes: 'banner-accepted', no: 'banner-rejected' }[answer]));
      await expect(confirmation(page, answer).getByRole('link', { name: text(lang, 'banner-settings') })).toHaveAttribute('href', `/${lang}/cookies`);
      await expectGood({ scripts, page }, lang, `banner, ${answer}`);
      await confirmation(page, answer).getByRole('link', { name: text(lang, 'banner-hide') }).click();
      await expect(page.locator('#cookie-banner-form')).toHaveCount(0);
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(address);
      for (const path of ['', '/privacy', '/contact', '/services/data-protection', '/services/concern', '/search']) {
        const html = await (await page.request.get(`/${lang}${path}`)).text();
        expect(html, `${path}: made without it, so that it cannot flash`).not.toContain('cookie-banner-form');
      }
    });
  }

  test(`${lang}: the cookies page saves, shows and takes back`, async ({ walker, page, scripts, context }) => {
    await walker.open(`/${lang}/contact`);
    await walker.language(offered[(number + 1) % offered.length]).click();
    const names = async () => (await context.cookies()).map(({ name }) => name).sort();
    await expect.poll(names).toEqual(['__Host-preferences']);
    await walker.open(`/${lang}/cookies`);
    const save = page.getByRole('button', { name: text(lang, 'cookies-save') });
    await save.click();
    await expect(walker.summary).toContainText(text(lang, 'purpose-statistics.required'));
    await expectGood({ scripts, page }, lang, 'cookies, wrong');
    await walker.field('statistics', 'yes').check();
    await save.click();
    await expect(page.getByRole('alert')).toContainText(text(lang, 'cookies-saved'));
    await expect(walker.field('statistics', 'yes')).toBeChecked();
    await expectGood({ scripts, page }, lang, 'cookies, saved');
    await walker.field('preferences', 'no').check();
    await save.click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await names(), 'erased at once').toEqual(['__Host-consent']);
    await page.getByRole('link', { name: text(lang, 'receipt-link') }).click();
    await expect(walker.h1).toHaveText(text(lang, 'receipt'));
    // What was decided, and when; what it says of the rest, the texts of the register are.
    for (const [purpose, decision] of [['statistics', 'agreed'], ['preferences', 'refused']]) {
      const told = page.locator('main h2', { hasText: text(lang, `purpose-${purpose}`) }).locator('+ dl');
      const rows = unmarked(await told.innerText());
      for (const key of ['receipt-decision', `receipt-${decision}`, 'receipt-time', 'receipt-holds']) expect(rows, purpose).toContain(text(lang, key));
      expect(rows, purpose).toContain(text(lang, 'date-and-time', { date: today(lang), time: '' }).trim());
    }
    await expect(page.getByRole('link', { name: text(lang, 'receipt-download') })).toHaveAttribute('href', `/${lang}/cookies/receipt.json`);
    await expect(page.locator(`main p a[href="/${lang}/cookies"]`)).toBeVisible();
    await expectGood({ scripts, page }, lang, 'receipt');
    // Back where it was given, on the notice.
    await walker.open(`/${lang}/privacy`);
    const withdraw = page.locator('section[aria-labelledby="notice-choices"] button[name="statistics"]');
    await expect(withdraw).toHaveCount(1);
    const standing = async () => unmarked(await page.locator('section[aria-labelledby="notice-choices"]').innerText());
    expect(await standing()).toContain(text(lang, 'standing-agreed', { date: today(lang) }));
    await withdraw.click();
    await expect(page).toHaveURL(/privacy#notice-choices$/);
    await expect(withdraw).toHaveAttribute('value', 'yes');
    const refused = text(lang, 'standing-refused', { date: today(lang) });
    expect((await standing()).split(refused), 'both are refused now').toHaveLength(3);
  });
}

test('the banner comes after the skip link and is no wall', async ({ walker, page, scripts }) => {
  for (const lang of offered) {
    await walker.open(`/${lang}/contact`);
    const names = [];
    for (let tab = 0; tab < 4; tab++) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate(() => document.activeElement.textContent.trim()));
    }
    expect(names).toEqual(['skip-to-content', 'banner-accept', 'banner-reject', 'banner-view'].map((key) => text(lang, key)));
  }
  // By the keyboard alone, past it and through a service.
  await walker.reach('en', pathBy('check'));
  if (scripts) await expect(banner(page)).toBeVisible();
});

test('the banner covers nothing that has the focus', { tag: '@hydrated' }, async ({ walker, page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  const isCovered = () => {
    const element = document.activeElement;
    if (element.closest('#cookie-banner') || element === document.body) return false;
    const { left, top, width, height } = element.getBoundingClientRect();
    return Boolean(document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 10))?.closest('#cookie-banner'));
  };
  for (const lang of offered) {
    await walker.open(`/${lang}`);
    const count = await page.locator('a, button').count();
    for (let tab = 0; tab < count; tab++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(isCovered), lang).toBe(false);
    }
  }
});

test('what is typed stays when the banner is answered', { tag: '@hydrated' }, async ({ walker, page }) => {
  await walker.reach('en', pathBy('your-details', 'check'), 'your-details');
  await walker.field('your-name').fill('Half a na');
  await button(page, 'no').click();
  await expect(confirmation(page, 'no')).toBeVisible();
  await expect(walker.field('your-name')).toHaveValue('Half a na');
});

test.describe('a failing answer', () => {
  test.use({ tolerated: /503/ });

  test('a banner whose answer is not taken in the background is sent by a page load', { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.open('/en/contact');
    const isDocument = (request) => request.resourceType() === 'document';
    await page.route('**/en/cookies', (route) => (isDocument(route.request()) ? route.continue() : route.fulfill({ status: 503 })));
    await button(page, 'yes').click();
    await expect(page).toHaveURL(/\/en\/contact\?cookies=accepted$/);
    await expect(confirmation(page, 'yes')).toBeVisible();
  });
});

test('statistics begin with a yes and end with a no, on every tab', { tag: '@hydrated' }, async ({ walker, page, context }) => {
  const device = new Device(context);
  const turn = async (tab, name) => {
    await tab.locator('.govuk-footer').getByRole('link', { name: text('en', name) }).click();
    await expect(tab.locator('h1')).toHaveText(text('en', name.replace('footer-', '')));
  };
  await walker.open('/en/contact');
  await turn(page, 'footer-accessibility');
  expect(device.statistics, 'before consent').toEqual([]);
  await button(page, 'yes').click();
  await expect(confirmation(page, 'yes')).toBeVisible();
  await turn(page, 'footer-contact');
  await expect.poll(() => device.statistics).toEqual(['POST /en/statistics']);
  await walker.open('/en/contact');
  await expect.poll(() => device.statistics.filter((sent) => sent.includes('vitals')).length).toBe(1);
  // Another tab takes it back; this one has been open all the time.
  const tab = await walker.tab();
  await tab.open('/en/cookies');
  await tab.field('statistics', 'no').check();
  await tab.page.getByRole('button', { name: text('en', 'cookies-save') }).click();
  await expect(tab.page.getByRole('alert')).toBeVisible();
  const before = device.statistics.length;
  await page.bringToFront();
  await turn(page, 'footer-accessibility');
  await walker.open('/en/contact');
  await page.close();
  await tab.page.waitForTimeout(300);
  expect(device.statistics.slice(before)).toEqual([]);
});

test.describe('Global Privacy Control', () => {
  test.use({ extraHTTPHeaders: { 'sec-gpc': '1' } });

  test('Global Privacy Control is honoured, said, and an own choice wins', async ({ walker, page, context }) => {
    for (const lang of offered) {
      await walker.open(`/${lang}`);
      await expect(page.locator('#cookie-banner-form')).toHaveCount(0);
      await walker.open(`/${lang}/cookies`);
      await expect(page.locator('main .govuk-inset-text')).toHaveText(text(lang, 'signal'));
      await expect(page.locator('main .govuk-inset-text')).toContainText('Global Privacy Control');
      await walker.field('statistics', 'yes').check();
      await page.getByRole('button', { name: text(lang, 'cookies-save') }).click();
      await expect(page.getByRole('alert')).toContainText(text(lang, 'cookies-saved'));
      await expect(walker.field('statistics', 'yes')).toBeChecked();
      await context.clearCookies();
    }
  });
});

test('going back does not bring the question back', async ({ walker, page }) => {
  await walker.open('/en/contact');
  await page.goto('/en/cookies');
  await walker.ready();
  await walker.field('statistics', 'no').check();
  await page.getByRole('button', { name: text('en', 'cookies-save') }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/contact$/);
  await expect(page.locator('#cookie-banner-form')).toHaveCount(0);
});
