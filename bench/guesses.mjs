// Whether the time of an answer tells if there is a case with a reference: 10,000 wrong guesses in pairs, one at a case that
// there is and one at none, in either order. HARK_ROOT is the folder of a build; without it, dist/.
import { Agent, request } from 'node:http'
import { serverWithCase } from './server.mjs'

const PAIRS = 5000
const WARM = 500
const ALLOWED = 0.05

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** Status and body of a case asked for with this secret, and how long it took in microseconds. */
const guess = (port, reference, secret) =>
  new Promise((resolve, reject) => {
    const started = process.hrtime.bigint()
    const headers = { authorization: `Bearer ${secret}` }
    const sent = request({ port, agent, path: `/api/v1/cases/${reference}`, headers }, (response) => {
      let body = ''
      response.on('data', (bytes) => (body += bytes))
      response.on('end', () =>
        resolve({ told: `${response.statusCode} ${body}`, micros: Number(process.hrtime.bigint() - started) / 1000 }),
      )
    })
    sent.on('error', reject).end()
  })

const { url, stop, receipt } = await serverWithCase()
const { port } = new URL(url)
try {
  const { reference } = receipt
  const none = reference.replace(/\d(-\w{4})$/, (_, end) => `9${end}`)
  const times = { there: [], none: [] }
  const told = new Set()
  for (let pair = -WARM; pair < PAIRS; pair++) {
    const both = [['there', reference], ['none', none]]
    if (Math.random() < 0.5) both.reverse()
    for (const [kind, asked] of both) {
      const secret = String(Math.floor(Math.random() * 1e15)).padStart(28, '0')
      const answer = await guess(port, asked, secret)
      told.add(answer.told)
      if (pair >= 0) times[kind].push(answer.micros)
    }
  }
  const [there, nothing] = [median(times.there), median(times.none)]
  const difference = there / nothing - 1
  console.log(`${PAIRS * 2} wrong guesses, ${told.size} answer: ${[...told][0]}`)
  console.log(`median where there is a case    ${there.toFixed(1)} µs`)
  console.log(`median where there is none      ${nothing.toFixed(1)} µs`)
  console.log(`difference                      ${(difference * 100).toFixed(2)} %   <= ${ALLOWED * 100} %`)
  process.exitCode = told.size === 1 && Math.abs(difference) <= ALLOWED ? 0 : 1
} finally {
  agent.destroy()
  await stop()
}
