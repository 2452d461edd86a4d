// A speech engine whose behaviour a test scripts. It makes no sound: it keeps what it was told, and tells the
// browser which word it "says".
//
// Tests reach `engine` from outside, in this service worker: see ../support/listen.mjs.

/** How long a word takes, in milliseconds. */
const pace = { usual: 5, slow: 250 };

/** How often one that holds at a word says it again, in milliseconds: a page is not to give it up while a test looks on. */
const beat = 1500;

/** How long a test may wait for something to come about. */
const patience = 30_000;

/** Places that are outside the text, not the start of a word, or before one that was told already. */
const wrongPlaces = (text) => [text.length, text.length + 1000, 2 ** 31 - 1, 1, text.length - 1, 0];

/** The words of a text, as [place, length]: what is between spaces, or what the language has for words. */
function wordsOf(text, lang = '') {
  if (!/^(zh|ja|th)/.test(lang)) return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => [index, word.length]);
  const segments = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
  return segments.filter(({ isWordLike }) => isWordLike).map(({ index, segment }) => [index, segment.length]);
}

/** What becomes of an utterance, one step at a time. `undefined` is a word of which nothing is told. */
function stepsOf(text, lang, kind) {
  const [kindOf, message] = kind.split(':');
  const start = { type: 'start', charIndex: 0 };
  const end = { type: 'end', charIndex: text.length };
  const words = wordsOf(text, lang).map(([charIndex, length]) => ({ type: 'word', charIndex, length }));
  const untold = words.map(() => undefined);
  switch (kindOf) {
    case 'normal':
    case 'slow':
      return [start, ...words, end];
    case 'stall':
      return [start, 'hold'];
    case 'no-start':
      return ['hold'];
    case 'no-end':
      return [start, ...words, 'hold'];
    case 'no-words':
      return [start, ...untold, end];
    case 'end-only':
      return [undefined, end];
    case 'wrong-index':
      return [start, ...wrongPlaces(text).map((charIndex) => ({ type: 'word', charIndex, length: 0 })), end];
    case 'error':
      return [start, { type: 'error', charIndex: 0, errorMessage: message }];
    default:
      throw new Error(`no behaviour is named ${kind}`);
  }
}

/** What an utterance is after a step. */
const became = { start: 'started', word: 'started', end: 'ended', error: 'failed' };

class Engine {
  /** Behaviours of the utterances to come; the last stays. */
  #script = ['normal'];
  /** All that it was told. */
  #log = [];
  /** The utterance that it is at, with what is left to do. */
  #current;
  /** What looks, whenever something changed, whether a test need wait no longer. */
  #waiting = new Set();
  /** How many utterances there were. */
  #count = 0;
  /** How often it was told to pause or to resume, which a page should not. */
  pauses = 0;

  script(behaviours) {
    this.#script = behaviours;
  }

  get log() {
    return this.#log;
  }

  clear() {
    this.#log = [];
  }

  speak(text, { lang, rate, pitch, volume, voiceName }, send) {
    clearTimeout(this.#current?.timer);
    const next = this.#script.length > 1 ? this.#script.shift() : this.#script[0];
    const { kind = 'normal', hold, alive = true, ...more } = typeof next === 'string' ? { kind: next } : next;
    this.#count += 1;
    const told = { text, lang, rate, pitch, volume, voiceName };
    const entry = { does: 'speak', number: this.#count, ...told, time: Date.now(), became: 'given', words: [] };
    const steps = stepsOf(text, lang, kind);
    // After the start and so many words; with fewer words, before the end.
    if (hold !== undefined) steps.splice(Math.min(hold + 1, steps.length - 1), 0, 'hold');
    this.#log.push(entry);
    this.#current = { entry, send, steps, alive: alive && kind === 'normal', pace: more.pace ?? pace[kind] ?? pace.usual };
    this.#step();
  }

  #step() {
    const { entry, send, steps, pace, alive } = this.#current;
    const step = steps.shift();
    if (step === 'hold') {
      const { at, word } = entry.words.at(-1) ?? {};
      const again = () => send({ type: 'word', charIndex: at, length: word.length });
      if (word && alive) this.#current.timer = setInterval(again, beat);
      return this.#become('held');
    }
    if (step) send(step);
    if (step?.type === 'word') {
      entry.words.push({ at: step.charIndex, word: entry.text.slice(step.charIndex, step.charIndex + step.length) });
    }
    if (steps.length > 0) this.#current.timer = setTimeout(() => this.#step(), pace);
    else this.#current = undefined;
    this.#become(became[step?.type] ?? entry.became, entry);
  }

  /** Goes on where it holds: to the end, or for so many words. */
  release(words) {
    const { entry, steps } = this.#current ?? {};
    if (entry?.became !== 'held') throw new Error('it does not hold');
    clearInterval(this.#current.timer);
    if (words !== undefined) steps.splice(words, 0, 'hold');
    entry.became = 'started';
    this.#step();
  }

  stop() {
    this.note('stop');
    if (!this.#current) return;
    clearTimeout(this.#current.timer);
    const { entry } = this.#current;
    this.#current = undefined;
    this.#become('stopped', entry);
  }

  /** Keeps what else it was told. */
  note(does) {
    this.#log.push({ does, time: Date.now() });
    if (does !== 'stop') this.pauses += 1;
  }

  #become(what, entry = this.#current.entry) {
    entry.became = what;
    for (const look of this.#waiting) look();
  }

  /** Waits until the utterance given last, if it is one after this number, has become one of these; that utterance. */
  until(wanted, after) {
    const last = () => this.#log.findLast(({ does }) => does === 'speak');
    return new Promise((resolve, reject) => {
      const settle = (how, value) => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        how(value);
      };
      const isSo = () => last()?.number > after && wanted.includes(last().became);
      const look = () => isSo() && settle(resolve, last());
      const late = () => settle(reject, new Error(`not ${wanted.join(' or ')}: ${JSON.stringify(last())}`));
      const timer = setTimeout(late, patience);
      this.#waiting.add(look);
      look();
    });
  }
}

const engine = new Engine();
self.engine = engine;
// A worker that nobody calls for half a minute is ended, with all that it has noted. A call keeps it.
setInterval(() => chrome.runtime.getPlatformInfo(), 20_000);
chrome.ttsEngine.onSpeak.addListener((text, options, send) => engine.speak(text, options, send));
chrome.ttsEngine.onStop.addListener(() => engine.stop());
chrome.ttsEngine.onPause.addListener(() => engine.note('pause'));
chrome.ttsEngine.onResume.addListener(() => engine.note('resume'));
