// Listen in a browser: what is said, what is painted meanwhile, and engines that misbehave, each in a way that one does.
// What is said of each kind of page, word for word: listen-pages.spec.mjs.
import { Player, expect, test } from '../support/listen.mjs';
import { pathBy } from '../support/site.mjs';

const only = { tag: '@hydrated' };
const home = '/en';
const long = '/en/privacy';

/** What a word is without the punctuation around it. */
const bare = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** How often to look at what changes at once. */
const often = { intervals: [10] };

/** The paragraphs of a page. */
const paragraphs = (page) => page.locator('main p:not(#listen-toolbar *)');

/** Starts to listen to a page; the first utterance, held after so many words. */
async function hold({ walker, player, engine }, address, words) {
  await engine.script({ hold: words });
  await walker.open(address);
  await player.start();
  return engine.next('held');
}

/** Goes on to the next utterance that has so many words, and holds there after some. */
async function holdLonger({ engine }, least, words, more) {
  for (;;) {
    await engine.script({ hold: words, ...more });
    await engine.release();
    const held = await engine.next('held');
    if (held.text.split(' ').length >= least) return held;
  }
}

/** Waits until the page has heard of the word at which the engine holds. */
const hears = (player, { words }) => expect.poll(async () => (await player.painted()).word, often).toBe(bare(words.at(-1).word));

