// The case API under load: cases raised at a steady rate while pages are served, all from this machine. Each request
// is timed from when it was due, so that one that had to wait for others counts as slow.
//
// node bench/load.mjs [--minutes 10] [--rate 20] [--pages 60]
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { memory, serverWithCase } from './server.mjs'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    rate: { type: 'string', default: '20' },
    pages: { type: 'string', default: '60' },
  },
})
const end = Number(values.minutes) * 60_000
const server = await serverWithCase()

const json = { 'content-type': 'application/json' }
const raise = () =>
  fetch(`${server.url}/api/v1/cases`, {
    method: 'POST',
    headers: { ...json, 'idempotency-key': randomUUID() },
    body: JSON.stringify(server.example),
  })
const paths = ['/en', '/cy', '/en/services/data-protection', '/en/services/foi-eir', '/en/privacy', '/ar', '/en/case']
let turn = 0
const read = () => fetch(`${server.url}${paths[(turn += 1) % paths.length]}`)

/** Asks at a steady rate; the times, in ms from when each was due, and how many had another answer than `status`. */
async function steadily(perSecond, ask, status) {
  const times = []
  const pending = new Set()
  let wrong = 0
  const start = performance.now()
  for (let number = 0; ; number += 1) {
    const due = start + (number * 1000) / perSecond
    if (due - start >= end) break
    const wait = due - performance.now()
    if (wait > 0) await sleep(wait)
    const asking = ask()
      .then(async (response) => {
        await response.arrayBuffer()
        if (response.status !== status) wrong += 1
      })
      .catch(() => (wrong += 1))
      .then(() => {
        times.push(performance.now() - due)
        pending.delete(asking)
      })
    pending.add(asking)
  }
  await Promise.all(pending)
  return { times: times.sort((a, b) => a - b), wrong }
}

const [cases, pages] = await Promise.all([steadily(Number(values.rate), raise, 201), steadily(Number(values.pages), read, 200)])
const at = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1)
for (const [name, { times, wrong }] of Object.entries({ cases, pages })) {
  console.log(`${name.padEnd(6)} ${times.length} asked for, ${wrong} not answered as they should be; ms: median ${at(times, 0.5)}, p99 ${at(times, 0.99)}, longest ${at(times, 1)}`)
}
console.log(`memory at most ${memory(server)} MiB`)
await server.stop()
process.exit(cases.wrong || pages.wrong ? 1 : 0)
