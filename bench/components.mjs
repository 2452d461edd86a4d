// Renders every fixture of GOV.UK Frontend on the server: with the crate `govuk`, and with the original's own templates.
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import nunjucks from 'nunjucks'

const PROJECT = new URL('..', import.meta.url).pathname
const PACKAGE = join(PROJECT, 'node_modules/govuk-frontend')
const GALLERY = process.env.GALLERY ?? join(PROJECT, 'target/release/gallery')
const WARM_UP = 10
const ROUNDS = 30
const PASSES = 3

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const macro = (component) => `govuk${component.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())}`

/** Every fixture as a template that is compiled already, and its options. */
function fixtures() {
  const environment = nunjucks.configure(join(PACKAGE, 'dist'), { trimBlocks: true, lstripBlocks: true })
  const folder = join(PACKAGE, 'dist/govuk/components')
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(({ name }) => {
    const source = `{% from "govuk/components/${name}/macro.njk" import ${macro(name)} %}{{ ${macro(name)}(params) }}`
    const template = nunjucks.compile(source, environment)
    const { fixtures } = JSON.parse(readFileSync(join(folder, name, 'fixtures.json'), 'utf8'))
    return fixtures.map(({ options, html }) => ({ template, params: options, html }))
  })
}

/** Milliseconds for each round of rendering all with the original's templates. */
function original(all) {
  const times = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const start = performance.now()
    for (const { template, params } of all) template.render({ params })
    times.push(performance.now() - start)
  }
  return times.slice(WARM_UP)
}

/** The same with the crate. */
function ours(count) {
  const said = JSON.parse(execFileSync(GALLERY, ['time', PACKAGE, String(WARM_UP + ROUNDS)], { encoding: 'utf8' }))
  if (said.fixtures !== count) throw new Error(`${said.fixtures} fixtures here, ${count} there`)
  return said.milliseconds.slice(WARM_UP)
}

const all = fixtures()
const wrong = all.filter(({ template, params, html }) => template.render({ params }).trim() !== html.trim()).length
if (wrong > 0) throw new Error(`the original's templates render ${wrong} fixtures otherwise than it says`)
// In turns, so that both meet the same machine.
const times = { original: [], ours: [] }
for (let pass = 0; pass < PASSES; pass++) {
  times.original.push(...original(all))
  times.ours.push(...ours(all.length))
}
const [theirs, own] = [median(times.original), median(times.ours)]
console.log(`${all.length} fixtures, median of ${PASSES * ROUNDS} rounds`)
console.log(`  Nunjucks templates in Node ${theirs.toFixed(1).padStart(8)} ms`)
console.log(`  the crate govuk            ${own.toFixed(1).padStart(8)} ms`)
console.log(`  ratio                      ${(own / theirs).toFixed(2).padStart(8)}`)