/** Lets time pass in the page, second by second, until something has come about. The engine has its own clock: it is waited for. */
async function pass(page, isSo) {
  for (let second = 0; second < 90; second += 1) {
    if (await isSo()) return;
    await page.clock.runFor(1000);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it has not come about');
}

const isIn = (player, state) => async () => (await player.toolbar.getAttribute('data-state')) === state;
const hasSaid = (engine, count) => async () => (await engine.said()).length >= count;

test('nothing is there before it is asked for, and nothing is kept', only, async ({ walker, player, engine }) => {
  await walker.open(home);
  await expect(player.toolbar, 'nothing is there before it is asked for').toHaveCount(0);
  const said = await player.hear();
  expect(said.length).toBeGreaterThan(20);
  expect(said.every(({ voiceName, rate }) => voiceName === 'Daniel' && rate === 1)).toBe(true);
  expect(await player.painted(), 'nothing is painted at the end').toEqual({ sentence: '', word: '' });
  expect(await player.kept(), 'nothing is kept of who only listens').toBeNull();
});

test('the sentence and the word that are painted are those that are said', only, async ({ walker, player, engine }) => {
  test.slow();
  await walker.open(home);
  const all = (await player.hear()).map(({ text }) => text);
  await engine.script({ hold: 0 });
  await player.press('play');
  let words = 0;
  let exact = 0;
  for (const text of all) {
    expect((await engine.next('held')).text).toBe(text);
    // Of an announcement that stands alone, such as how long a list is, nothing is shown.
    if (/^List with \d+ items?\.$/.test(text)) {
      expect((await player.painted()).sentence, text).toBe('');
      await engine.release();
      continue;
    }
    await expect.poll(async () => (await player.painted()).sentence, { message: text, ...often }).not.toBe('');
    const { sentence } = await player.painted();
    const shown = sentence.split(/\s+/).map(bare);
    // What is announced comes before the sentence, or after it.
    // A line that ends in the source is a space to who reads it.
    const before = text.indexOf(sentence.replace(/\s/g, ' '));
    const count = text.match(/\S+/g).length;
    for (let number = 0; number < count; number += 1) {
      await engine.release(1);
      const { at, word } = (await engine.until('held')).words.at(-1);
      const place = at - before;
      words += 1;
      if (before >= 0 && place >= 0 && place < sentence.length && bare(word)) {
        const expected = { sentence, word: bare(word), at: place + word.indexOf(bare(word)) };
        await expect.poll(() => player.painted(), { message: `${text}: ${word}`, ...often }).toEqual(expected);
        exact += 1;
      } else {
        const painted = await player.painted();
        expect(painted.sentence, text).toBe(sentence);
        if (painted.word) expect(shown, `${text}: ${word}`).toContain(bare(painted.word));
      }
    }
    await engine.release();
  }
  await player.expect('finished');
  expect(exact / words, 'most is said as it is shown').toBeGreaterThan(0.7);
});

test('going back and on, by sentence, paragraph and heading', only, async ({ walker, player, engine }) => {
  await walker.open(home);
  const all = (await player.hear()).map(({ text }) => text);
  await engine.script({ hold: 1 });
  await player.press('play');
  expect((await engine.next('held')).text, 'from the start again').toBe(all[0]);
  const go = async (what) => {
    await player.press(what);
    return all.indexOf((await engine.next('held')).text);
  };
  expect(await go('next-sentence')).toBe(1);
  expect(await go('next-sentence')).toBe(2);
  expect(await go('back-sentence')).toBe(1);
  const paragraph = await go('next-paragraph');
  expect(paragraph, 'the first paragraph has several sentences').toBeGreaterThan(2);
  expect(await go('back-paragraph')).toBe(1);
  const heading = await go('next-heading');
  expect(heading).toBeGreaterThan(paragraph);
  const further = await go('next-heading');
  expect(further).toBeGreaterThan(heading);
  expect(await go('back-heading')).toBe(heading);
  await player.press('stop');
  await engine.until('stopped');
  await player.expect('stopped');
  expect(await player.painted()).toEqual({ sentence: '', word: '' });
});

test('from here, and what is selected', only, async ({ walker, page, player, engine }) => {
  await hold({ walker, player, engine }, home, 1);
  await player.press('here');
  const paragraph = paragraphs(page).nth(1);
  await paragraph.click({ position: { x: 4, y: 8 } });
  const { text } = await engine.next('held');
  expect((await paragraph.textContent()).startsWith(text), text).toBe(true);

  await engine.script('normal');
  const selected = await paragraphs(page).first().evaluate((paragraph) => {
    const node = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
    const words = [...node.data.matchAll(/\S+/g)];
    getSelection().setBaseAndExtent(node, words[2].index, node, words[5].index + words[5][0].length);
    return getSelection().toString();
  });
  await player.press('selection');
  expect((await engine.next('ended')).text).toBe(selected);
  await player.expect('paused');
  expect((await engine.said()).at(-1).text, 'and no more than that').toBe(selected);
});

test('speed and voice change where it is', only, async ({ walker, player, engine }) => {
  await hold({ walker, player, engine }, home, 1);
  const held = await holdLonger({ engine }, 8, 4);
  await hears(player, held);
  const { text, words, voiceName } = held;
  const rest = text.slice(words.at(-1).at);
  await player.choose('rate', '150');
  let now = await engine.next('held');
  expect(now).toMatchObject({ text: rest, rate: 1.5, voiceName });
  await hears(player, now);
  const again = rest.slice(now.words.at(-1).at);
  const other = voiceName === 'Kate' ? 'Daniel' : 'Kate';
  const option = player.toolbar.locator('select[name="voice"] option', { hasText: other });
  await player.choose('voice', await option.getAttribute('value'));
  now = await engine.next('held');
  expect(now).toMatchObject({ text: again, rate: 1.5, voiceName: other });
  expect(await player.kept(), 'a change is kept').not.toBeNull();

  await test.step('and for the next page', async () => {
    await walker.open(home);
    await player.start();
    expect(await engine.next('held')).toMatchObject({ rate: 1.5, voiceName: other });
  });
});

test('paused and resumed 200 times, nothing is lost and nothing is said twice', only, async ({ walker, page, player, engine }) => {
  test.setTimeout(180_000);
  await walker.open(long);
  const all = (await player.hear()).map(({ text }) => text);
  expect(all.length, 'it is a long page').toBeGreaterThan(60);
  // The same numbers each time: a test that fails can be looked at.
  let seed = 7;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const share = Math.min(0.5, (all.length - 20) / 300);
  const script = () => {
    const held = { hold: 1 + Math.floor(random() * 6) };
    return engine.script(...(random() < share ? ['normal', held] : [held]));
  };
  const painted = new Map();
  await engine.clear();
  await script();
  await player.button('play').focus();
  for (let round = 0; round < 200; round += 1) {
    await page.keyboard.press('Enter');
    const { number, words } = await engine.next('held');
    // The page hears of the word a little later.
    const wanted = bare(words.at(-1).word);
    for (let tries = 0; tries < 5; tries += 1) {
      painted.set(number, (await player.painted()).word);
      if (painted.get(number) === wanted) break;
      await page.waitForTimeout(5);
    }
    await page.keyboard.press('Enter');
    await engine.until('stopped');
    await script();
  }
  await player.expect('paused');
  await expect(player.button('play'), 'the focus stays').toBeFocused();
  await engine.script({ pace: 0 });
  await page.keyboard.press('Enter');
  await expect(player.toolbar).toHaveAttribute('data-state', 'finished', { timeout: 60_000 });

  const said = await engine.said();
  expect(said.filter(({ became }) => became === 'stopped')).toHaveLength(200);
  let index = 0;
  let next = 0;
  for (const { number, text, words, became } of said) {
    const whole = all[index];
    expect(whole.endsWith(text), `${text}\nis the rest of\n${whole}`).toBe(true);
    const from = whole.length - text.length;
    // What no voice says, such as the lines before a cookie's name, may be left out.
    expect(bare(whole.slice(next, from)), `${text}\nhas all from ${next} on`).toBe('');
    // The word that was interrupted is said again. Only if it is said otherwise than shown, as a number that is
    // spelled, it is said from where that begins.
    const interrupted = bare(whole.slice(next).split(' ')[0]);
    const twice = whole.slice(from, next);
    if (interrupted === painted.get(number - 1)) expect(twice, `${text}\nis from ${next} on`).toBe('');
    else expect(twice.length, `${twice}\nis said otherwise than shown`).toBeLessThan(80);
    if (became === 'ended') {
      index += 1;
      next = 0;
    } else {
      next = from + words.at(-1).at;
    }
  }
  expect(index, 'all was said').toBe(all.length);
});

test('what is added to the page while it is read is read', only, async ({ walker, page, player, engine }) => {
  await hold({ walker, player, engine }, home, 1);
  const { text } = await holdLonger({ engine }, 8, 2);
  await paragraphs(page).first().evaluate((paragraph) => paragraph.insertAdjacentHTML('beforebegin', '<p>Too late.</p>'));
  await paragraphs(page).nth(1).evaluate((paragraph) => paragraph.insertAdjacentHTML('afterend', '<ul><li>Just in time</li></ul>'));
  await engine.script('normal', 'normal', 'normal', 'normal', 'stall');
  await engine.release();
  await engine.until('held');
  const said = await engine.texts();
  const rest = said.slice(said.lastIndexOf(text) + 1);
  expect(rest).toContain('Just in time');
  expect(said).not.toContain('Too late.');
  expect(new Set(said).size, 'nothing is said twice').toBe(said.length);
});

test('a page that is left is silent, and the next one begins anew', only, async ({ walker, player, engine, page }) => {
  const path = pathBy('your-details', 'check');
  await engine.script({ hold: 2 });
  await walker.begin('en');
  await walker.at('en', path.path[0]);
  await player.start();
  const first = await engine.next('held');
  // Not by hand: it would pause.
  await walker.put(path.answers);
  await walker.continue('en');
  await walker.at('en', path.path[1]);
  expect(await walker.isMarked(), 'without a page load').toBe(true);
  await engine.until('stopped');
  await expect(page.locator('#listen-toolbar[data-state="playing"]')).toHaveCount(0);
  expect(await player.painted()).toEqual({ sentence: '', word: '' });
  expect(await engine.said()).toHaveLength(1);
  await player.start();
  const second = await engine.next('held');
  expect(second.text).not.toBe(first.text);
  await engine.script('normal');
  await walker.open('/en/contact');
  await engine.until('stopped');
  expect(await engine.said(), 'a page load stops it, too').toHaveLength(2);
});

test('a second tab takes the voice, and gives it back', only, async ({ walker, page, player, engine, context }) => {
  await hold({ walker, player, engine }, home, 1);
  const held = await holdLonger({ engine }, 8, 3);
  await hears(player, held);
  const { text, words } = held;
  const tab = await walker.tab();
  const other = new Player(tab.page, engine);
  await tab.open('/en/contact');
  await other.start();
  const second = await engine.next('held');
  expect(text).not.toContain(second.text);
  await player.expect('paused');
  await other.expect('playing');
  await page.bringToFront();
  await player.press('play');
  expect((await engine.next('held')).text, 'from the word').toBe(text.slice(words.at(-1).at));
  await other.expect('paused');
  await player.expect('playing');
  expect(context.pages()).toContain(tab.page);
});

test('without a gesture one is asked for', only, async ({ walker, player, engine, context }) => {
  await hold({ walker, player, engine }, home, 1);
  await player.tick('each');
  await player.press('stop');
  await engine.until('stopped');
  await engine.script('normal');
  const page = await context.newPage();
  // Whatever is evaluated in a page counts as a gesture: until it has told its state, it is only listened to.
  await page.addInitScript(() => {
    let told;
    const tell = () => {
      const state = document.querySelector('#listen-toolbar')?.dataset.state;
      if (state && state !== told) console.debug(`listen ${state}`);
      told = state;
    };
    new MutationObserver(tell).observe(document, { subtree: true, childList: true, attributeFilter: ['data-state'] });
  });
  const asked = page.waitForEvent('console', (message) => message.text() === 'listen gesture');
  await page.goto(home);
  await asked;
  const before = (await engine.said()).length;
  const untouched = new Player(page, engine);
  await expect(untouched.message).not.toBeEmpty();
  await untouched.press('play');
  await untouched.expect('playing');
  expect((await engine.next('ended', 'started', 'given')).number).toBeGreaterThan(before);
});

test('a voice that loses its end is waited for, and no sentence is said twice', only, async ({ walker, page, player, engine }) => {
  await page.clock.install();
  await walker.open(home);
  const all = (await player.hear()).map(({ text }) => text);
  await engine.clear();
  await engine.script('normal', 'no-end', { hold: 1 });
  await player.press('play');
  await expect.poll(async () => (await engine.said()).map(({ became }) => became)).toEqual(['ended', 'held']);
  await pass(page, hasSaid(engine, 3));
  expect(await engine.texts()).toEqual(all.slice(0, 3));
  await player.expect('playing');
});

test('a voice that breaks off is asked again from the word', only, async ({ walker, page, player, engine }) => {
  await page.clock.install();
  await hold({ walker, player, engine }, home, 1);
  const held = await holdLonger({ engine }, 10, 3, { alive: false });
  await hears(player, held);
  const { text, words } = held;
  const before = (await engine.said()).length;
  await pass(page, hasSaid(engine, before + 1));
  expect((await engine.next('held')).text).toBe(text.slice(words.at(-1).at));
  await player.expect('playing');
});

test('a voice that says nothing does not stop the page', only, async ({ walker, page, player, engine }) => {
  await page.clock.install();
  await engine.script('stall', { hold: 1 });
  await walker.open(home);
  await player.start();
  const first = await engine.next('held');
  await pass(page, hasSaid(engine, 2));
  expect((await engine.next('held')).text).not.toBe(first.text);
  await player.expect('playing');
});

for (const behaviour of ['no-start', 'error']) {
  test(`${behaviour}: it is tried once more, then told, and Play tries again`, only, async ({ walker, page, player, engine }) => {
    await page.clock.install();
    await engine.script(behaviour);
    await walker.open(home);
    await player.start();
    // The engine has its own clock, and may hear of it after the page has given up.
    await pass(page, hasSaid(engine, 2));
    await pass(page, isIn(player, 'failed'));
    const [first, second, ...more] = await engine.texts();
    expect(second).toBe(first);
    expect(more).toEqual([]);
    await expect(player.message).not.toBeEmpty();
    await engine.script({ hold: 1 });
    await player.press('play');
    expect((await engine.next('held')).text).toBe(first);
    await player.expect('playing');
  });
}

test('places that cannot be right are not painted', only, async ({ walker, player, engine }) => {
  await walker.open(home);
  const all = (await player.hear()).map(({ text }) => text);
  await engine.clear();
  await engine.script('normal', { kind: 'wrong-index', hold: 0 }, { hold: 1 });
  await player.press('play');
  const { text } = await engine.next('held');
  let furthest = 0;
  for (let wrong = 0; wrong < 6; wrong += 1) {
    await engine.release(1);
    await engine.until('held');
    const { sentence, word, at = furthest } = await player.painted();
    expect(sentence).toBe(text);
    if (word) expect(sentence.split(/\s+/).map(bare), 'a whole word').toContain(bare(word));
    expect(at, 'it does not go back').toBeGreaterThanOrEqual(furthest);
    furthest = at;
  }
  await player.expect('playing');
  await engine.release();
  expect((await engine.next('held')).text).toBe(all[2]);
  expect(await engine.texts()).toEqual(all.slice(0, 3));
});

test.describe('voices that tell no words', () => {
  test.use({ voices: 'wordless' });

  test('the sentence is painted, and said again after a pause', only, async ({ walker, player, engine }) => {
    await hold({ walker, player, engine }, home, 1);
    const { text } = await holdLonger({ engine }, 8, 4);
    await expect.poll(() => player.painted()).toEqual({ sentence: text, word: '' });
    await player.press('play');
    await player.expect('paused');
    await player.press('play');
    expect((await engine.next('held')).text).toBe(text);
    await expect.poll(() => player.painted()).toEqual({ sentence: text, word: '' });
  });
});

test.describe('no voices', () => {
  test.use({ voices: 'none' });

  test('voices that load late are waited for', only, async ({ walker, player, engine }) => {
    await engine.script({ hold: 1 });
    await walker.open(home);
    await player.start();
    await player.expect('waiting');
    await engine.offer('usual');
    await engine.next('held');
    await player.expect('playing');
  });

  test('voices that do not come are told of, and used if they come after all', only, async ({ walker, page, player, engine }) => {
    await page.clock.install();
    await walker.open(home);
    await player.start();
    await player.expect('waiting');
    await pass(page, isIn(player, 'no-voice'));
    await expect(player.message).not.toBeEmpty();
    expect(await engine.log()).toEqual([]);
    await engine.script({ hold: 1 });
    await engine.offer('usual');
    await player.expect('paused');
    await player.press('play');
    await engine.next('held');
    await player.expect('playing');
  });
});

test.describe('voices that send the text away', () => {
  test.use({ voices: 'remote' });

  test('nothing is sent before the person agrees', only, async ({ context, walker, player, engine }) => {
    await engine.script({ hold: 1 });
    await walker.open(home);
    await player.start();
    await player.expect('remote-only');
    await expect(player.message).not.toBeEmpty();
    expect(await engine.log()).toEqual([]);
    const decision = async () => (await context.cookies()).find(({ name }) => name === '__Host-consent')?.value ?? '';
    expect(await decision()).not.toContain('remote-voices');
    for (const way of ['built-in', 'remote']) await expect(player.message.locator(`[data-do="${way}"]`)).toBeVisible();
    await expect(player.message.locator('a[href$="/listen#reading-voice"]')).toBeVisible();
    await player.message.locator('[data-do="remote"]').click();
    await engine.next('held');
    await player.expect('playing');
    await expect(player.button('play'), 'the focus is not lost').toBeFocused();
    await expect(player.toolbar.locator('input[name="remote"]')).toBeChecked();
    await expect.poll(decision).toContain('~remote-voices.y.');
  });

  test.describe('and a server that is busy', () => {
    test.use({ tolerated: /status of (429|503)/ });

    test('a refusal that the server cannot note holds, and is told again', only, async ({ context, page, walker, player, engine }) => {
      await engine.script({ hold: 1 });
      await page.clock.install();
      await walker.open(home);
      await player.start();
      await player.expect('remote-only');
      const decision = async () => (await context.cookies()).find(({ name }) => name === '__Host-consent')?.value ?? '';
      await player.tick('remote');
      await engine.next('held');
      await expect.poll(decision).toContain('~remote-voices.y.');

      const asked = [];
      await context.route('**/en/cookies', (route) => {
        asked.push(route.request().postData());
        return route.fulfill({ status: asked.length % 2 ? 503 : 429 });
      });
      await player.tick('remote', false);
      await player.expect('remote-only');
      await expect.poll(() => asked).toEqual(['remote-voices=no']);
      await pass(page, async () => asked.length === 2);
      expect(await decision()).toContain('~remote-voices.y.');

      expect(await player.kept()).toContain('refused=remote-voices');

      const { length } = await engine.said();
      await walker.open('/en/contact');
      await player.start();
      await player.expect('remote-only');
      await expect(player.toolbar.locator('input[name="remote"]')).not.toBeChecked();
      expect(await engine.said(), 'nothing is sent').toHaveLength(length);
      await expect.poll(() => asked.length, 'told anew').toBe(3);

      await context.unroute('**/en/cookies');
      await pass(page, async () => (await decision()).includes('~remote-voices.n.'));
      await expect.poll(() => player.kept(), 'it is kept no longer').toBeNull();
    });
  });
});
