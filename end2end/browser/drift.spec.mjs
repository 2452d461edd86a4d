// The notice cannot drift from what the site does: a clean browser goes everywhere, and what it then holds, and whom
// it has asked, is what the notice declares; no more and no less.
import { Device, declared } from '../support/device.mjs';
import { of, offered, read, service, services } from '../support/site.mjs';
import { addStaff, codeOf, raise } from '../support/staff.mjs';
import { expect, test } from '../support/test.mjs';

const STAFF = 'cookie __Host-hark-staff';

const plain = ['', '/privacy', '/cookies', '/cookies/receipt', '/your-information', '/search?q=cookies', '/listen', '/statistics', '/accessibility', '/contact', '/case', '/case/documents', '/resume', '/delete-answers'];

/** Through the whole site: every page outside services, every service to its end, saving and following a case. */
async function everywhere({ walker, page }, device, lang) {
  for (const path of plain) {
    await walker.open(`/${lang}${path}`);
    await device.look(page);
  }
  for (const id of services) {
    walker.service = of(id);
    const { paths } = walker.service;
    const path = paths.find(({ end }) => end === 'check') ?? paths[0];
    if (!path) continue;
    await walker.begin(lang);
    await walker.goOn(lang, path, path.end, { onPage: () => device.look(page) });
    if (path.end !== 'check') {
      await device.look(page);
      continue;
    }
    if (id === service) await save({ walker, page }, device, lang);
    await walker.send(lang);
    await device.look(page);
    if (id === service) await follow({ walker, page }, device, lang);
  }
}

/** Saves the answers, and comes back to them with the words. */
async function save({ walker, page }, device, lang) {
  await walker.open(walker.service.address(lang, 'save'));
  await device.look(page);
  await walker.button(lang, 'save-button').click();
  await expect(page.locator('.hark-phrase li')).toHaveCount(9);
  await device.look(page);
  const words = await page.locator('.hark-phrase li').allInnerTexts();
  await walker.open(`/${lang}/resume`);
  await walker.field('phrase').fill(words.join(' '));
  await walker.button(lang, 'resume-button').click();
  await expect(page).toHaveURL((url) => url.pathname.startsWith(walker.service.address(lang)));
  await device.look(page);
  await walker.open(walker.service.address(lang, 'check'));
}

/** Follows the case that has been sent, tells more, and adds a document. */
async function follow({ walker, page }, device, lang) {
  const [reference, secret] = [await walker.reference(), await walker.secret()];
  const find = async (address, button) => {
    await walker.open(`/${lang}${address}`);
    await walker.field('reference').fill(reference);
    await walker.field('secret').fill(secret);
    await walker.button(lang, button).click();
    await expect(page.locator('main')).toContainText(address === '/case' ? reference : walker.service.text(lang, 'evidence-add'));
    await device.look(page);
  };
  await find('/case/documents', 'continue');
  await page.locator('#file').setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear sirs') });
  await walker.button(lang, 'evidence-add').click();
  await expect(walker.h1).toHaveText(walker.service.text(lang, 'evidence-added'));
  await device.look(page);
  await find('/case', 'case-find');
  await page.locator('#text').fill('One thing more');
  await page.getByRole('button', { name: read(lang, ['case']).get('case-add-button'), exact: true }).click();
  await expect(page.locator('main')).toContainText('One thing more');
  await device.look(page);
}

for (const agreed of [false, true]) {
  test(`the whole site ${agreed ? 'with' : 'without'} consent: all that is there is declared`, async ({ walker, page, context, request, baseURL }, info) => {
    test.setTimeout(600_000);
    // What is on the device does not depend on the language, but what is sent and loaded could.
    const [lang, another] = agreed ? ['ar', 'ur'] : ['en', 'cy'];
    expect(offered).toEqual(expect.arrayContaining([lang, another]));
    const device = new Device(context);
    if (agreed) {
      await walker.open(`/${lang}`);
      await page.locator('#cookie-banner button[value="yes"]').click();
      await expect(page.locator('#cookie-banner [data-chosen="yes"]')).toBeVisible();
      // And a change of language, which is remembered.
      await walker.language(another).click();
      await walker.ready();
      if (walker.scripts) {
        // And of how one listens.
        await page.locator('[data-listen]').click();
        await page.locator('.hark-listen__more summary').click();
        await page.locator('#listen-toolbar input[name="caption"]').check();
      }
    }
    await everywhere({ walker, page }, device, lang);
    const { undeclared, unseen } = device.drift(await declared(request));
    expect(undeclared).toEqual([]);
    // Nothing is kept of a choice that was not made, nor of a language that was not changed, nor by scripts that do not run.
    const unmade = agreed ? [] : ['cookie __Host-consent', 'cookie __Host-preferences'];
    expect(unseen).toEqual(agreed && walker.scripts ? unmade : [...unmade, 'local-storage listen']);
    expect([...device.hosts]).toEqual([new URL(baseURL).host]);
    if (!agreed) expect(device.statistics, 'not a byte for statistics').toEqual([`GET /${lang}/statistics`]);
    else if (info.project.name === 'hydrated') expect(device.statistics.some((sent) => sent.includes('vitals'))).toBe(true);
  });
}

test('staff: all that is there is declared', async ({ page, context, request, baseURL, scripts }) => {
  const device = new Device(context);
  const lang = scripts ? 'en' : 'cy';
  const words = read(lang, ['common', 'letters', 'staff']);
  const { reference } = await raise(request, 'pl');
  const account = addStaff(`drift-${lang}`, 'Dee Rift', 'manager');
  await page.goto(`/${lang}/staff/sign-in`);
  await device.look(page);
  for (const [field, value] of [['account', account.id], ['password', account.password], ['code', codeOf(account.secret)]]) {
    await page.locator(`#${field}`).fill(value);
  }
  await page.getByRole('button', { name: words.get('staff-sign-in-button'), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${lang}/staff$`));
  await device.look(page);
  for (const path of [`cases/${reference}`, 'information']) {
    const response = await page.goto(`/${lang}/staff/${path}`);
    expect(response.status(), path).toBe(200);
    await device.look(page);
  }
  // Only who has it is told of it: nobody else is given it.
  expect(await declared(request)).not.toContain(STAFF);
  const all = await declared(page.request);
  expect([...device.seen].filter((item) => !all.includes(item))).toEqual([]);
  expect([...device.seen]).toContain(STAFF);
  expect([...device.hosts]).toEqual([new URL(baseURL).host]);
});

test('one more key in the storage is found', { tag: '@hydrated' }, async ({ walker, page, context, request }) => {
  const device = new Device(context);
  await context.addInitScript(() => localStorage.setItem('one-more', '1'));
  await walker.open('/en');
  await device.look(page);
  expect(device.drift(await declared(request)).undeclared).toEqual(['local-storage one-more']);
});
