// Every path of the first service in every language with axe, as the server sends its pages. Those that the covering paths
// show are looked at elsewhere (accessible.spec.mjs, languages.spec.mjs); here are those that other paths show otherwise, with
// other questions or other words of what was answered before. And pages with answers filled in, as who comes back meets them.
import { createHash } from 'node:crypto';
import { colours, expectAccessible } from '../support/axe.mjs';
import { Client } from '../support/client.mjs';
import { expectOwnWords } from '../support/own.mjs';
import { address, cover, offered, paths, service } from '../support/site.mjs';
import { swap, withoutSiteScripts } from '../support/swap.mjs';
import { expect, test } from '../support/test.mjs';
import { expectWhole } from '../support/whole.mjs';

const phone = { width: 320, height: 256 };

/** A page without what is different each time: the nonces of scripts, and the key of a form. */
function fingerprint(html) {
  const [body] = /<body.*<\/body>/s.exec(html);
  const same = body.replace(/<script.*?<\/script>|nonce="[^"]*"/gs, '').replace(/<input[^>]*name="key"[^>]*>/g, '');
  return createHash('sha256').update(same).digest('hex');
}

/** The page as the person meets it. */
async function get(client, lang, id) {
  const { html, status } = await client.get(address(lang, id));
  expect([address(lang, id), status]).toEqual([address(lang, id), 200]);
  return html;
}

/** Goes along paths by plain HTTP; `onPage` is called on each page before it is answered, `onAnswered` after. */
async function goAlong(client, lang, { path, end, answers }, onPage, onAnswered = () => {}) {
  for (const id of new Set([...path, end])) {
    await onPage(id);
    if (id === end) return;
    const { status } = await client.post(address(lang, id), answers);
    expect([address(lang, id), status]).toEqual([address(lang, id), 303]);
    await onAnswered(id);
  }
}

/** A page with those answers of a path that are given on it. */
function filledIn({ id, question: questions }, { answers }) {
  const isOf = (field) => questions.some((question) => field === question.id || field.startsWith(`${question.id}-`));
  return JSON.stringify([id, Object.entries(answers).filter(([field]) => isOf(field))]);
}

for (const lang of offered) {
  test(`${lang}: what other paths show than the covering ones`, { tag: '@hydrated' }, async ({ page, baseURL, request }) => {
    test.setTimeout(600_000);
    const { page: pages } = await (await request.get(`/api/v1/services/${service}`)).json();
    await withoutSiteScripts(page);
    await page.setViewportSize(phone);
    await page.goto(address(lang));
    const look = async (html, name) => {
      await swap(page, html);
      await expectOwnWords(page, lang, name);
      await expectWhole(page, name);
      await expectAccessible(page, name, colours, [phone.width]);
    };

    const met = new Set();
    for (const path of cover()) {
      const client = new Client(baseURL);
      // A page is looked at elsewhere where the covering paths meet it first, and may be another where they meet it again.
      await goAlong(client, lang, path, async (id) => path.news.includes(id) && met.add(fingerprint(await get(client, lang, id))));
    }
    const [covered, ways, filled] = [met.size, new Set(), new Set()];
    for (const path of paths) {
      const client = new Client(baseURL);
      let way = '';
      const onPage = async (id) => {
        way += id;
        // The same answers to the same pages lead to the same.
        if (ways.size === ways.add(way).size) return;
        const html = await get(client, lang, id);
        if (met.size === met.add(fingerprint(html)).size) return;
        await look(html, `${address(lang, id)} on ${path.path.join(' ')}`);
        const refused = id === path.end ? undefined : await client.post(address(lang, id), {});
        if (refused?.status === 422) await look(refused.html, `${address(lang, id)} empty on ${path.path.join(' ')}`);
      };
      const onAnswered = async (id) => {
        const answered = filledIn(pages.find((page) => page.id === id), path);
        way += answered;
        if (filled.size === filled.add(answered).size) return;
        await look(await get(client, lang, id), `${address(lang, id)} filled in: ${answered}`);
      };
      await goAlong(client, lang, path, onPage, onAnswered);
    }
    test.info().annotations.push({ type: 'pages beyond the covering ones', description: `${met.size - covered} of ${met.size}; ${filled.size} filled in` });
    expect(met.size - covered).toBeGreaterThan(20);
    expect(filled.size).toBeGreaterThan(50);
  });
}
