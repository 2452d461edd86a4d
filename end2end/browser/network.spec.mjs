// The network goes and comes back: answers wait, visibly, and nothing is lost or sent twice.
import { Client } from '../support/client.mjs';
import { address, languages, pathBy, reference, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const whole = pathBy('your-details', 'check');
const status = (page) => page.locator('.hark-save-status');

test.use({ tolerated: /net::ERR_INTERNET_DISCONNECTED|status of (429|503)/ });

for (const lang of languages) {
  test(`${lang}: without the network one goes on, and all is saved when it is back`, { tag: '@hydrated' }, async ({ walker, page, context }) => {
    await walker.reach(lang, whole, 'your-details');
    await walker.saved();
    await context.setOffline(true);
    await walker.goOn(lang, whole, 'support-needs', { from: 'your-details' });
    await expect(status(page)).toHaveText(text(lang, 'save-waiting'));
    await expect(status(page)).toHaveAttribute('role', 'status');
    const saved = page.waitForResponse((response) => response.url().endsWith(address(lang, 'your-address')));
    await context.setOffline(false);
    expect((await saved).status()).toBe(200);
    await expect(status(page)).toHaveText('');
    expect(await walker.isMarked()).toBe(true);
    const other = await walker.tab();
    await other.open(address(lang, 'your-details'));
    await expect(other.field('your-name')).toHaveValue(whole.answers['your-name']);
    await other.open(address(lang, 'support-needs'));
    await other.at(lang, 'support-needs');
  });

  test(`${lang}: sending waits for the network and happens once`, { tag: '@hydrated' }, async ({ walker, page, context }) => {
    await walker.reach(lang, whole, 'documents');
    await walker.saved();
    await context.setOffline(true);
    await walker.goOn(lang, whole, 'check', { from: 'documents' });
    const sent = [];
    page.on('requestfinished', (request) => {
      if (request.method() === 'POST' && request.url().endsWith(address(lang, 'check'))) sent.push(request);
    });
    await walker.button(lang, 'send').click();
    await expect.soft(status(page)).toHaveText(text(lang, 'save-waiting-to-send'));
    await walker.button(lang, 'send').click();
    await walker.at(lang, 'check');
    expect(sent).toHaveLength(0);
    await context.setOffline(false);
    await walker.at(lang, 'done');
    expect(await walker.reference()).toMatch(reference);
    expect(sent).toHaveLength(1);
  });
}

for (const lang of languages) {
  test(`${lang}: what the server cannot take for now waits, and the page says so`, { tag: '@hydrated' }, async ({ walker, page, context }) => {
    await walker.reach(lang, whole, 'documents');
    await walker.saved();
    let refusal = 503;
    await context.route('**/services/**', (route) =>
      refusal && route.request().method() === 'POST' ? route.fulfill({ status: refusal }) : route.continue(),
    );
    await walker.fill(whole.answers);
    await walker.continue(lang);
    await walker.at(lang, 'check');
    await expect(status(page)).toHaveText(text(lang, 'save-busy'));
    refusal = 429;
    await walker.button(lang, 'send').click();
    await expect(status(page)).toHaveText(text(lang, 'save-busy-to-send'));
    await walker.at(lang, 'check');
    refusal = 0;
    await expect(page).toHaveURL((url) => url.pathname === address(lang, 'done'), { timeout: 20_000 });
    expect(await walker.reference()).toMatch(reference);
  });
}

test("the browser's back and forward buttons work inside the service", { tag: '@hydrated' }, async ({ walker, page }) => {
  await walker.walk('en', pathBy('requested-on', 'check'), 'told-organisation');
  for (const id of ['requested-on', 'request-outcome', 'whose-information', 'about']) {
    await page.goBack();
    await walker.at('en', id);
  }
  await expect(walker.field('about', 'access')).toBeChecked();
  await page.goForward();
  await walker.at('en', 'whose-information');
  expect(await walker.isMarked()).toBe(true);
  await page.goBack();
  await walker.at('en', 'about');
  await walker.field('about', 'handling').check();
  await walker.continue('en');
  await walker.at('en', 'handling-problem');
});

test('an answer that opens another branch stops what is ahead of it', { tag: '@hydrated' }, async ({ walker, page }) => {
  await walker.reach('en', pathBy('requested-on', 'check'), 'told-organisation');
  await walker.open(address('en', 'about'));
  await walker.field('about', 'handling').check();
  await walker.continue('en');
  await walker.at('en', 'handling-problem');
  // A page load that overtakes the save is led by what was saved before.
  await walker.saved();
  await page.goto(address('en', 'requested-on'));
  await walker.at('en', 'handling-problem');
});

test('a draft is one person’s: another sees nothing of it', { tag: '@hydrated' }, async ({ walker }) => {
  await walker.reach('en', whole, 'your-address');
  const stranger = new Client();
  expect((await stranger.get(address('en', 'your-details'))).location).toBe(address('en', 'about'));
});
