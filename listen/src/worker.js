// The built-in voice's own thread: it drives eSpeak NG, a program of others (GPL-3.0), which is loaded here and nowhere else.
// The first message names the program and the data of a language; each further one is something to say.

/** Words a minute at the usual speed, which is the program's own. */
const USUAL = 175;

let voice;
let latest;

onmessage = async ({ data: { program, data, token, text, rate } }) => {
  if (program) {
    voice = load(program, data);
    voice.then(
      () => postMessage({ kind: 'ready' }),
      () => postMessage({ kind: 'failed' }),
    );
    return;
  }
  latest = token;
  try {
    const ready = await voice;
    // Who skips from sentence to sentence need not wait for those passed over: what was asked meanwhile comes first.
    await new Promise((resolve) => setTimeout(resolve));
    if (token !== latest) return;
    const sound = synthesise(ready, text, rate);
    postMessage({ kind: 'sound', token, ...sound }, [sound.samples.buffer]);
  } catch {
    postMessage({ kind: 'error', token });
  }
};

/** Loads the program with the data, which begins with a line of JSON: the voice, and where its files are. */
async function load(program, data) {
  const [module, buffer] = await Promise.all([import(program), get(data)]);
  const end = new Uint8Array(buffer).indexOf(10);
  const table = JSON.parse(new TextDecoder().decode(buffer.slice(0, end)));
  // It complains in the console of letters for which it would want English, which is not always there.
  const printErr = () => {};
  const made = await module.default({ table, printErr, getPreloadedPackage: () => buffer.slice(end + 1) });
  const voice = new made.eSpeakNGWorker();
  if (voice.set_voice('', table.voice) !== 0) throw new Error(table.voice);
  return voice;
}

async function get(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.status);
  return response.arrayBuffer();
}

/** What a text sounds like, and when each word begins: milliseconds, and its place as the page counts. */
function synthesise(voice, text, rate) {
  const parts = [];
  const events = [];
  voice.set_rate(Math.round(USUAL * rate));
  voice.synthesize(plain(text), (samples, more) => {
    parts.push(samples);
    events.push(...more);
    return false;
  });
  const samples = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) for (const sample of part) samples[at++] = sample / 32_768;
  return { samples, hertz: voice.get_samplerate(), words: words(text, events) };
}

/** The program takes text for XML. Each sign that would begin something is one sign still, as the places are counted. */
function plain(text) {
  return text.replace(/</g, '‹').replace(/&(?=#?\w+;)/g, ' ');
}

/** Its words; a length of 0 is one that it does not know. It counts characters from 1, and the page the units of UTF-16 from 0. */
function words(text, events) {
  const places = [];
  let place = 0;
  for (const character of text) {
    places.push(place);
    place += character.length;
  }
  places.push(place);
  let said = 0;
  const found = [];
  for (const { type, text_position: position, word_length: length, audio_position: at } of events) {
    if (type !== 'word') continue;
    const index = places[position - 1];
    const end = places[position - 1 + length];
    // Where several are said for one that is shown, as for a number, it tells further places within it, or after it.
    if (index === undefined || end === undefined || index < said || !/^\S/.test(text.slice(index))) continue;
    found.push({ at, index, length: end - index });
    said = Math.max(end, index + 1);
  }
  return found;
}
