// What is said of each kind of page, word for word, in every language.
// After a change of what is said that is meant: npx playwright test listen-pages --update-snapshots, and read the
// difference.
import { Client } from '../support/client.mjs';
import { pagesOfAllKinds } from '../support/kinds.mjs';
import { expect, test } from '../support/listen.mjs';
import { postAll } from '../support/post.mjs';
import { of, offered, pathBy, paths, reference as shape, text } from '../support/site.mjs';
import { swapMain } from '../support/swap.mjs';

const only = { tag: '@hydrated' };
const kinds = ['about', 'last-contact', 'support-needs', 'your-details'];
/** The shortest path by all these pages to the end. */
const whole = paths
  .filter(({ path, end }) => end === 'check' && kinds.every((page) => path.includes(page)))
  .reduce((best, path) => (path.path.length < best.path.length ? path : best));
const exit = pathBy('tell-them-first');
/** Pages for a round of a group, and for more of them: the names of rounds are said. */
const rounds = { path: of('nuisance').pathBy('message-more-2'), pages: ['message-when-2', 'message-more-2'] };
/** Pages with what changes put steady: how much the built-in voice weighs, and how the site was used, of which one table will do. */
const steady = {
  'how to listen': ({ html }, lang) => {
    const [before] = text(lang, 'listen-built-in-about').split('{ $size }');
    return html.replace(new RegExp(`(?<=${before.slice(-8)}\\D?)\\d([\\d.,\\s]*\\d)?`), '600');
  },
  'the figures': ({ html, heading }) =>
    html
      .replace(/<tbody.*?<\/tbody>/s, `<tbody><tr><th scope="row">${heading}</th><td>120</td></tr></tbody>`)
      .replace(/<\/table>.*<\/main>/s, '</table></main>'),
};

/** Pages around the services. */
const around = {
  'the cookies page': '/cookies',
  'the accessibility statement': '/accessibility',
  'how to listen': '/listen',
  'nothing was found': '/search?q=zzzz',
  'the figures': '/statistics',
  'a receipt': '/cookies/receipt',
  'coming back to saved answers': '/resume',
  'documents for which case': '/case/documents',
  'no such page': '/no-such-page',
};
/** The privacy notice and some others are long: so much of them will do. */
const most = 60;

/** Puts words in the place of what differs each time. */
const masked = (text) =>
  text
    .replace(/\b[A-Z]( [A-Z])+,?( \d,?){5,8} [A-Z] \d [A-Z] \d\b/g, 'REFERENCE')
    .replace(/\d{1,2}[^\d\s]{0,3} (\p{L}\p{M}*)+,? 20\d\d|20\d\d年\d{1,2}月\d{1,2}日/gu, 'DATE');

