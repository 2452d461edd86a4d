// A server with many cases: how soon it serves, the pages of staff, management information, memory. The data folder is
// filled beforehand: cargo run --release -p server --example fill -- --data DIR --root dist --cases 1000000
//
// node bench/many.mjs DIR
import { setTimeout as sleep } from 'node:timers/promises'
import { memory, server as start } from './server.mjs'

const [data] = process.argv.slice(2)
process.env.HARK_DATA = data
const { addStaff, codeOf } = await import('../end2end/support/staff.mjs')
const account = addStaff(`bench-${Date.now().toString(36)}`, 'Measurement', 'manager')

const begun = performance.now()
const server = await start({ data })
const { url } = server
console.log(`ready after ${(performance.now() - begun).toFixed(0)} ms`)

const form = (fields) => ({ method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: url }, body: new URLSearchParams(fields) })
const signedIn = await fetch(`${url}/en/staff/sign-in`, form({ account: account.id, password: account.password, code: codeOf(account.secret) }))
const cookie = signedIn.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')

async function timed(path) {
  const start = performance.now()
  const response = await fetch(`${url}${path}`, { headers: { cookie }, redirect: 'manual' })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
  return performance.now() - start
}

const say = (when) => console.log(`memory at most, ${when}: ${memory(server)} MiB`)
say('after the start')

const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
for (const [name, path] of Object.entries({
  'first page of the queue': () => '/en/staff',
  'a page in the middle': (turn) => `/en/staff?queue=&state=&after=${100_000 + turn * 10_007}`,
  'of one queue': (turn) => `/en/staff?queue=dp-complaints&state=&after=${100_000 + turn * 10_007}`,
  'of one queue and state': (turn) => `/en/staff?queue=pecr&state=closed&after=${100_000 + turn * 10_007}`,
  'the last one': () => '/en/staff?queue=&state=received&after=1090000',
  'by the API': (turn) => `/api/v1/cases?limit=50&cursor=${100_000 + turn * 10_007}`,
})) {
  const times = []
  for (let turn = 0; turn < 41; turn += 1) times.push(await timed(path(turn)))
  console.log(`${name}: median ${median(times).toFixed(1)} ms, longest ${times.at(-1).toFixed(1)} ms`)
}
say('without counting')
// The first count is made by the server itself, ten seconds after its start.
const figures = '/en/staff/information'
const answered = async () => (await fetch(`${url}${figures}`, { headers: { cookie } })).status === 200
while (!(await answered())) await sleep(100)
console.log(`management information is there ${((performance.now() - begun) / 1000).toFixed(1)} s after the start`)
const times = []
for (let turn = 0; turn < 21; turn += 1) times.push(await timed(figures))
console.log(`management information: median ${median(times).toFixed(1)} ms, longest ${times.at(-1).toFixed(1)} ms`)
say('in all')
await server.stop()
