// What only a browser shows: how long a move to the next question keeps the main thread busy.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

const CHROMIUM = '/usr/bin/chromium'
const ROUNDS = 10
const ANSWERS = [['#about-2', 'handling-problem'], ['#handling-problem', 'told-organisation'], ['#told-organisation', 'response'], ['#response-3', 'last-contact']]

export async function browser(origin) {
  const launched = await chromium.launch({
    executablePath: existsSync(CHROMIUM) ? CHROMIUM : undefined,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  const first = `${origin}/en/services/data-protection/about`
  const moves = []
  const loads = []
  try {
    const context = await launched.newContext()
    const page = await context.newPage()
    for (let round = 0; round < ROUNDS; round++) {
      await page.goto(first)
      await page.waitForSelector('body[data-hydrated]')
      for (const [option, next] of ANSWERS) {
        await page.check(option)
        moves.push(await page.evaluate(measureMove, next))
      }
      const timing = await page.goto(first).then(() => page.evaluate(() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd))
      loads.push(timing)
    }
    const fresh = await (await launched.newContext()).newPage()
    await fresh.goto(first)
    await fresh.waitForSelector('body[data-hydrated]')
    const wasmAfterPaint = await fresh.evaluate(() => {
      const paint = performance.getEntriesByName('first-paint')[0].startTime
      return performance.getEntriesByType('resource').find((entry) => entry.name.endsWith('.wasm')).startTime >= paint
    })
    await fresh.goto(`${origin}/en`)
    await fresh.waitForSelector('body[data-hydrated]')
    const wasmAgain = await fresh.evaluate(() => performance.getEntriesByType('resource').find((entry) => entry.name.endsWith('.wasm')).transferSize)
    return { moves, loads, wasmAfterPaint, wasmAgain }
  } finally {
    await launched.close()
  }
}

/** Runs in the page: presses Continue, and says how long until the next question is drawn. */
function measureMove(next) {
  return new Promise((resolve) => {
    const started = performance.now()
    document.querySelector('main form').requestSubmit()
    const drawn = () => {
      if (location.pathname.endsWith(`/${next}`) && document.querySelector(`[name^="${next}"]`)) {
        requestAnimationFrame(() => resolve(performance.now() - started))
      } else {
        requestAnimationFrame(drawn)
      }
    }
    drawn()
  })
}
