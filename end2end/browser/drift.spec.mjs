// The notice cannot drift from what the site does: a clean browser goes everywhere, and what it then holds, and whom
// it has asked, is what the notice declares; no more and no less.
import { Device, declared } from '../support/device.mjs';
import { languages, of, other, services } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const plain = ['', '/privacy', '/cookies', '/cookies/receipt', '/your-information', '/search?q=cookies', '/listen', '/statistics', '/accessibility', '/contact', '/case', '/case/documents', '/resume', '/delete-answers'];

/** Through the whole site: every page outside services, every service to its end. */
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
    if (path.end === 'check') await walker.send(lang);
    await device.look(page);
  }
}

for (const agreed of [false, true]) {
  test(`the whole site ${agreed ? 'with' : 'without'} consent: all that is there is declared`, async ({ walker, page, context, request, baseURL }, info) => {
    test.setTimeout(600_000);
    const [lang] = languages;
    const device = new Device(context);
    if (agreed) {
      await walker.open(`/${lang}`);
      await page.locator('#cookie-banner button[value="yes"]').click();
      await expect(page.locator('#cookie-banner [data-chosen="yes"]')).toBeVisible();
      // And a change of language, which is remembered.
      await walker.language(other(lang)).click();
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
    if (!agreed) expect(device.statistics, 'not a byte for statistics').toEqual(['GET /en/statistics']);
    else if (info.project.name === 'hydrated') expect(device.statistics.some((sent) => sent.includes('vitals'))).toBe(true);
  });
}

test('one more key in the storage is found', { tag: '@hydrated' }, async ({ walker, page, context, request }) => {
  const device = new Device(context);
  await context.addInitScript(() => localStorage.setItem('one-more', '1'));
  await walker.open('/en');
  await device.look(page);
  expect(device.drift(await declared(request)).undeclared).toEqual(['local-storage one-more']);
});
