// The server that a measurement asks: that of the tests, on the build in HARK_ROOT or else in dist/.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { startServer } from '../end2end/server.mjs'

// For what is imported after this, too: the support of the tests reads them.
process.env.HARK_ROOT ??= new URL('../dist/', import.meta.url).pathname
process.env.HARK_BIN ??= join(process.env.HARK_ROOT, 'hark')

/** A server, with an empty data folder if `how` names none: `{ url, data, process, stop }`. */
export const server = (how = {}) => startServer({ log: join(tmpdir(), `hark-bench-${process.pid}.log`), ...how })

/** The most memory that its process had, in MiB. */
export function memory({ process: { pid } }) {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return (kilobytes / 1024).toFixed(1)
}

/** A server with a case in it, raised as the example in its OpenAPI document: `{ url, data, stop, example, receipt }`. */
export async function serverWithCase() {
  const started = await server()
  process.env.HARK_DATA = started.data
  const document = await (await fetch(`${started.url}/api/v1/openapi.json`)).json()
  const { example } = document.paths['/api/v1/cases'].post.requestBody.content['application/json']
  const raised = await fetch(`${started.url}/api/v1/cases`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'measurement' },
    body: JSON.stringify(example),
  })
  return { ...started, example, receipt: await raised.json() }
}