for (const lang of offered) {
  test(`${lang}: each kind of page is said in these words`, only, async ({ walker, page, player, engine }) => {
    test.setTimeout(300_000);
    const pages = [];
    const hear = async (name, most) => {
      const said = await player.hear(most);
      const lines = said.map(({ text, lang, rate }) => `${lang} ${rate}: ${masked(text)}\n`);
      pages.push(`== ${name}\n${lines.join('')}`);
      return said.map(({ text }) => text).join('\n');
    };
    const open = async (name, address, most) => {
      await walker.open(address);
      return hear(name, most);
    };
    const { address } = walker.service;

    await open('the home page', `/${lang}`);
    await open('the start of a service', address(lang));
    await open('contact', `/${lang}/contact`);
    await open('the privacy notice', `/${lang}/privacy`, most);

    await open('a question with one answer', address(lang, 'about'));
    await walker.comeBack(lang, exit);
    await hear('an exit with a letter');

    for (const { service, page: id, news } of await pagesOfAllKinds()) {
      await walker.comeBack(lang, of(service).pathBy(id), id);
      await hear(`${service} ${id}: ${news.join(', ')}`);
    }
    for (const id of rounds.pages) {
      await walker.comeBack(lang, rounds.path, id);
      await hear(`nuisance ${id}: another round`);
    }

    // What no script draws is heard as the server sends it, in the place of a page that is there.
    const client = new Client(walker.origin);
    await walker.open(`/${lang}/contact`);
    const swapped = async (name, reply) => {
      await swapMain(page, steady[name]?.(reply, lang) ?? reply.html);
      return hear(name);
    };
    for (const [name, path] of Object.entries(around)) await swapped(name, await client.get(`/${lang}${path}`));
    const query = new URLSearchParams({ q: of('home-cctv').heading(lang, '') });
    await swapped('what was found', await client.get(`/${lang}/search?${query}`));
    await postAll(client, lang, whole);
    await swapped('documents', await client.get(address(lang, 'evidence')));
    await swapped('saving', await client.get(address(lang, 'save')));
    await swapped('saved', await client.follow(address(lang, 'save'), {}));
    await swapped('coming back, with what is wrong', await client.post(`/${lang}/resume`, { phrase: 'x' }));
    await swapped('deleting answers', await client.get(`/${lang}/delete-answers`));
    await swapped('what is held', await client.get(`/${lang}/your-information`));

    await walker.comeBack(lang, whole);
    await open('the same question, answered', address(lang, 'about'));
    await open('a question with several answers', address(lang, 'support-needs'));
    await walker.open(address(lang, 'last-contact'));
    await walker.fill({ 'last-contact-day': '31', 'last-contact-month': '2', 'last-contact-year': '2026' });
    await walker.continue(lang);
    await expect(walker.summary).toBeVisible();
    await hear('a date, and what is wrong with it');

    const typed = [whole.answers['your-name'], whole.answers['your-email']];
    const without = await open('what was typed is not said', address(lang, 'your-details'));
    for (const words of typed) expect(without).not.toContain(words);
    await player.tick('typed');
    expect(await hear('what was typed is said'), 'for who wants that').toContain(typed[0]);
    await open('the answers', address(lang, 'check'));

    await walker.send(lang);
    await walker.ready();
    const [reference, secret] = [await walker.reference(), await walker.secret()];
    const spelled = (text) => text.replaceAll(',', '').toUpperCase();
    const bare = (text) => text.replace(/[^a-z0-9]/gi, '').toLowerCase();
    const done = await hear('the confirmation');
    expect(reference).toMatch(shape);
    expect(spelled(done), 'the reference is spelled').toContain(spelled([...bare(reference)].join(' ')));
    expect(bare(done), 'the secret code is a secret').not.toContain(bare(secret));
    await player.tick('secret');
    const told = await hear('the confirmation, with the secret code', 12);
    expect(bare(told), 'but for who wants to hear it').toContain(bare(secret));
    expect(spelled(told), 'spelled').toContain(spelled([...bare(secret)].join(' ')));
    await player.tick('secret', false);
    pages.push(pages.pop().split('\n').map((line) => (bare(line).endsWith(bare(secret)) ? 'SECRET' : line)).join('\n'));

    await walker.open(`/${lang}/case`);
    await walker.field('reference').fill(reference);
    await walker.field('secret').fill(secret);
    const form = await hear('the form for a case, filled in');
    expect.soft(bare(form), 'what was typed as a secret is none the less one').not.toContain(bare(secret));
    // It is told above where it is said none the less.
    pages.push(pages.pop().split('\n').filter((line) => !bare(line).endsWith(bare(secret))).join('\n'));
    await walker.button(lang, 'case-find').click();
    await expect(walker.h1).toContainText(reference);
    await walker.ready();
    await hear('a case');

    expect(pages.join('\n')).toMatchSnapshot(['listen', `${lang}.txt`]);
    expect(page.url()).not.toContain(reference);
    expect(await engine.pauses()).toBe(0);
  });
}

test('the words with which one comes back are a secret, too', only, async ({ walker, page, player }) => {
  await walker.comeBack('en', whole, 'your-details');
  await walker.open(walker.service.address('en', 'save'));
  await walker.button('en', 'save-button').click();
  await expect(walker.h1).toHaveText(walker.service.text('en', 'saved'));
  await walker.ready();
  const phrase = await page.locator('.hark-phrase li').allInnerTexts();
  expect(phrase).toHaveLength(9);
  const texts = async () => (await player.hear()).map(({ text }) => text).join(' ');
  expect.soft(await texts()).not.toContain(phrase.slice(0, 3).join(' '));
  await player.tick('secret');
  expect(await texts(), 'for who wants to hear them').toContain(phrase.slice(0, 3).join(' '));
});
