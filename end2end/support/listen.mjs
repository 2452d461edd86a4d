// Speech in tests: Chromium with a scripted engine, an extension that the page meets as the device's voices.
// Nothing in the page is replaced: `speechSynthesis` is the browser's own, from the call to the events.
//
// `test.use({ voices: 'remote' })` chooses what voices there are. Tests that use it are tagged @hydrated.
import { chromium as browserType, expect } from '@playwright/test';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, chromiumArguments } from '../playwright.config.mjs';
import { test as base } from './test.mjs';

export { expect } from '@playwright/test';

const folder = join(import.meta.dirname, '../engine');
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const usual = manifest.tts_engine.voices;
const wordless = usual[0].event_types.filter((type) => type !== 'word');

/** What voices a device may have. */
export const devices = {
  /** One for every language, two for English, all on the device. */
  usual,
  /** The same, but all send the text away. */
  remote: usual.map((voice) => ({ ...voice, remote: true })),
  /** English alone. */
  english: usual.filter(({ lang }) => lang === 'en-GB'),
  /** Voices that do not tell the words. */
  wordless: usual.map((voice) => ({ ...voice, event_types: wordless })),
  /** Of each quality, with names that tell it. */
  named: [...['Compact Carl', 'Bob', 'Ada Premium'].map((voice_name) => ({ ...usual[0], voice_name })), { ...usual[0], voice_name: 'Dora', remote: true }],
  none: [],
};

/** A behaviour: nothing is told of an utterance but its end, and that at once. */
const quickest = { kind: 'end-only', pace: 0 };

/** Makes the extension with these voices. */
function install(voices, target) {
  mkdirSync(target);
  copyFileSync(join(folder, 'engine.js'), join(target, 'engine.js'));
  writeFileSync(join(target, 'manifest.json'), JSON.stringify({ ...manifest, tts_engine: { voices } }));
}

/** The engine, as a test directs it. */
class Engine {
  /** The number of the last utterance that was waited for. */
  #seen = 0;

  constructor(worker) {
    this.worker = worker;
  }

  /**
   * What to do with the next utterances, one each; the last holds for all that follow. A behaviour is its name:
   *
   * - `normal`: start, each word, end; `slow`: the same, and a word takes a quarter of a second
   * - `stall`: start, and then nothing; `no-start`: nothing at all; `no-end`: all but the end
   * - `no-words`: start and end; `end-only`: the end alone
   * - `wrong-index`: words at places that cannot be right
   * - `error`: start, and an error, which Chromium always tells the page as `synthesis-failed`
   *
   * or `{ kind, hold, alive, pace }`: it holds after so many words until `release`, and says the last of them again now and
   * then unless `alive` is `false`; a word takes so many milliseconds.
   */
  async script(...behaviours) {
    await this.worker.evaluate((behaviours) => engine.script(behaviours), behaviours);
  }

  /**
   * All that it was told, in order: `{ does: 'speak', number, text, lang, rate, pitch, volume, voiceName, time, became,
   * words }` with the words that it said as `{ at, word }`, `{ does: 'stop', time }`, and `pause` and `resume` likewise.
   * The language is the voice's: of the utterance's own Chromium tells an engine nothing.
   */
  async log() {
    return this.worker.evaluate(() => engine.log);
  }

  /** The utterances of the log. */
  async said() {
    return (await this.log()).filter(({ does }) => does === 'speak');
  }

  /** The texts of the log. */
  async texts() {
    return (await this.said()).map(({ text }) => text);
  }

  async clear() {
    await this.worker.evaluate(() => engine.clear());
  }

  /** Waits until the last utterance is `given`, `started`, `held`, `ended`, `failed` or `stopped`; that utterance. */
  async until(...became) {
    return this.#wait(became, 0);
  }

  /** Waits for the same of an utterance after the last that was waited for. */
  async next(...became) {
    return this.#wait(became, this.#seen);
  }

  async #wait(became, after) {
    const entry = await this.worker.evaluate(([became, after]) => engine.until(became, after), [became, after]);
    this.#seen = entry.number;
    return entry;
  }

  /** Goes on where it holds: to the end, or for so many words. */
  async release(words) {
    await this.worker.evaluate((words) => engine.release(words), words);
  }

  /** Changes what voices there are, as when they load late. */
  async offer(device) {
    const voices = devices[device].map(({ voice_name, event_types, ...voice }) => ({
      ...voice,
      voiceName: voice_name,
      eventTypes: event_types,
    }));
    await this.worker.evaluate((voices) => chrome.ttsEngine.updateVoices(voices), voices);
  }

  /** How often the page used the browser's own pause or resume, which many browsers get wrong. */
  async pauses() {
    return this.worker.evaluate(() => engine.pauses);
  }
}

