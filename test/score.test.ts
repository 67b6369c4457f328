import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const top = fileURLToPath(new URL('..', import.meta.url))
const shared = fileURLToPath(new URL('../../shared', import.meta.url))
type Figures = Record<string, number>
// Only ever raised: what was reached once must not be lost again. In %.
const floor = JSON.parse(readFileSync(new URL('floor.json', import.meta.url), 'utf8')) as Record<
  'corpus' | 'gold' | 'suites',
  Figures
>

const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: top, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

function under(figures: Figures, least: Figures): string[] {
  return Object.entries(least).flatMap(([name, value]) =>
    (figures[name] ?? 0) >= value ? [] : [`${name} is ${figures[name]}, was ${value} before`],
  )
}

test('the sample documents of corpus/ are read as well as before', () => {
  const figures = JSON.parse(node('scripts/score.js', 'corpus', '--json')) as Figures
  expect(under(figures, floor.corpus)).toEqual([])
})

describe.skipIf(!existsSync(join(shared, 'score/score.mjs')))('real documents', () => {
  const cli = `${process.execPath} packages/cli/dist/main.js`

  test('annotated documents are read as well as before', () => {
    const json = join(mkdtempSync(join(tmpdir(), 'gangmu-score-')), 'score.json')
    node(join(shared, 'score/score.mjs'), '--cli', cli, '--json', json)
    const { total } = JSON.parse(readFileSync(json, 'utf8')) as { total: Record<string, string> }
    const figures = Object.fromEntries(Object.entries(total).map(([name, value]) => [name, Number(value)]))
    expect(under(figures, floor.gold)).toEqual([])
  }, 300_000)

  test('third-party cases are solved as well as before', () => {
    const [, percent] = /\((\d+\.\d) %\)\s*$/.exec(node(join(shared, 'score/suites.mjs'), '--cli', cli)) ?? []
    expect(under({ solved: Number(percent) }, floor.suites)).toEqual([])
  }, 60_000)
})
