// Listen to other scripts: passages of this test's own in the place of a page's. What is painted is what is said, word
// for word, and each part is said by a voice of its language.
import { expect, test } from '../support/listen.mjs';

const only = { tag: '@hydrated' };

/** Shows this in the place of the contact page's content. It does not hydrate, which it could not. */
const show = async (page, main, dir = 'ltr') => {
  await page.route('**/en/contact', async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/(<main[^>]*>).*<\/main>/s, (_, tag) => `${tag}${main}</main>`)
      .replace(/<html[^>]*>/, (tag) => tag.replace(' dir="ltr"', ` dir="${dir}"`))
      .replace(/<script type="module"[^>]*>.*?<\/script>/s, '');
    await route.fulfill({ response, body: html });
  });
  await page.goto('/en/contact');
};

const often = { intervals: [10] };
const bare = (word) => word.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');

/**
 * Language and voice of each passage, and its sentences; a list instead of a sentence is what is said where that
 * differs from what is shown.
 */
const passages = [
  ['ar', 'Majed', 'أخبرنا بما حدث. هل طلبت معلوماتك؟ سنرد عليك، إن شاء الله، قريبًا.', ['أخبرنا بما حدث.', 'هل طلبت معلوماتك؟', 'سنرد عليك، إن شاء الله، قريبًا.']],
  ['ur', 'Uzma', 'ہمیں بتائیں کہ کیا ہوا۔ کیا آپ نے معلومات مانگی تھیں؟ ہم جواب دیں گے۔', ['ہمیں بتائیں کہ کیا ہوا۔', 'کیا آپ نے معلومات مانگی تھیں؟', 'ہم جواب دیں گے۔']],
  ['pl', 'Ewa', 'Zażółć gęślą jaźń. Czy złożono skargę? „Tak”, odpowiedziała Łucja.', ['Zażółć gęślą jaźń.', 'Czy złożono skargę?', '„Tak”, odpowiedziała Łucja.']],
  ['pa', 'Vani', 'ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਕੀ ਹੋਇਆ। ਕੀ ਤੁਸੀਂ ਜਾਣਕਾਰੀ ਮੰਗੀ ਸੀ? ਅਸੀਂ ਜਵਾਬ ਦੇਵਾਂਗੇ।', ['ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਕੀ ਹੋਇਆ।', 'ਕੀ ਤੁਸੀਂ ਜਾਣਕਾਰੀ ਮੰਗੀ ਸੀ?', 'ਅਸੀਂ ਜਵਾਬ ਦੇਵਾਂਗੇ।']],
  ['zh-Hans', 'Tingting', '告诉我们发生了什么。您要求过您的信息吗？我们会答复您！', ['告诉我们发生了什么。', '您要求过您的信息吗？', '我们会答复您！']],
  ['en', 'Daniel', 'Family 👨‍👩‍👧 came 🙂 too. Then 🇬🇧 went home.', ['Family 👨‍👩‍👧 came 🙂 too.', 'Then 🇬🇧 went home.']],
  // Decomposed: an accent is a character of its own.
  ['en', 'Daniel', 'A cafe\u0301 for Zoe\u0308. It is nai\u0308ve.', ['A cafe\u0301 for Zoe\u0308.', 'It is nai\u0308ve.']],
  ['ar', 'Majed', 'استخدم Hark Online هنا. ثم اتصل.', ['استخدم Hark Online هنا.', 'ثم اتصل.']],
  ['ro', 'Ioana', 'Spuneți-ne ce s-a întâmplat. Vă răspundem, Țîrlea.', ['Spuneți-ne ce s-a întâmplat.', 'Vă răspundem, Țîrlea.']],
  ['cy', 'Gwyneth', 'Mae’n ddrwg gennym, Siân. Ffoniwch ni’r wythnos hon. Diolch!', ['Mae’n ddrwg gennym, Siân.', 'Ffoniwch ni’r wythnos hon.', 'Diolch!']],
];

for (const dir of ['ltr', 'rtl']) {
  test(`${dir}: sentences and words are painted as they are said, each in its language`, only, async ({ page, player, engine }) => {
    test.slow();
    const direction = (lang) => (['ar', 'ur'].includes(lang) ? 'rtl' : 'ltr');
    const paragraph = ([lang, , text]) => `<p class="govuk-body" lang="${lang}" dir="${direction(lang)}">${text}</p>`;
    const chosen = passages.filter(([lang]) => dir === 'ltr' || direction(lang) === 'rtl');
    await show(page, chosen.map(paragraph).join('\n'), dir);
    const html = () => page.locator('main').evaluate(({ outerHTML }) => outerHTML);
    const before = await html();
    await engine.script({ hold: 0 });
    await player.start();
    for (const [lang, voice, , sentences] of chosen) {
      for (const expected of sentences) {
        const { text, voiceName, rate } = await engine.next('held');
        expect([voiceName, text, rate], lang).toEqual([voice, expected, 1]);
        await expect.poll(async () => (await player.painted()).sentence, { message: expected, ...often }).toBe(expected);
        for (;;) {
          const before = (await engine.until('held')).words.length;
          await engine.release(1);
          const { words } = await engine.until('held', 'ended', 'given');
          if (words.length === before || !words.length) break;
          const { at, word } = words.at(-1);
          const painted = { sentence: expected, word: bare(word), at: at + word.indexOf(bare(word)) };
          if (painted.word) await expect.poll(() => player.painted(), { message: `${expected}: ${word}`, ...often }).toEqual(painted);
          if (at + word.length >= expected.replace(/[\s。？！।]+$/u, '').length) break;
        }
        expect(await html(), 'nothing of the page is changed to speak or to paint').toBe(before);
        await engine.release();
      }
    }
    await player.expect('finished');
  });
}

