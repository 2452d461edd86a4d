// The browser's speech engine. What it does is told to the player, whatever it is.

const { speechSynthesis } = window;

let tell;
/** What it was given last: Chromium forgets the events of an utterance that nobody holds. */
let last;

/** Tells what happens, by `happened(kind, token, index, length)`. */
export function begin(happened) {
  tell = happened;
  if (speechSynthesis) speechSynthesis.onvoiceschanged = () => tell('voices', 0, 0, 0);
}

const known = () => speechSynthesis?.getVoices() ?? [];

/** The voices that it has now, each in five lines. */
export const voices = () =>
  known()
    .map((voice) => [voice.voiceURI, voice.name, voice.lang, Number(voice.localService), Number(voice.default)].join('\n'))
    .join('\n');

/** Gives it something to say, at a rate in per cent. */
export function speak(token, text, lang, voice, rate) {
  if (!speechSynthesis) return;
  last = new SpeechSynthesisUtterance(text);
  last.lang = lang;
  last.voice = known().find(({ voiceURI }) => voiceURI === voice) ?? null;
  last.rate = rate / 100;
  last.onstart = () => tell('start', token, 0, 0);
  last.onend = () => tell('end', token, 0, 0);
  last.onerror = ({ error }) => tell(error, token, 0, 0);
  last.onboundary = ({ name, charIndex, charLength }) => {
    if (name !== 'sentence') tell('boundary', token, charIndex, charLength ?? 0);
  };
  speechSynthesis.speak(last);
}

/** Makes it silent. Never `pause()`: some engines take that for an end, others never wake again. */
export function silence() {
  last = undefined;
  speechSynthesis?.cancel();
}

/** Wants to hear no more of what it was given. */
export function forget() {
  for (const kind of ['start', 'end', 'error', 'boundary']) if (last) last[`on${kind}`] = null;
}

/** What it says of itself. */
export const isSpeaking = () => Boolean(speechSynthesis?.speaking);
