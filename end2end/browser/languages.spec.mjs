// What depends on the language, in every language but English: each page of each service and each page around them, with
// axe, on a small phone; no English word left; nothing cut off; what is wrong with an empty form. Changing language midway:
// languages-fuzz.spec.mjs.
import { colours, expectAccessible } from '../support/axe.mjs';
import { Client } from '../support/client.mjs';
import { expectOwnWords } from '../support/own.mjs';
import { postAll } from '../support/post.mjs';
import { expectWhole } from '../support/whole.mjs';
import { swap, withoutSiteScripts } from '../support/swap.mjs';
import { address, of, offered, pathBy, services, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const plain = ['', '/privacy', '/cookies', '/accessibility', '/contact', '/case', '/case/documents', '/resume', '/delete-answers', '/cookies/receipt', '/your-information', '/search', '/search?q=a', '/statistics', '/listen', '/no-such-page'];
/** A desk at 400 %: as narrow as a phone, and lower. */
const phone = { width: 320, height: 256 };

async function expectOwn(page, lang, name) {
  await expectOwnWords(page, lang, name);
  if (page.viewportSize().height !== phone.height) await page.setViewportSize(phone);
  await expectWhole(page, name);
}

/** The same, and axe. */
async function expectGood(page, lang, name) {
  await expectOwn(page, lang, name);
  await expectAccessible(page, name, colours, [phone.width]);
}

for (const lang of offered.filter((lang) => lang !== 'en')) {
  test(`${lang}: the pages around the services`, { tag: '@hydrated' }, async ({ walker, page }) => {
    test.setTimeout(300_000);
    for (const path of plain) {
      // Nothing takes over a page that says that something is wrong.
      await (path === '/no-such-page' ? page.goto(`/${lang}${path}`) : walker.open(`/${lang}${path}`));
      await expectGood(page, lang, `/${lang}${path}`);
    }
    expect(walker.scripts).toBe(true);
  });

  test(`${lang}: what is saved, sent and followed`, { tag: '@hydrated' }, async ({ walker, page }) => {
    test.setTimeout(180_000);
    await walker.comeBack(lang, pathBy('your-details', 'check'), 'check');
    await walker.open(address(lang));
    await expectGood(page, lang, `${lang} begun`);
    await walker.open(address(lang, 'evidence'));
    await expectGood(page, lang, `${lang} documents`);
    await walker.open(address(lang, 'save'));
    await expectGood(page, lang, `${lang} save`);
    await walker.button(lang, 'save-button').click();
    await expect(walker.h1).toHaveText(text(lang, 'saved'));
    await walker.ready();
    await expectGood(page, lang, `${lang} saved`);
    await walker.open(`/${lang}/resume`);
    await walker.field('phrase').fill('x');
    await walker.button(lang, 'resume-button').click();
    await expect(walker.summary).toBeVisible();
    await walker.ready();
    await expectGood(page, lang, `${lang} resume, wrong`);
    await walker.open(address(lang, 'check'));
    const reference = await walker.send(lang);
    const secret = await walker.secret();
    await walker.ready();
    await expectGood(page, lang, `${lang} done`);
    await walker.open(`/${lang}/case`);
    await walker.button(lang, 'case-find').click();
    await expect(walker.summary).toBeVisible();
    await walker.ready();
    await expectGood(page, lang, `${lang} case, empty`);
    await walker.field('reference').fill(reference);
    await walker.field('secret').fill(secret);
    await walker.button(lang, 'case-find').click();
    await expect(walker.h1).toContainText(reference);
    await expectGood(page, lang, `${lang} case`);
  });

  test.describe(() => {
    test.use({ tolerated: /status of 415/ });

    test(`${lang}: what a form gets that is refused`, { tag: '@hydrated' }, async ({ page }) => {
      const refused = async (key, headers) => {
        // The page that an answer to such a form is, shown where it was sent to.
        const send = (route) => route.fetch({ method: 'POST', headers, postData: 'a=b' }).then((response) => route.fulfill({ response }));
        await page.route(`**${address(lang, 'about')}`, send, { times: 1 });
        await page.goto(address(lang, 'about'));
        await expect(page.locator('h1')).toHaveText(text(lang, key));
        await expectGood(page, lang, `${lang} ${key}`);
      };
      await refused('error-forbidden', { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' });
      await refused('error-bad-request', { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' });
    });
  });

  // As the server sends them: what scripts show in their place is the same in every language, and is walked in each in turn
  // (paths.spec.mjs).
  for (const id of services) {
    test(`${lang}: every page of ${id}`, { tag: '@hydrated' }, async ({ page, baseURL }) => {
      test.setTimeout(600_000);
      const { address, cover, heading } = of(id);
      // The style and axe stay, page after page.
      await withoutSiteScripts(page);
      await page.goto(address(lang));
      await page.setViewportSize(phone);
      await expectGood(page, lang, address(lang));
      for (const path of cover()) {
        const { news } = path;
        const client = new Client(baseURL);
        await postAll(client, lang, path, news[0]);
        for (const at of path.path.slice(path.path.indexOf(news[0]), path.path.indexOf(news.at(-1)) + 1)) {
          const name = address(lang, at);
          if (news.includes(at)) {
            const reply = await client.get(name);
            expect([name, reply.status]).toEqual([name, 200]);
            expect(reply.heading, name).toContain(heading(lang, at));
            await swap(page, reply.html);
            if (at === path.end) {
              await expectGood(page, lang, name);
              continue;
            }
            await expectOwn(page, lang, name);
            // What is wrong with an empty form is shown with all that the page has: axe sees both at once.
            const refused = await client.post(name, {});
            if (refused.status !== 303) {
              expect([name, refused.status]).toEqual([name, 422]);
              await swap(page, refused.html);
              await expectOwn(page, lang, `${name} empty`);
            }
            await expectAccessible(page, name, colours, [phone.width]);
          }
          await postAll(client, lang, { ...path, path: [at] });
        }
      }
    });
  }
}