test('each part of a sentence in the voice of its language; the page announces', only, async ({ page, player }) => {
  await show(page, `
    <h1 lang="cy">Codi pryder</h1>
    <p>In Welsh we say “<span lang="cy">diolch yn fawr</span>”. In Polish it is <span lang="pl">dziękuję</span>.</p>
    <p lang="ur" dir="rtl">ہمیں <span lang="en" dir="ltr">Hark</span> پر لکھیں۔</p>
    <p lang="fr">Parlez en français.</p>
    <p lang="el">Καλημέρα σας.</p>
    <p lang="en-GB">This, <em>somebody</em> <strong>does</strong>.</p>`);
  const said = await player.hear();
  const lines = said.map(({ voiceName, text }) => `${voiceName}: ${text}`);
  expect(lines).toEqual([
    'Daniel: Heading level 1.',
    'Gwyneth: Codi pryder',
    'Daniel: In Welsh we say “',
    'Gwyneth: diolch yn fawr',
    'Daniel: In Polish it is',
    'Ewa: dziękuję',
    'Uzma: ہمیں',
    'Daniel: Hark',
    'Uzma: پر لکھیں۔',
    // For French there is no voice: Latin letters are better heard so than not at all. Greek ones are passed over.
    'Daniel: Parlez en français.',
    'Daniel: This, somebody does.',
  ]);
});

test('what is typed, what is secret, and what is hidden', only, async ({ page, player }) => {
  await show(page, `
    <p>First.</p>
    <p hidden>Hidden one.</p><p aria-hidden="true">Hidden two.</p><p class="unseen">Hidden three.</p>
    <details><summary>More</summary><p>Hidden four.</p></details>
    <label for="name">Name</label><input id="name" type="text" value="Ann Other">
    <label for="word">Password</label><input id="word" type="password" value="Hidden five">
    <label for="lines">Lines</label><textarea id="lines">One line\nAnother line</textarea>
    <label for="list">List</label><select id="list"><option value="">None</option><option value="a" selected>An option</option></select>
    <p>Code: <b data-secret>hiddensix</b></p>
    <a href="/en">Change<span class="govuk-visually-hidden"> your name</span></a>
    <p class="lines">Dear Sir\nI write to you\nYours</p>
    <ul><li>Milk</li><li>Two <a href="/en">eggs</a></li></ul>
    <table><caption>Fees</caption><thead><tr><th>Who</th><th>Sum</th></tr></thead><tbody><tr><td>You</td><td>£5.20</td></tr></tbody></table>
    <img alt="A house" src="/favicon.svg"><img alt="" src="/favicon.svg">
    <button aria-label="Close this">×</button>
    <p>Last.</p>`);
  await page.evaluate(() => {
    document.querySelector('.unseen').style.setProperty('visibility', 'hidden');
    document.querySelector('.lines').style.setProperty('white-space', 'pre-line');
  });
  const texts = async () => (await player.hear()).map(({ text }) => text);
  const usual = await texts();
  expect.soft(usual).toEqual([
    'First.', 'More, button, closed', 'Name', 'Password', 'Lines', 'List', 'An option, option, chosen', 'Code:', 'Change your name, link', 'Dear Sir', 'I write to you',
    'Yours', 'List with 2 items.', 'Milk', 'Two eggs, link', 'Table. Rows: 2. Columns: 2.', 'Fees', 'Who', 'Sum', 'Row 1.',
    'Who: You', 'Sum: 5 pounds and 20 pence', 'Image. A house', 'Close this, button', 'Last.',
  ]);
  await player.tick('typed');
  const typed = await texts();
  const more = typed.filter((text) => !usual.includes(text));
  expect.soft(more).toEqual(['You have entered: Ann Other', 'You have entered: One line', 'Another line']);
  await player.tick('secret');
  const secret = await texts();
  expect(secret.join(' ')).toContain('h i d d e n s i x');
  expect(secret.join(' ')).not.toMatch(/hidden (one|two|three|four|five)/i);
});
