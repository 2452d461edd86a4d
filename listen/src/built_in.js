// The built-in voice's side of the page: a worker makes the sound, the page plays it and tells its words.

/** So long, in milliseconds, a browser may take to let a page sound. */
const PATIENCE = 1000;

let worker;
let tell;
let audio;
let source;
let timers = [];
let current = 0;

/** Begins to get the voice; `files` are the addresses of the worker, the program and the language's data. */
export function load(files, happened) {
  const [address, program, data] = files.split(' ').map((file) => new URL(file, location).href);
  tell = happened;
  // Made now, while a button is being pressed: later it might not be let sound.
  audio ??= new AudioContext();
  worker = new Worker(address, { type: 'module' });
  worker.onerror = failed;
  worker.onmessage = ({ data: message }) => {
    if (message.kind === 'sound') play(message);
    else if (message.kind === 'failed') failed();
    else tell(message.kind, message.token ?? 0, 0, 0);
  };
  worker.postMessage({ program, data });
}

/** Gives it up. */
export function end() {
  silence();
  worker?.terminate();
}

function failed() {
  end();
  tell('failed', 0, 0, 0);
}

/** Says something, at a rate in per cent. */
export function speak(token, text, rate) {
  silence();
  current = token;
  // A page that was loaded without a gesture may not sound yet.
  if (audio.state !== 'running') {
    audio.resume().catch(() => {});
    timers = [setTimeout(refuse, PATIENCE, token)];
  }
  worker.postMessage({ token, text, rate: rate / 100 });
}

function refuse(token) {
  if (token !== current || audio.state === 'running') return;
  silence();
  tell('not-allowed', token, 0, 0);
}

function play({ token, samples, hertz, words }) {
  if (token !== current) return;
  if (samples.length === 0) {
    tell('end', token, 0, 0);
    return;
  }
  if (audio.state !== 'running') {
    audio.onstatechange = () => {
      audio.onstatechange = null;
      play({ token, samples, hertz, words });
    };
    return;
  }
  const buffer = audio.createBuffer(1, samples.length, hertz);
  buffer.copyToChannel(samples, 0);
  source = audio.createBufferSource();
  source.buffer = buffer;
  source.connect(audio.destination);
  source.onended = () => {
    source = undefined;
    tell('end', token, 0, 0);
  };
  source.start();
  tell('start', token, 0, 0);
  // What is played now is heard a little later, with some headphones a good deal later.
  const late = (audio.outputLatency || 0) * 1000;
  const word = ({ at, index, length }) => setTimeout(tell, at + late, 'boundary', token, index, length);
  timers = words.map(word);
}

export function silence() {
  current = 0;
  timers.forEach((timer) => clearTimeout(timer));
  timers = [];
  if (audio) audio.onstatechange = null;
  if (source) {
    source.onended = null;
    source.stop();
    source = undefined;
  }
}

export function isSpeaking() {
  return Boolean(source);
}
