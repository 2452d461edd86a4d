// All that a screen reader reads of a page can be heard, and nothing else is said (support/coverage.mjs): every page of
// every service, each with its answers and with mistakes, and every page around them, in every language.
import { startServer } from '../server.mjs';
import { Client } from '../support/client.mjs';
import { expect, test } from '../support/coverage.mjs';
import { postAll, send } from '../support/post.mjs';
import { address, of, offered, pathBy, reference as shape, service, services, text } from '../support/site.mjs';

test.describe.configure({ timeout: 240_000 });

const only = { tag: '@hydrated' };
const plain = ['', '/privacy', '/cookies', '/accessibility', '/contact', '/case', '/case/documents', '/resume', '/delete-answers', '/cookies/receipt', '/your-information', '/search', '/search?q=a', '/search?q=zzzz', '/statistics', '/listen', '/no-such-page'];
/** A path by the question whose page shows the most kinds of fields, to the end. */
const whole = pathBy('your-details', 'issue-types', 'timeline', 'check');

/** Who has answered all of a path. What was answered is the same in every language, so each worker sends it once. */
const known = new Map();
function answered(baseURL, path) {
  if (!known.has(path)) {
    const client = new Client(baseURL);
    known.set(path, postAll(client, offered[0], path).then(() => client));
  }
  return known.get(path);
}