/** What is painted, and where in the sentence the word is. */
const painted = () => {
  const ranges = (name) => [...(CSS.highlights.get(name) ?? [])];
  const textOf = (name) => ranges(name).join('');
  const [sentence] = ranges('listen-sentence');
  const [word] = ranges('listen-word');
  if (!sentence || !word) return { sentence: textOf('listen-sentence'), word: textOf('listen-word') };
  const before = document.createRange();
  before.setStart(sentence.startContainer, sentence.startOffset);
  before.setEnd(word.startContainer, word.startOffset);
  return { sentence: textOf('listen-sentence'), word: textOf('listen-word'), at: before.toString().length };
};

/** A page's toolbar, as a person uses it. */
export class Player {
  constructor(page, engine) {
    this.page = page;
    this.engine = engine;
    this.toolbar = page.locator('#listen-toolbar');
    this.message = this.toolbar.locator('[data-message]');
    this.meanwhile = this.toolbar.locator('[data-meanwhile]');
  }

  /** Starts to listen. */
  async start() {
    await this.page.locator('[data-listen]').first().click();
  }

  /** Listens to the page to its end, and has each new page read from then on. */
  async startWithEach() {
    await this.engine.script({ hold: 1 });
    await this.start();
    await this.engine.next('held');
    await this.tick('each');
    await this.engine.script('normal');
    await this.engine.release();
    await this.expect('finished');
  }

  /** Listens to the page from its start to its end, or to `most` utterances, as quickly as can be. What was said. */
  async hear(most) {
    await this.engine.script(...Array(most ?? 1).fill(quickest), ...(most ? ['stall'] : []));
    await this.engine.clear();
    await this.start();
    if (most) {
      await this.engine.until('held');
      await this.button('stop').click();
      return (await this.engine.said()).slice(0, most);
    }
    await expect(this.toolbar).toHaveAttribute('data-state', 'finished', { timeout: 30_000 });
    return this.engine.said();
  }

  button(what) {
    return this.toolbar.locator(`[data-do="${what}"]`);
  }

  async press(what) {
    await this.#unfold(`[data-do="${what}"]`);
    await this.#click(this.button(what));
  }

  /** Clicks a button; again if it did not hear of it, as the bar moves while the page scrolls along. */
  async #click(button) {
    // The button itself may be gone once it was pressed.
    const heard = await button.evaluateHandle((button) => {
      const heard = { yes: false };
      button.addEventListener('click', () => (heard.yes = true), { capture: true, once: true });
      return heard;
    });
    const wasHeard = () => heard.evaluate(({ yes }) => yes);
    await expect(async () => {
      if (!(await wasHeard())) await button.click();
      expect(await wasHeard()).toBe(true);
    }).toPass({ timeout: 10_000 });
  }

  async choose(name, value) {
    await this.#unfold(`select[name="${name}"]`);
    await this.toolbar.locator(`select[name="${name}"]`).selectOption(value);
  }

  async tick(name, on = true) {
    await this.#unfold(`input[name="${name}"]`);
    await this.toolbar.locator(`input[name="${name}"]`).setChecked(on);
  }

  /** Opens what a control is folded away in. */
  async #unfold(control) {
    const folded = this.toolbar.locator(`details.hark-listen__more:not([open]):has(${control})`);
    // What the bar says at the end of a page moves what is below it: the first click may miss.
    await expect(async () => {
      if (await folded.count()) await folded.locator('summary').first().click();
      expect(await folded.count()).toBe(0);
    }).toPass({ timeout: 10_000 });
  }

  async expect(state) {
    await expect(this.toolbar).toHaveAttribute('data-state', state);
  }

  /** What is painted: `{ sentence, word, at }`, where `at` is the word's place in the sentence. */
  async painted() {
    return this.page.evaluate(painted);
  }

  /** What is kept on the device. */
  async kept() {
    return this.page.evaluate(() => localStorage.getItem('listen'));
  }
}

/** How long the engine may take to start, in milliseconds. */
const start = 15_000;

/** Starts the browser with the engine. Now and then the engine starts unseen, before anyone can listen for it: then again. */
async function launch(own, extension, attempt = 1) {
  const context = await browserType.launchPersistentContext(join(own, `profile-${attempt}`), {
    executablePath: chromium,
    args: [...chromiumArguments, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const seen = context.serviceWorkers().length || (await context.waitForEvent('serviceworker', { timeout: start }).catch(() => false));
  if (seen) return context;
  await context.close();
  if (attempt === 3) throw new Error('the speech engine of the tests does not start');
  return launch(own, extension, attempt + 1);
}

export const test = base.extend({
  /** What voices the device has: a name of `devices`. */
  voices: ['usual', { option: true }],

  /** Extensions need a profile of their own: every test has its own browser. */
  context: async ({ voices }, use) => {
    const own = mkdtempSync(join(tmpdir(), 'hark-listen-'));
    const extension = join(own, 'engine');
    install(devices[voices], extension);
    const context = await launch(own, extension);
    await use(context);
    await context.close();
    rmSync(own, { recursive: true, force: true });
  },

  engine: async ({ context }, use) => {
    const engine = new Engine(context.serviceWorkers()[0]);
    await use(engine);
    expect(await engine.pauses(), 'nothing uses the pause of the browser').toBe(0);
  },

  player: async ({ page, engine }, use) => use(new Player(page, engine)),
});
