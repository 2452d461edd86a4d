// Measures Listen: how large its module is, how long it takes from the press of its button to the first word, and how a long
// page is made ready. Chromium with the scripted engine of the tests. On the release build in dist/, or on what HARK_ROOT
// names. Ends with 1 if a budget is exceeded.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { server } from './server.mjs'
import { Walker } from './walker.mjs'

const ENGINE = new URL('../end2end/engine', import.meta.url).pathname
const CHROMIUM = '/usr/bin/chromium'
const LONGEST_PAGE = '/en/privacy'
const ROUNDS = 5
const WORDS = 10_000
/** What any module of wasm-bindgen's takes that hears of a page, in bytes, brotli (README.md, Listen). */
const BARE = 4644
/** So long, in milliseconds, a finger or a mouse holds a button down; a key that presses it does so at once. */
const HELD = 80

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const row = (what, value, note = '') => console.log(`${what.padEnd(76)} ${String(value).padStart(9)}   ${note}`)
/** The same of what must not be more than so much. */
const budget = (what, value, most, note = '') => {
  const exceeded = Number(value) > most
  if (exceeded) process.exitCode = 1
  row(what, value, [`<= ${most}${exceeded ? ', EXCEEDED' : ''}`, note].filter(Boolean).join('; '))
}

/** The bytes of a file of Listen as they are sent, compressed with brotli. */
async function sent(origin, file) {
  const walker = new Walker(origin)
  const [, path] = new RegExp(`data-listen[^>]* data-${file}="([^"]+)"`).exec(await (await fetch(origin + LONGEST_PAGE)).text())
  return (await walker.raw(path, { 'accept-encoding': 'br' })).length
}

/** A browser of its own with the engine, which says nothing after the start of an utterance. */
async function browser() {
  const profile = mkdtempSync(join(tmpdir(), 'hark-bench-'))
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const quiet = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: existsSync(CHROMIUM) ? CHROMIUM : undefined,
    args: [...root, ...quiet, `--disable-extensions-except=${ENGINE}`, `--load-extension=${ENGINE}`],
  })
  const [worker] = context.serviceWorkers()
  await (worker ?? (await context.waitForEvent('serviceworker'))).evaluate(() => engine.script(['stall']))
  await context.addInitScript(watch)
  const close = async () => {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
  return { context, close }
}

/** In the page: notes when the button is pressed, when something is first said, and how long each task takes. */
function watch() {
  const seen = (window.seen = { pressed: 0, begun: 0, first: 0, spoken: 0, last: 0, turns: [], long: [] })
  addEventListener('click', ({ timeStamp }) => (seen.pressed ||= timeStamp), true)
  // The module has been loaded when it puts its controls on the page; in the same task it says the first word.
  const { insertAdjacentHTML } = Element.prototype
  Element.prototype.insertAdjacentHTML = function (where, html) {
    if (!seen.begun) scheduler.postTask(() => (seen.first = performance.now() - seen.begun), { priority: 'user-blocking' })
    seen.begun ||= performance.now()
    return insertAdjacentHTML.call(this, where, html)
  }
  const { speak } = SpeechSynthesis.prototype
  SpeechSynthesis.prototype.speak = function (utterance) {
    seen.spoken ||= performance.now()
    return speak.call(this, utterance)
  }
  // A page is made ready in turns, each begun by a message.
  const { set } = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage')
  const onmessage = {
    set(call) {
      set.call(this, (event) => {
        const began = performance.now()
        call(event)
        seen.last = performance.now()
        seen.turns.push(seen.last - began)
      })
    },
  }
  Object.defineProperty(MessagePort.prototype, 'onmessage', onmessage)
  new PerformanceObserver((list) => seen.long.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration]))).observe({ type: 'longtask' })
}

