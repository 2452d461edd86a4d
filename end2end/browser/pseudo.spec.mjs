// The languages that nobody speaks (`hark serve --pseudo`), longer than English and in other letters: what is in the code and
// not in the texts stays as it is and shows; what has too little room sticks out, is cut off, or lies on something.
import { join } from 'node:path';
import { startServer } from '../server.mjs';
import { Client } from '../support/client.mjs';
import { postAll } from '../support/post.mjs';
import { of, services } from '../support/site.mjs';
import { swap, withoutSiteScripts } from '../support/swap.mjs';
import { expect, test } from '../support/test.mjs';
import { expectWhole } from '../support/whole.mjs';

const plain = ['', '/privacy', '/cookies', '/accessibility', '/contact', '/case', '/resume', '/delete-answers', '/cookies/receipt', '/your-information', '/search?q=0000', '/statistics', '/listen', '/no-such-page'];
/** A desk at 400 %: as narrow as a phone, and lower. */
const phone = { width: 320, height: 256 };

/** The words in letters of English that are shown, other than in English parts and in the names of languages. */
const unchanged = () => {
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const look = (text) => (text.match(/[a-z]{2,}/gi) ?? []).length && found.add(text.trim());
  const isTold = (element) => !element.closest('script, style, template, noscript, .hark-language, [lang="en"], [dir="auto"], bdi');
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isTold(node.parentElement)) look(node.data);
  for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
    for (const element of document.querySelectorAll(`body [${name}]`)) if (isTold(element)) look(element.getAttribute(name));
  }
  look(document.title);
  return [...found];
};

/** What is not of the texts: names, addresses, and under what something is kept on the device. */
const names = /Information Commissioner|ICO|@|https?:|[a-z]\.(uk|org)|Wycliffe|Wilmslow|Cheshire|SK9|hark-|__Host|\blisten\b/i;

const pseudo = test.extend({
  baseURL: async ({}, use, info) => {
    const server = await startServer({ log: join(info.outputPath(), 'server.log'), options: ['--pseudo'] });
    await use(server.url);
    await server.stop();
  },
});

for (const [lang, dir] of [['en-XA', 'ltr'], ['ar-XB', 'rtl']]) {
  pseudo(`${lang}: no text is in the code, and all has the room that it needs`, { tag: '@hydrated' }, async ({ page, baseURL }) => {
    test.setTimeout(600_000);
    await withoutSiteScripts(page);
    await page.setViewportSize(phone);
    await page.goto(`/${lang}`);
    const look = async (name, reply) => {
      await swap(page, reply.html);
      await expect(page.locator('html'), name).toHaveAttribute('dir', dir);
      expect.soft((await page.evaluate(unchanged)).filter((text) => !names.test(text)), `${name}: in no text`).toEqual([]);
      await expectWhole(page, name);
    };
    const visitor = new Client(baseURL);
    for (const path of [...plain, ...services.map((id) => `/services/${id}`)]) await look(path, await visitor.get(`/${lang}${path}`));
    for (const { cover, address } of services.filter((id) => of(id).paths.length).map(of)) {
      for (const path of cover()) {
        const client = new Client(baseURL);
        await postAll(client, lang, path, path.news[0]);
        for (const at of path.path.slice(path.path.indexOf(path.news[0]))) {
          if (path.news.includes(at)) {
            await look(address(lang, at), await client.get(address(lang, at)));
            const refused = await client.post(address(lang, at), {});
            if (refused.status === 422) await look(`${address(lang, at)}, empty`, refused);
          }
          if (at !== path.end) await client.post(address(lang, at), path.answers);
        }
      }
    }
  });
}
