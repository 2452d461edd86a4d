// The built-in voice, for who has none for their language: real sound of the real program, in Welsh. Only the device's
// own voices are those of the scripted engine, which here speaks English or nothing.
import { Player, expect, test } from '../support/listen.mjs';

const only = { tag: '@hydrated' };
const short = '/cy/case';
const offered = { timeout: 15_000 };

test.use({ voices: 'none' });

/** Notes in the page, changing nothing: the sounds that begin, the words that are painted, and what the policy forbids. */
const listen = () => {
  const heard = { sounds: [], words: [], painted: [], forbidden: [], asked: 0, sounding: 0 };
  window.heard = heard;
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    heard.forbidden.push(`${violatedDirective} ${blockedURI}`);
  });
  addEventListener('click', () => (heard.asked = performance.now()), true);
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (...when) {
    const samples = this.buffer.getChannelData(0);
    const square = samples.reduce((sum, sample) => sum + sample * sample, 0);
    heard.sounds.push({ at: performance.now(), seconds: this.buffer.duration, loud: Math.sqrt(square / samples.length) });
    heard.sounding += 1;
    this.addEventListener('ended', () => (heard.sounding -= 1));
    return start.apply(this, when);
  };
  const post = Worker.prototype.postMessage;
  const texts = new Map();
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message.text) texts.set(message.token, message.text);
    else this.addEventListener('message', ({ data }) => {
      if (data.kind === 'sound') heard.words.push({ text: texts.get(data.token), words: data.words });
    });
    return post.call(this, message, ...rest);
  };
  const set = HighlightRegistry.prototype.set;
  HighlightRegistry.prototype.set = function (name, highlight) {
    if (name === 'listen-word') heard.painted.push([...highlight].join(''));
    return set.call(this, name, highlight);
  };
};

const heard = (page) => page.evaluate(() => window.heard);

/** Its files that a browser has asked for: `espeak-ng.js`. */
function fetched(context) {
  const files = [];
  context.on('request', (request) => {
    const name = new URL(request.url()).pathname.split('/').at(-1);
    if (/^(espeak|worker)/.test(name)) files.push(name.replace(/\.[0-9a-f]{16}\./, '.'));
  });
  return files;
}

/** Listens to a page for whose language there is no voice. */
async function lackVoice({ walker, player, page }, address) {
  await page.addInitScript(listen);
  await walker.open(address);
  await player.start();
  await expect(player.toolbar).toHaveAttribute('data-state', 'no-voice', offered);
}

const wordsOf = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test('a page is heard in Welsh to its end, with its words, after the voice was asked for', only, async ({ walker, player, page, context }) => {
  test.setTimeout(180_000);
  const files = fetched(context);
  await lackVoice({ walker, player, page }, short);
  expect(files, 'nothing before it is asked for').toEqual([]);
  expect(await player.kept()).toBeNull();

  await test.step('the offer tells its size and licence', async () => {
    await expect(player.message).toContainText(/\b\d{3} KB\b/);
    await expect(player.message).toContainText('eSpeak NG');
    await expect(player.message).toContainText('GPL-3.0');
    const licence = await page.request.get(await player.message.locator('a[rel~="license"]').getAttribute('href'));
    expect(await licence.text()).toContain('GNU GENERAL PUBLIC LICENSE');
  });

  await player.press('built-in');
  await player.expect('playing');
  await expect(player.button('play'), 'the focus is not lost').toBeFocused();
  expect(files.sort()).toEqual(['espeak-ng-cy.data', 'espeak-ng.js', 'worker.js']);
  await expect.poll(async () => (await heard(page)).sounds.length).toBeGreaterThan(0);
  const first = await heard(page);
  console.log(`built-in voice: ${Math.round(first.sounds[0].at - first.asked)} ms from the button to the first sound`);
  await player.choose('rate', '250');
  await expect(player.toolbar).toHaveAttribute('data-state', 'finished', { timeout: 150_000 });

  const { sounds, words, painted, forbidden } = await heard(page);
  expect(forbidden).toEqual([]);
  expect(sounds.length).toBeGreaterThan(4);
  for (const { loud, seconds } of sounds) {
    expect(loud, 'it can be heard').toBeGreaterThan(0.01);
    expect(seconds).toBeGreaterThan(0.1);
  }
  for (const { text, words: told } of words) {
    let before = -1;
    for (const { at, index, length } of told) {
      expect(index, text).toBeGreaterThan(before);
      expect(index + length, text).toBeLessThanOrEqual(text.length);
      expect(at).toBeGreaterThanOrEqual(0);
      before = index;
    }
  }
  const shown = new Set(wordsOf(await page.locator('main').innerText()));
  const found = painted.flatMap(wordsOf);
  expect(found.length, 'words are painted').toBeGreaterThan(20);
  expect(found.filter((word) => !shown.has(word)), 'as they are shown').toEqual([]);
  expect(await player.painted()).toEqual({ sentence: '', word: '' });
});

