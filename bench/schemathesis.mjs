// Puts the server to its own OpenAPI document with Schemathesis: requests made from the document, right ones and wrong ones,
// as whoever raised a case, as who uploaded a file and as staff. Needs `pip install schemathesis` (HARK_SCHEMATHESIS is the
// program's path) and a build (HARK_ROOT; without it, dist/). What follows the script's name is for Schemathesis.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverWithCase } from './server.mjs'
import { addStaff, codeOf } from '../end2end/support/staff.mjs'

const PROGRAM = process.env.HARK_SCHEMATHESIS ?? 'schemathesis'
/** No schema says which answers of a case go together, and what cannot be is refused with any 4xx. */
const CONFIG = '[checks]\npositive_data_acceptance.enabled = false\nnegative_data_rejection.expected-statuses = ["4xx"]\n'
/** A wrong secret gets the answer that a wrong reference gets, 404, and not 401. */
const OWNERS = 'ignored_auth.enabled = false\n'

/** Adds a manager and signs in; the cookie. */
async function manager(url) {
  const { id, password, secret } = addStaff('ann', 'Ann', 'manager')
  const body = new URLSearchParams({ account: id, password, code: codeOf(secret) })
  const reply = await fetch(`${url}/en/staff/sign-in`, { method: 'POST', body, redirect: 'manual' })
  return reply.headers.get('set-cookie').split(';')[0]
}

const { url, stop, example, receipt } = await serverWithCase()
const folder = mkdtempSync(join(tmpdir(), 'hark-schemathesis-'))
try {
  const { reference, secret } = receipt
  const upload = await (
    await fetch(`${url}/api/v1/uploads?service=${example.service}`, {
      method: 'POST',
      headers: { 'upload-complete': '?0', 'upload-length': '100000' },
      body: 'Dear sirs',
    })
  ).json()
  const cookie = await manager(url)
  const runs = [
    ['who raised a case', OWNERS, `reference = "${reference}"`, `caseSecret]\nbearer = "${secret}"`, '^/api/v1/(cases/|services|openapi)'],
    ['who uploaded a file', OWNERS, `id = "${upload.id}"`, `uploadSecret]\nbearer = "${upload.secret}"`, '^/api/v1/uploads'],
    ['staff', OWNERS, `reference = "${reference}"`, `staffSession]\napi_key = "${cookie.split('=')[1]}"`, '^/api/v1/(cases$|cases/.*/events|management-information)'],
  ]
  for (const [who, checks, parameter, opened, paths] of runs) {
    const config = join(folder, 'schemathesis.toml')
    writeFileSync(config, `${CONFIG}${checks}[parameters]\n${parameter}\n[auth.openapi.${opened}\n`)
    console.log(`\nAs ${who}:`)
    const program = spawn(
      PROGRAM,
      [
        '--no-color', '--config-file', config, 'run', `${url}/api/v1/openapi.json`, '--include-path-regex', paths,
        '--seed', '7', ...process.argv.slice(2),
      ],
      { stdio: 'inherit', cwd: folder },
    )
    const ended = await new Promise((resolve) => program.on('exit', resolve))
    if (ended !== 0) process.exitCode = 1
  }
} finally {
  await stop()
  rmSync(folder, { recursive: true, force: true })
}
