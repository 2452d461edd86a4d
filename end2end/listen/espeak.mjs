// Listen with a real engine: eSpeak NG through Speech Dispatcher, as on a Linux desktop, without a sound card. For people,
// not for CI: node end2end/listen/espeak.mjs. It installs nothing. A question, a section of the privacy notice and a
// confirmation are spoken to their end in each language; what came of it is printed.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium as browserType } from '@playwright/test';
import { chromium, chromiumArguments } from '../playwright.config.mjs';

const packages = {
  'speech-dispatcher': '/usr/bin/speech-dispatcher',
  'speech-dispatcher-espeak-ng': '/usr/lib/speech-dispatcher-modules/sd_espeak-ng',
  'espeak-ng': '/usr/bin/espeak-ng',
  pulseaudio: '/usr/bin/pulseaudio',
};
const wanted = ['en', 'cy', 'pl', 'ur', 'ar', 'pa'];
/** The speed in per cent, so that it does not take all day. */
const rate = '250';
/** How long a page may take to be said. */
const patience = 180_000;

const missing = Object.keys(packages).filter((name) => !existsSync(packages[name]));
if (missing.length) {
  console.error(`Missing. Install with: apt-get install --no-install-recommends ${missing.join(' ')}`);
  process.exit(1);
}

// As for the tests: a server of its own, and the paths through each service.
const { default: setUp } = await import('../server.mjs');
const stop = await setUp();
const url = process.env.HARK_URL;
const { offered, paths, address } = await import('../support/site.mjs');
const { Walker } = await import('../support/walker.mjs');

const own = mkdtempSync(join(tmpdir(), 'hark-espeak-'));
const started = [];

/** Starts a program that runs until this one ends. */
function start(program, parameters, env) {
  const child = spawn(program, parameters, { env, stdio: 'ignore' });
  started.push(child);
  return child;
}

/** The data of eSpeak without the variants of each voice, which make thousands of them. */
function voiceData() {
  const version = execFileSync('espeak-ng', ['--version'], { encoding: 'utf8' });
  const data = /Data at: (.+)/.exec(version)[1].trim();
  cpSync(data, join(own, 'espeak-ng-data'), { recursive: true, filter: (path) => basename(path) !== '!v' });
  return own;
}

/** A place for sound to go, and what speaks; the environment in which a browser finds them. */
async function speech() {
  const runtime = join(own, 'run');
  mkdirSync(runtime, { mode: 0o700 });
  const home = { HOME: own, XDG_RUNTIME_DIR: runtime, XDG_CONFIG_HOME: join(own, 'config') };
  const env = { ...process.env, ...home, ESPEAK_DATA_PATH: voiceData() };
  const modules = ['--load=module-null-sink', `--load=module-native-protocol-unix socket=${join(runtime, 'pulse.sock')}`];
  start('pulseaudio', ['-n', '--daemonize=no', '--exit-idle-time=-1', ...modules], env);
  env.PULSE_SERVER = `unix:${join(runtime, 'pulse.sock')}`;
  const socket = join(runtime, 'speech-dispatcher', 'speechd.sock');
  await until(() => readdirSync(runtime).includes('pulse.sock'), 'pulseaudio');
  mkdirSync(join(runtime, 'speech-dispatcher'), { recursive: true, mode: 0o700 });
  start('speech-dispatcher', ['--run-single', '--timeout', '0', '--socket-path', socket, '--communication-method', 'unix_socket'], env);
  await until(() => existsSync(socket), 'speech-dispatcher');
  return env;
}

async function until(isSo, what) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isSo()) return;
    await sleep(100);
  }
  throw new Error(`${what} did not start`);
}

/** In the page: chooses the speed; keeps what is said, and what the engine tells of it. */
function watch(rate) {
  if (location.protocol.startsWith('http')) localStorage.listen ??= `rate=${rate}\nday=${Math.floor(Date.now() / 86_400_000)}`;
  const told = (window.told = { said: [], events: {}, voices: new Set() });
  const { speak } = SpeechSynthesis.prototype;
  SpeechSynthesis.prototype.speak = function (utterance) {
    if (utterance.text.trim()) {
      told.said.push(utterance.text);
      told.voices.add(`${utterance.voice?.name} (${utterance.voice?.lang})`);
      for (const type of ['start', 'boundary', 'end', 'error']) {
        utterance.addEventListener(type, (event) => {
          const name = event.error ? `error ${event.error}` : type;
          told.events[name] = (told.events[name] ?? 0) + 1;
        });
      }
    }
    return speak.call(this, utterance);
  };
}

/** Selects the second section of the page: from its heading to the next. */
const selectSection = () => {
  const [, from, to] = document.querySelectorAll('main h2');
  const text = (element) => document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  const range = document.createRange();
  range.setStart(text(from), 0);
  range.setEnd(text(to), 0);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
};

/** Listens to the page, or to what is selected, to the end; says what came of it. */
async function listen(page, name, selected) {
  const bar = page.locator('#listen-toolbar');
  const state = () => bar.getAttribute('data-state').catch(() => null);
  await page.locator('[data-listen]').first().click();
  await bar.waitFor();
  if (selected) {
    await page.evaluate(() => Object.assign(window.told, { said: [], events: {} }));
    await page.evaluate(selected);
    await bar.locator('details').evaluate((details) => (details.open = true));
    await bar.locator('[data-do="selection"]').click();
  }
  const began = Date.now();
  let now = await state();
  while (['waiting', 'playing', 'stopped'].includes(now) && Date.now() - began < patience) {
    await sleep(100);
    now = await state();
  }
  const { said, events, voices } = await page.evaluate(() => ({ ...window.told, voices: [...window.told.voices] }));
  const counts = Object.entries(events).map(([event, count]) => `${event} ${count}`).join(', ');
  const message = await bar.locator('[data-message]').innerText();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${name.padEnd(22)} ${now.padEnd(9)} ${String(said.length).padStart(4)} sentences ${seconds.padStart(6)} s   ${counts}   ${voices.join(', ')}${now === 'finished' ? '' : ` ${message}`}`);
  const isWhole = now === (selected ? 'paused' : 'finished') && said.length > 0;
  if (!isWhole) process.exitCode = 1;
}

/** The shortest way to a confirmation. */
const path = paths.filter(({ end }) => end === 'check').reduce((best, one) => (one.path.length < best.path.length ? one : best));
try {
  const env = await speech();
  const context = await browserType.launchPersistentContext(join(own, 'profile'), {
    executablePath: chromium,
    args: [...chromiumArguments, '--enable-speech-dispatcher'],
    baseURL: url,
    env,
  });
  await context.addInitScript(watch, rate);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  const count = () => page.evaluate(() => speechSynthesis.getVoices().length);
  await until(async () => (await count()) > 0, 'the list of voices').catch((error) => console.log(error.message));
  console.log(`${await count()} voices`);
  for (const lang of wanted.filter((lang) => offered.includes(lang))) {
    await context.clearCookies();
    const walker = new Walker(page, true, url);
    await walker.open(address(lang, 'about'));
    await listen(page, `${lang} question`);
    await walker.open(`/${lang}/privacy`);
    await listen(page, `${lang} section of notice`, selectSection);
    await walker.comeBack(lang, path);
    await walker.send(lang);
    await walker.ready();
    await listen(page, `${lang} confirmation`);
  }
  await context.close();
} finally {
  await stop();
  for (const child of started.reverse()) child.kill();
  await sleep(500);
  rmSync(own, { recursive: true, force: true });
}