/** A form that may bring a file, `{ name, content }`, as a browser sends it. */
function withFile(fields, file) {
  const part = (name, value, more = '') => `--x\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
  const parts = Object.entries(fields).map(([name, value]) => part(name, value));
  if (file) parts.push(part('file', file.content, `; filename="${file.name}"`));
  return { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: `${parts.join('')}--x--\r\n` };
}

for (const lang of offered) {
  test(`${lang}: the pages around the services`, only, async ({ coverage, baseURL }) => {
    const client = new Client(baseURL);
    await coverage.begin(`/${lang}`);
    for (const path of [...plain, ...services.map((id) => `/services/${id}`)]) {
      const reply = await client.get(`/${lang}${path}`);
      expect([path, reply.status]).toEqual([path, path === '/no-such-page' ? 404 : 200]);
      await coverage.hearAll(`${lang}${path}`, reply);
    }
    // Forms that are refused: which comes from elsewhere, or is none.
    const headers = { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' };
    await coverage.hear(`${lang} no form`, await client.send('POST', address(lang, 'about'), { headers, body: 'a=b' }));
    await coverage.hear(`${lang} from elsewhere`, await client.post(address(lang, 'about'), {}, { 'sec-fetch-site': 'cross-site' }));
  });
}

for (const id of services.filter((id) => of(id).paths.length)) {
  for (const lang of offered) {
    test(`${lang}: every page of ${id}`, only, async ({ coverage, baseURL }) => {
      const { address, cover, heading } = of(id);
      await coverage.begin(address(lang));
      for (const path of cover()) {
        const client = await answered(baseURL, path);
        for (const at of path.news) {
          const name = address(lang, at);
          const reply = await client.get(name);
          expect([name, reply.status]).toEqual([name, 200]);
          expect(reply.heading, name).toContain(heading(lang, at));
          await coverage.hear(name, reply);
          if (at === path.end) continue;
          const refused = await client.post(name, {});
          // One that may be left empty has lost its answers: they are sent again.
          if (refused.status === 422) await coverage.hear(`${name}, wrong`, refused, { open: true });
          else await postAll(client, lang, { ...path, path: [at] });
        }
      }
    });
  }
}

for (const lang of offered) {
  test(`${lang}: documents, saved answers, the confirmation, a case`, only, async ({ coverage, baseURL }) => {
    const client = new Client(baseURL);
    await coverage.begin(address(lang));
    const get = async (name, path) => coverage.hearAll(`${lang} ${name}`, await client.get(path));
    const post = async (name, status, path, sent) => {
      const reply = await client.send('POST', path, sent);
      const shown = reply.location ? await client.get(reply.location) : reply;
      expect([name, reply.status]).toEqual([name, status]);
      await coverage.hearAll(`${lang} ${name}`, shown);
      return shown;
    };
    await postAll(client, lang, whole);
    await get('begun', address(lang));
    await get('documents', address(lang, 'evidence'));
    await post('a document', 303, address(lang, 'evidence'), withFile({}, { name: 'letter.txt', content: 'words' }));
    await post('no document', 422, address(lang, 'evidence'), withFile({}, { name: 'run.exe', content: 'MZ\x90\0\x03' }));
    await get('to be saved', address(lang, 'save'));
    await post('saved', 200, address(lang, 'save'), { fields: {} });
    await post('not saved by these words', 422, `/${lang}/resume`, { fields: { phrase: 'x' } });
    await get('to be deleted', `/${lang}/delete-answers`);
    await get('what is held', `/${lang}/your-information`);
    await get('the answers', address(lang, 'check'));
    const done = await send(client, lang);
    await coverage.hearAll(`${lang} done`, done);
    const { reference, secret } = done;
    expect(reference).toMatch(shape);
    expect([...coverage.exceptions].join(), 'the secret code is not said').toContain('secret');
    await post('no case', 422, `/${lang}/case`, { fields: { reference: '', secret: '' } });
    const found = await post('a case', 200, `/${lang}/case`, { fields: { reference, secret } });
    expect(found.heading).toContain(reference);
    const hidden = (act) => ({ case: found.value('case'), revision: found.value('revision'), once: found.value('once'), act });
    await post('nothing more for a case', 422, `/${lang}/case`, { fields: { ...hidden('add-information'), text: '' } });
    await post('more for a case', 200, `/${lang}/case`, { fields: { ...hidden('add-information'), text: 'A sample answer' } });
    await post('documents for no case', 422, `/${lang}/case/documents`, withFile({ reference: '', secret: '' }));
    const asked = await post('documents for a case', 200, `/${lang}/case/documents`, withFile({ reference, secret }));
    await post('a document for a case', 200, `/${lang}/case/documents`, withFile({ pass: asked.value('pass') }, { name: 'more.txt', content: 'words' }));
    await post('what is held of a case', 200, `/${lang}/your-information`, { fields: { reference, secret } });
    await post('what is counted', 303, `/${lang}/cookies`, { fields: { statistics: 'yes' } });
    await get('the receipt', `/${lang}/cookies/receipt`);
  });
}

// The page for what cannot be answered now, whichever the reason (429, 503): here it is asked too often from one address.
test('the page that says to try again later', only, async ({ coverage }, info) => {
  const server = await startServer({ log: info.outputPath('server.log'), options: ['--public-url', 'https://example.com'] });
  try {
    const client = new Client(server.url);
    const headers = { 'x-forwarded-for': '192.0.2.7' };
    const guess = (lang) => client.send('POST', `/${lang}/resume`, { headers, fields: { phrase: 'x' } });
    const replies = new Map();
    for (let tries = 0; tries < 90; tries += 1) {
      const lang = offered[tries % offered.length];
      replies.set(lang, await guess(lang));
    }
    for (const [lang, refused] of replies) {
      expect([lang, refused.status]).toEqual([lang, 429]);
      await coverage.begin(`/${lang}`);
      await coverage.hear(`${lang} asked too often`, refused);
    }
  } finally {
    await server.stop();
  }
});

// What the WebAssembly draws in place of what the server sends: pages turned without a load, fields below an answer, a list
// that is searched, a mistake told at once, what is found on the device. It draws each with the same components whatever the
// service, so one path of one service has nearly all of it.
for (const lang of offered) {
  test(`${lang}: what scripts draw`, only, async ({ walker, page, coverage }) => {
    await walker.open(`/${lang}/privacy`);
    await expect(page.locator('[data-looked]')).toBeVisible();
    await coverage.check(`${lang} privacy, with what is on the device`);
    const [path] = of(service).cover();
    await walker.through(lang, path, async (id) => {
      if (id === 'your-details') {
        await walker.continue(lang);
        await expect(walker.summary).toBeVisible();
        await coverage.check(`${lang} ${id}, wrong`);
      }
      if (id !== path.end) await walker.put(path.answers);
      await coverage.unfold();
      await coverage.check(`${lang} ${id}`);
    });
    const searched = of('nuisance').pathBy('message-topic');
    await walker.comeBack(lang, searched, 'message-topic');
    await walker.put(searched.answers);
    await coverage.check(`${lang} a list that is searched`);
  });
}
