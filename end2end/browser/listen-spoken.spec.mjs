// Where a text has other words for Listen (`.spoken`), these are said, and what is shown is painted while they are. What is
// in English is said as on an English page, whatever the page's language is.
import { expect, test } from '../support/listen.mjs';
import { of, offered } from '../support/site.mjs';

const only = { tag: '@hydrated' };
const quickest = { kind: 'end-only', pace: 0 };
/** A question that is its page's heading, and one below another with a hint. */
const heading = { of: of('nuisance'), page: 'text-forwarded', key: 'text-forwarded' };
const hint = { of: of('about-us'), page: 'your-case', key: 'our-reference.hint' };

const letters = (text) => text.match(/[\p{L}\p{M}\p{N}]+/gu).join('').toLowerCase();
const spokenOf = ({ of, key }, lang) => of.text(lang, key.includes('.') ? `${key}-spoken` : `${key}.spoken`);

/** Opens the page in a language as who has answered all before it. */
const open = (walker, lang, { of, page }) => walker.comeBack(lang, of.pathBy(page), page);

test('in every language a number is said by its digits, and a hint tells the shape of a reference', only, async ({ walker, player }) => {
  test.setTimeout(120_000);
  const hear = async () => (await player.hear()).map(({ text }) => text);
  for (const lang of offered) {
    await open(walker, lang, heading);
    const shown = heading.of.text(lang, heading.key);
    const spoken = spokenOf(heading, lang);
    expect(spoken, lang).not.toBe(shown);
    // As the heading, and once more as the name of its options.
    const question = await hear();
    expect.soft(question.filter((text) => letters(text).includes(letters(spoken))), lang).toHaveLength(2);
    expect.soft(question.filter((text) => text.includes('7 7 2 6')), lang).toHaveLength(2);
    expect.soft(question.filter((text) => text.includes(shown)), lang).toEqual([]);
    await expect.soft(walker.h1, 'nothing else is shown').toHaveText(shown);

    await open(walker, lang, hint);
    await walker.put({ 'reference-known': 'yes' });
    const said = letters((await hear()).join(' '));
    expect.soft(said, lang).toContain(letters(spokenOf(hint, lang)));
    expect.soft(said, lang).not.toContain(letters('IC-123456-A1B2'));
  }
});

test('all that is shown is painted while something else is said', only, async ({ walker, player, engine }) => {
  const paintedAt = async (text) => {
    const said = await player.hear();
    const place = said.findIndex((utterance) => utterance.text.includes(text));
    expect(place, text).toBeGreaterThanOrEqual(0);
    await engine.script(...Array(place).fill(quickest), 'stall');
    await engine.clear();
    await player.start();
    expect((await engine.until('held')).text).toContain(text);
    const sentence = () => player.painted().then(({ sentence }) => sentence);
    await expect.poll(sentence).not.toBe('');
    const painted = await sentence();
    await player.press('stop');
    return painted;
  };
  await open(walker, 'en', heading);
  expect(await paintedAt('7 7 2 6')).toBe(heading.of.text('en', heading.key));

  await open(walker, 'en', hint);
  await walker.put({ 'reference-known': 'yes' });
  // The second sentence of what is said is for the same hint.
  for (const sentence of ['then six numbers', 'There are hyphens']) {
    expect(await paintedAt(sentence)).toBe(hint.of.text('en', hint.key));
  }
});

test('a page that the browser has drawn says the same as one of the server', only, async ({ walker, page }) => {
  const spoken = page.locator('h1 [data-spoken]');
  await walker.reach('en', heading.of.pathBy(heading.page), heading.page);
  expect(await walker.isMarked(), 'drawn by the browser').toBe(true);
  await expect(spoken).toHaveAttribute('data-spoken', spokenOf(heading, 'en'));
  await page.reload();
  await walker.ready();
  await expect(spoken).toHaveAttribute('data-spoken', spokenOf(heading, 'en'));
  await expect(page.locator('main [data-spoken]')).toHaveCount(2);
});

test('in every language a part in English is said as on an English page', only, async ({ walker, page, player }) => {
  test.setTimeout(60_000);
  const passage = `
    <p>£3</p>
    <p lang="en">Ask the ICO by 3/05/2026, 09:00.</p>
    <ul lang="en"><li>e.g. £1, or £5.20</li></ul>`;
  const hear = async (lang) => {
    await walker.open(`/${lang}/contact`);
    await page.locator('main').evaluate((main, passage) => (main.innerHTML = passage), passage);
    const said = (await player.hear()).slice(1);
    return said.map(({ text, voiceName }) => ({ text, voiceName }));
  };
  const english = await hear('en');
  const all = english.map(({ text }) => text).join(' ');
  for (const words of ['I C O', '3 May 2026', 'for example', '1 pound,', '5 pounds and 20 pence']) expect(all).toContain(words);
  for (const lang of offered) expect(await hear(lang), lang).toEqual(english);
});
