// Measures the budgets of README.md on the release build in dist/, or on what HARK_ROOT names.
import { readFileSync } from 'node:fs'
import { browser } from './browser.mjs'
import { server } from './server.mjs'
import { Walker } from './walker.mjs'

const PAGE = '/en/services/data-protection/about'
const GETS = 2000
const TICKS = 100 // Linux counts process time in hundredths of a second.

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const row = (what, value, budget) => console.log(`${what.padEnd(52)} ${String(value).padStart(14)}   ${budget}`)

/** The bytes of a body as they are sent, compressed with brotli. */
async function sent(url) {
  const walker = new Walker(url.origin)
  return (await walker.raw(url.pathname, { 'accept-encoding': 'br' })).length
}

/** The processor time that a process has used, in milliseconds. */
function cpu(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS
}

/** Processor time of the server for each GET of a path. */
async function cpuPerGet(origin, pid, path) {
  const walker = new Walker(origin)
  for (let i = 0; i < 200; i++) await walker.raw(path)
  const before = cpu(pid)
  for (let i = 0; i < GETS; i++) await walker.raw(path)
  return (cpu(pid) - before) / GETS
}

const { url: origin, process: { pid }, stop } = await server()
try {
  const html = await (await fetch(origin + PAGE)).text()
  const of = (pattern) => html.match(pattern)[1]
  const css = await sent(new URL(of(/href="(\/pkg\/[^"]+\.css)"/), origin))
  const page = await sent(new URL(PAGE, origin))
  const wasm = await sent(new URL(of(/data-wasm="([^"]+)"/), origin))
  const glue = await sent(new URL(of(/data-js="([^"]+)"/), origin))
  let texts = 0
  for (const path of of(/data-texts="([^"]+)"/).split(' ')) texts += await sent(new URL(path, origin))
  const definition = await sent(new URL(of(/data-service="([^"]+)"/), origin))

  row('first question page: HTML + CSS, brotli, bytes', page + css, '<= 30720')
  row('  HTML', page, '')
  row('  CSS', css, '')
  row('WebAssembly, brotli, bytes', wasm, '<= 225280')
  row('  its glue', glue, '')
  row('texts of a page, brotli, bytes', texts, '<= 20480')
  row('  definition of the service', definition, '')

  const get = await cpuPerGet(origin, pid, PAGE)
  const yardstick = await cpuPerGet(origin, pid, '/healthz')
  row('server CPU for each GET of a question page, ms', get.toFixed(3), '<= 1')
  row('  the same for /healthz', yardstick.toFixed(3), `ratio ${(get / yardstick).toFixed(1)}`)

  const { moves, loads, wasmAfterPaint, wasmAgain } = await browser(origin)
  row('Continue to the next question drawn, median ms', median(moves).toFixed(1), '<= 50')
  row('  a page load of a question', median(loads).toFixed(1), `ratio ${(median(moves) / median(loads)).toFixed(2)}`)
  row('WebAssembly asked for after the first paint', wasmAfterPaint, 'true')
  row('WebAssembly transferred again on the next page, bytes', wasmAgain, '0')
} finally {
  await stop()
}