/** Loads a page, presses the button once the page is at rest, and waits until it is ready to its end. */
async function press(page, url, held = 0) {
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.click('[data-listen]', { delay: held })
  await page.waitForFunction(() => window.seen.spoken && performance.now() - Math.max(window.seen.last, window.seen.spoken) > 500)
  const words = await page.evaluate(() => document.querySelector('main').innerText.match(/\S+/g).length)
  const { pressed, begun, first: task, spoken, last, turns, long } = await page.evaluate(() => window.seen)
  const tasks = [...turns, ...long.filter(([start]) => start >= pressed).map(([, duration]) => duration)]
  return { words, task, first: spoken - pressed, all: Math.max(last, spoken) - begun, turns: turns.length, longest: Math.max(0, ...tasks), over: tasks.filter((task) => task > 50).length }
}

/** A page of so many words: headings, paragraphs, lists, with what has to be put into words. */
function longMain() {
  const sentences = [
    'The organisation must answer within one calendar month of 3 March 2026.',
    'Ask for the reference HK-104233-K3M7, or telephone 0303 123 1113 between 09:00 and 17:00.',
    'It cost £5.20, e.g. for a copy, and Dr Smith of the ICO agreed (see s. 45 of the DPA).',
    'Nobody has to give a reason, whatever the organisation may say about that.',
  ]
  let [html, words] = ['', 0]
  for (let part = 0; words < WORDS; part += 1) {
    const text = sentences.map((_, index) => sentences[(index + part) % sentences.length]).join(' ')
    if (part % 10 === 0) html += `<h2>Part ${part}</h2>`
    html += part % 5 === 4 ? `<ul><li>${text}</li><li>${sentences[part % 4]}</li></ul>` : `<p class="govuk-body">${text}</p>`
    words += text.split(' ').length
  }
  return html
}

const { url: origin, stop } = await server()
try {
  const [cold, held, warm, long] = [[], [], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    const { context, close } = await browser()
    const page = await context.newPage()
    cold.push(await press(page, origin + LONGEST_PAGE))
    warm.push(await press(page, origin + LONGEST_PAGE))
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache')
    held.push(await press(page, origin + LONGEST_PAGE, HELD))
    await page.route('**/en/contact', async (route) => {
      const response = await route.fetch()
      // The page is only to be read: it does not hydrate, which it could not.
      const body = (await response.text())
        .replace(/(<main[^>]*>).*<\/main>/s, (_, tag) => `${tag}${longMain()}</main>`)
        .replace(/<script type="module"[^>]*>.*?<\/script>/s, '')
      await route.fulfill({ response, body })
    })
    long.push(await press(page, `${origin}/en/contact`))
    await close()
  }
  const ms = (runs, what) => median(runs.map((run) => run[what])).toFixed(1)
  const worst = (runs) => Math.max(...runs.map(({ longest }) => longest)).toFixed(1)
  const module = await sent(origin, 'wasm')
  row('WebAssembly of Listen, brotli, bytes', module)
  budget('  by difference to a bare module', module - BARE, 25 * 1024)
  row('  its glue', await sent(origin, 'js'))
  row(`medians of ${ROUNDS}, ms`, '')
  const words = (runs) => median(runs.map(({ words }) => words))
  budget(`the privacy notice (${words(warm)} words), cold: from the press to the first word`, ms(cold, 'first'), 50, 'with the module and the phrases fetched')
  budget(`  from the click of a press that took ${HELD} ms`, ms(held, 'first'), 50)
  budget('  warm', ms(warm, 'first'), 50)
  row('  the task that puts the controls on the page and says the first word', ms(warm, 'task'))
  row('  once loaded, ready to its end', ms(warm, 'all'), `${median(warm.map(({ turns }) => turns))} turns`)
  budget('  longest task, the worst', worst(warm), 16, `median ${ms(warm, 'longest')}`)
  row(`a page of ${words(long)} words: to the first word`, ms(long, 'first'))
  budget('  once loaded, ready to its end', ms(long, 'all'), 100, `${median(long.map(({ turns }) => turns))} turns`)
  budget('  longest task, the worst', worst(long), 16, `median ${ms(long, 'longest')}; over 50 ms: ${Math.max(...long.map(({ over }) => over))}`)
} finally {
  await stop()
}
