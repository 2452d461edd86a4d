// The scripted speech engine itself: the page of a test meets it as it would the device's voices.
import { expect, test } from '../support/listen.mjs';

const only = { tag: '@hydrated' };
const text = 'Hello 🙂 the world.';

/** A page that says what it is told to and keeps what it hears of it. */
const body = `<!doctype html><html lang="en"><title>Speech</title><button>Here</button><script>
  const heard = [];
  const kept = [];
  function say(text, options = {}) {
    const utterance = Object.assign(new SpeechSynthesisUtterance(text), options);
    kept.push(utterance);
    for (const type of ['start', 'boundary', 'end', 'error']) {
      utterance.addEventListener(type, ({ charIndex, charLength, error }) =>
        heard.push(type === 'boundary' ? charIndex + '+' + charLength : error ?? type));
    }
    speechSynthesis.speak(utterance);
  }
  if (location.hash === '#at-once') addEventListener('load', () => {
    say('At once.');
    setTimeout(() => console.info('heard ' + heard), 200);
  });
</script></html>`;

const open = async (context, page, address = '/speech') => {
  await context.route('**/speech', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(address);
};
const heard = (page) => page.evaluate(() => heard);
const say = (page, text, options) => page.evaluate(([text, options]) => say(text, options), [text, options]);
const silence = (page) => page.evaluate(() => speechSynthesis.cancel());
const names = (page) =>
  page.evaluate(() => speechSynthesis.getVoices().map(({ name, lang, localService }) => `${name} ${lang} ${localService}`));

test('a page has the voices, hears each word, and the log is exact', only, async ({ page, engine, context }) => {
  await open(context, page);
  await expect.poll(() => names(page)).toHaveLength(9);
  expect(await names(page)).toEqual(expect.arrayContaining(['Daniel en-GB true', 'Kate en-GB true', 'Gwyneth cy true', 'Vani pa-IN true']));
  await say(page, text, { lang: 'en-GB', rate: 1.5 });
  await engine.until('ended');
  await say(page, '你好世界', { lang: 'zh-CN' });
  await engine.until('ended');
  await expect.poll(() => heard(page)).toEqual(['start', '0+5', '6+2', '9+3', '13+6', 'end', 'start', '0+2', '2+2', 'end']);
  const log = (await engine.log()).map(({ does, text, lang, rate, voiceName, became }) => ({ does, text, lang, rate, voiceName, became }));
  expect(log).toEqual([
    { does: 'speak', text, lang: 'en-GB', rate: 1.5, voiceName: 'Daniel', became: 'ended' },
    { does: 'speak', text: '你好世界', lang: 'zh-CN', rate: 1, voiceName: 'Tingting', became: 'ended' },
  ]);
  await engine.clear();
  expect(await engine.log()).toEqual([]);

  await test.step('a second page shares the queue', async () => {
    await page.evaluate(() => heard.splice(0));
    await engine.script('stall');
    await say(page, 'One.');
    await engine.until('held');
    const other = await context.newPage();
    await other.goto('/speech');
    await say(other, 'Two.');
    await silence(other);
    await engine.until('stopped');
    await expect.poll(() => heard(page)).toEqual(['start', 'interrupted']);
    await expect.poll(() => heard(other)).toEqual(['canceled']);
    expect(await engine.texts()).toEqual(['One.']);
  });

  await test.step('a page that nobody has touched may not speak', async () => {
    const untouched = await context.newPage();
    // Whatever Playwright evaluates in a page counts as a gesture: this one is only listened to.
    const told = untouched.waitForEvent('console', (message) => message.text().startsWith('heard'));
    await untouched.goto('/speech#at-once');
    expect((await told).text()).toBe('heard not-allowed');
  });

  await test.step('voices change and go', async () => {
    await page.evaluate(() => speechSynthesis.addEventListener('voiceschanged', () => heard.push('changed')));
    for (const [device, count] of [['none', 0], ['remote', 9], ['english', 2]]) {
      await engine.offer(device);
      await expect.poll(() => names(page), device).toHaveLength(count);
    }
    expect(await heard(page)).toContain('changed');
    await engine.script('normal');
    await engine.clear();
    await say(page, 'Bore da', { lang: 'cy' });
    await engine.until('ended');
    expect((await engine.said())[0], 'Chromium silently takes any voice').toMatchObject({ voiceName: 'Daniel', lang: 'en-GB' });
  });
});

test('each behaviour is what its name says', only, async ({ page, engine, context }) => {
  await open(context, page);
  const words = ['0+5', '6+2', '9+3', '13+6'];
  const behaviours = [
    ['slow', 'started', ['start', '0+5']],
    ['stall', 'held', ['start']],
    ['no-start', 'held', []],
    ['no-end', 'held', ['start', ...words]],
    ['no-words', 'ended', ['start', 'end']],
    ['end-only', 'ended', ['end']],
    ['wrong-index', 'ended', ['start', '19+0', '1019+0', '2147483647+0', '1+0', '18+0', '0+0', 'end']],
    ['error:network', 'failed', ['start', 'synthesis-failed']],
    [{ hold: 2 }, 'held', ['start', ...words.slice(0, 2)]],
    [{ hold: 9 }, 'held', ['start', ...words]],
  ];
  for (const [behaviour, became, events] of behaviours) {
    const name = JSON.stringify(behaviour);
    await engine.script(behaviour);
    await page.evaluate(() => heard.splice(0));
    await say(page, text);
    await engine.until(became);
    await expect.poll(async () => (await heard(page)).slice(0, events.length || 1), { message: name, intervals: [20] }).toEqual(events);
    await silence(page);
    if (['ended', 'failed'].includes(became)) continue;
    await engine.until('stopped');
    await expect.poll(async () => (await heard(page)).at(-1), { message: name, intervals: [20] }).toBe('interrupted');
  }

  await test.step('one for each utterance, the last for all that follow', async () => {
    await engine.script('stall', 'normal');
    await engine.clear();
    for (const became of ['held', 'ended', 'ended']) {
      await page.evaluate(() => heard.splice(0));
      await say(page, text);
      await engine.next(became);
      // What is not told to the page yet, it would have stopped.
      if (became === 'ended') await expect.poll(() => heard(page)).toContain('end');
      await silence(page);
    }
    const does = (await engine.log()).map(({ does, became }) => became ?? does);
    expect(does, 'an engine that is silent is not told to stop').toEqual(['stopped', 'stop', 'ended', 'ended']);
  });

  await test.step('what is held goes on when it is told', async () => {
    await page.evaluate(() => heard.splice(0));
    await engine.script({ hold: 1 });
    await say(page, text);
    const said = async () => (await engine.until('held')).words.map(({ word }) => word);
    expect(await said()).toEqual(['Hello']);
    await engine.release(2);
    expect(await said()).toEqual(['Hello', '🙂', 'the']);
    await engine.release();
    await engine.until('ended');
    await expect.poll(() => heard(page)).toEqual(['start', ...words, 'end']);
  });
});

for (const [voices, local, events] of [['remote', false, ['start', '0+5', '6+2', '9+3', '13+6', 'end']], ['wordless', true, ['start', 'end']]]) {
  test.describe(voices, () => {
    test.use({ voices });

    test('the voices are as they were asked for', only, async ({ page, engine, context }) => {
      await open(context, page);
      await expect.poll(() => names(page)).toContain(`Daniel en-GB ${local}`);
      await say(page, text, { lang: 'en-GB' });
      await engine.until('ended');
      await expect.poll(() => heard(page)).toEqual(events);
    });
  });
}
