// Leaving at once: on services where being seen is a risk there is a button on every page that leads elsewhere.
import { languages, of, pathBy } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const { address, pathBy: cameraBy, text } = of('home-cctv');
const whole = cameraBy('what-happened', 'check');
const elsewhere = 'https://www.bbc.co.uk/weather';
const button = (page) => page.locator('.govuk-exit-this-page__button');

/** Nothing leaves this machine: the page elsewhere is ours. What it was asked with. */
async function standIn(context) {
  const asked = [];
  await context.route(`${new URL(elsewhere).origin}/**`, (route) => {
    asked.push(route.request());
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title><h1>Weather</h1>' });
  });
  return asked;
}

async function expectButton(page, lang) {
  await expect(button(page)).toHaveCount(1);
  await expect(button(page)).toBeVisible();
  await expect(button(page)).toContainText(text(lang, 'exit-page'));
  await expect(button(page)).toHaveAttribute('href', elsewhere);
  await expect(button(page)).toHaveAttribute('rel', /(?=.*nofollow)(?=.*noreferrer)/);
}

for (const lang of languages) {
  test(`${lang}: the button is on every kind of page`, async ({ walker, page }) => {
    await walker.open(address(lang));
    await expectButton(page, lang);
    await walker.begin(lang, 'home-cctv');
    await walker.at(lang, 'who-runs');
    await expectButton(page, lang);
    await walker.continue(lang);
    await expect(walker.summary).toBeVisible();
    await expectButton(page, lang);
    await walker.comeBack(lang, cameraBy('police-first'));
    await expectButton(page, lang);
    await walker.comeBack(lang, whole);
    await expectButton(page, lang);
    await walker.send(lang);
    await expectButton(page, lang);
  });

  test(`${lang}: a click leaves, and says nothing of where from`, async ({ walker, page, context }) => {
    const asked = await standIn(context);
    await walker.comeBack(lang, whole, 'what-happened');
    await walker.field('what-happened').fill('Nobody should see this');
    await button(page).click();
    await expect(page).toHaveURL(elsewhere);
    expect(asked).toHaveLength(1);
    expect((await asked[0].allHeaders()).referer).toBeUndefined();
  });

  test(`${lang}: Shift three times leaves, and the way there is announced`, { tag: '@hydrated' }, async ({ walker, page, context }) => {
    await standIn(context);
    await walker.comeBack(lang, whole, 'what-happened');
    const status = page.locator('.govuk-exit-this-page [role="status"]');
    await page.keyboard.press('Shift');
    await expect(status).toHaveText(text(lang, 'exit-page-two-more'));
    await page.keyboard.press('Shift');
    await expect(status).toHaveText(text(lang, 'exit-page-one-more'));
    await page.keyboard.press('Shift');
    await expect(page).toHaveURL(elsewhere);
  });

  test(`${lang}: also after going on and back inside the service`, { tag: '@hydrated' }, async ({ walker, page, context }) => {
    await standIn(context);
    await walker.reach(lang, whole, whole.path[2]);
    await page.goBack();
    await walker.at(lang, whole.path[1]);
    for (const _ of [1, 2, 3]) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(elsewhere);
  });
}

test('Shift in typing does not leave', { tag: '@hydrated' }, async ({ walker, page, context }) => {
  await standIn(context);
  await walker.comeBack('en', whole, 'what-happened');
  await walker.field('what-happened').focus();
  for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift+A', 'Shift+B', 'Shift+C', 'Shift']) await page.keyboard.press(key);
  await page.waitForTimeout(300);
  await walker.at('en', 'what-happened');
  await expect(walker.field('what-happened')).toHaveValue('aABC');
});

test('with the page left, the browser’s back button does not show what was typed', { tag: '@hydrated' }, async ({ walker, page, context }) => {
  await standIn(context);
  await walker.comeBack('en', whole, 'what-happened');
  await walker.field('what-happened').fill('Nobody should see this');
  await button(page).click();
  await expect(page).toHaveURL(elsewhere);
  await page.goBack();
  expect(await page.content()).not.toContain('Nobody should see this');
});

test('other services do not have it', async ({ walker, page }) => {
  for (const id of ['data-protection', 'search-results', 'cookies', 'concern']) {
    await walker.open(of(id).address('en'));
    await expect(button(page)).toHaveCount(0);
  }
  await walker.reach('en', pathBy('tell-them-first'), 'whose-information');
  await expect(button(page)).toHaveCount(0);
  for (const _ of [1, 2, 3]) await page.keyboard.press('Shift');
  await page.waitForTimeout(300);
  await walker.at('en', 'whose-information');
});