test('words are where they are shown, whatever stands before them', only, async ({ walker, player, page }) => {
  await lackVoice({ walker, player, page }, '/cy');
  const text = 'Mae’r ŵyl 😀 yn ŷd 🇬🇧 a <b>dŵr</b> &amp; «tŷ».';
  const sound = await page.evaluate(async (text) => {
    const [address, program, data] = document.querySelector('#listen-toolbar').dataset.builtIn.split(' ');
    const worker = new Worker(address, { type: 'module' });
    const next = () => new Promise((resolve) => worker.addEventListener('message', ({ data }) => resolve(data), { once: true }));
    worker.postMessage({ program: new URL(program, location).href, data: new URL(data, location).href });
    const { kind } = await next();
    const say = async (token, rate) => {
      worker.postMessage({ token, text, rate });
      const { samples, hertz, words } = await next();
      return { seconds: samples.length / hertz, words };
    };
    return { kind, slow: await say(1, 0.5), usual: await say(2, 1), fast: await say(3, 2.5) };
  }, text);
  expect(sound.kind).toBe('ready');
  const places = sound.usual.words.map(({ index }) => index);
  for (const word of ['Mae', 'ŵyl', '😀', 'yn', 'ŷd', '🇬🇧', 'a ', 'dŵr', 'tŷ']) expect(places, word).toContain(text.indexOf(word));
  for (const { index, length } of sound.usual.words) expect(text.slice(index, index + length)).not.toMatch(/[ ’;»]/);
  expect(sound.slow.seconds / sound.usual.seconds).toBeGreaterThan(1.5);
  expect(sound.usual.seconds / sound.fast.seconds).toBeGreaterThan(1.8);
});

test('Pause is heard at once, and a word is gone on from', only, async ({ walker, player, page }) => {
  await lackVoice({ walker, player, page }, '/cy');
  await player.press('built-in');
  await expect.poll(async () => (await heard(page)).painted.length, offered).toBeGreaterThan(2);
  await player.press('play');
  await player.expect('paused');
  const { sounds, painted } = await heard(page);
  await page.waitForTimeout(1500);
  expect(await heard(page), 'nothing begins').toMatchObject({ sounds, painted });
  await player.press('play');
  await expect.poll(async () => (await heard(page)).sounds.length).toBeGreaterThan(sounds.length);
  await player.expect('playing');
});

test('another tab that begins to listen makes it silent', only, async ({ walker, player, page, engine }) => {
  await lackVoice({ walker, player, page }, '/cy');
  await player.press('built-in');
  await expect.poll(async () => (await heard(page)).sounds.length, offered).toBeGreaterThan(0);
  // So slowly, a sentence lasts longer than it takes to open a tab.
  await player.choose('rate', '50');
  await player.press('next-sentence');
  await expect.poll(async () => (await heard(page)).sounding, offered).toBe(1);
  const tab = await walker.tab();
  const other = new Player(tab.page, engine);
  await tab.page.addInitScript(listen);
  await tab.open('/cy/contact');
  await other.start();
  await expect.poll(async () => (await heard(tab.page)).sounding, offered).toBe(1);
  await player.expect('paused');
  await expect.poll(async () => (await heard(page)).sounding, { timeout: 500 }).toBe(0);
  expect((await heard(tab.page)).sounding, 'the other is heard').toBe(1);
});

test('offline it is told of, and it can be asked for again', only, async ({ walker, player, page, context }) => {
  await lackVoice({ walker, player, page }, '/cy');
  const sent = 'lawrlwytho';
  await expect(player.message).toContainText(sent);
  await context.setOffline(true);
  await player.press('built-in');
  await expect(player.message).toContainText('Gwiriwch eich cysylltiad', offered);
  await context.setOffline(false);
  await player.press('built-in');
  await player.expect('playing');
  await expect.poll(async () => (await heard(page)).sounds.length).toBeGreaterThan(0);
  expect((await heard(page)).forbidden).toEqual([]);
});

test('data that does not come is told of, and it can be asked for again', only, async ({ walker, player, page, context }) => {
  await lackVoice({ walker, player, page }, '/cy');
  await context.route('**/espeak-ng-cy.*', (route) => route.abort());
  await player.press('built-in');
  await expect(player.message).toContainText('Gwiriwch eich cysylltiad', offered);
  await context.unroute('**/espeak-ng-cy.*');
  await player.press('built-in');
  await player.expect('playing');
});

test.describe('English voices alone', () => {
  test.use({ voices: 'english' });

  test('it is remembered, and got only when listening begins, from what the browser has', only, async ({ walker, player, page, context, engine }) => {
    await lackVoice({ walker, player, page }, '/cy');
    await player.press('built-in');
    await player.expect('playing');
    expect(await player.kept()).toContain('voice.cy=built-in');

    const files = fetched(context);
    await walker.open('/cy/contact');
    expect(files).toEqual([]);
    await player.start();
    await player.expect('playing');
    await expect.poll(async () => (await heard(page)).sounds.length).toBeGreaterThan(0);
    const sent = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /espeak|worker/.test(name)).map(({ transferSize }) => transferSize));
    expect(sent.every((size) => size === 0), 'not again from the server').toBe(true);

    await test.step('English has a voice, and does without', async () => {
      files.length = 0;
      await engine.script({ hold: 1 });
      await walker.open('/en');
      await player.start();
      expect((await engine.next('held')).voiceName).toBeTruthy();
      expect(files).toEqual([]);
    });
  });
});
