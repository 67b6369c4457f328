// Scores the built packages on gold documents, and says what was gained and lost since the last recorded run.
//   node scripts/score.js [FOLDER]            figures (corpus/ by default)
//   node scripts/score.js FOLDER --misses     and every difference
//   node scripts/score.js FOLDER --record     keep this run's differences as the ones to compare with
//   node scripts/score.js FOLDER --json       the figures as JSON
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { extract } from '../packages/extractor/dist/index.js'
import { outlineRows, parse } from '../packages/parser/dist/index.js'
import { top } from './ready.js'
import * as compare from './score/compare.js'
import { readGold } from './score/gold.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, record: { type: 'boolean' }, json: { type: 'boolean' } },
})
const folder = resolve(positionals[0] ?? join(top, 'corpus'))

const add = (sum, counts) => {
  for (const [key, n] of Object.entries(counts)) sum[key] = (sum[key] ?? 0) + n
  return sum
}
const f1 = ({ tp = 0, fp = 0, fn = 0 }, right = tp) => (tp + fp + fn ? (2 * right) / (2 * tp + fp + fn) : 1)
const share = ({ right = 0, all = 0 }) => (all ? right / all : 1)

/** The columns of the table, from the counts of one document or of all. */
const figures = ({ labels, tree, titles, targets, times, bodies, citations, facts }) => ({
  label: share(labels),
  tree: f1(tree),
  title: share(titles),
  ...(targets && { found: f1(targets), core: f1(targets, targets.core), full: f1(targets, targets.right) }),
  ...(times && { times: f1(times, times.right) }),
  ...(bodies && { bodies: f1(bodies, bodies.right) }),
  ...(citations && { cites: f1(citations, citations.right) }),
  ...(facts && { facts: share(facts) }),
})

const sums = {}
const rows = {}
const wrong = []
for (const gold of readGold(folder)) {
  const { tree } = parse({ text: gold.text, info: { format: 'text', name: `${gold.name}.txt` }, messages: [] })
  const { records } = extract(tree)
  const outline = compare.compareOutline(gold, outlineRows(tree))
  const counts = { labels: outline.labels, tree: outline.tree, titles: outline.titles }
  wrong.push(...outline.wrong)
  const parts = {
    targets: compare.compareTargets,
    times: compare.compareTimes,
    bodies: compare.compareBodies,
    citations: compare.compareCitations,
    facts: compare.compareFacts,
  }
  for (const [part, compareWith] of Object.entries(parts)) {
    if (!gold[part]) continue
    const result = compareWith(gold, records)
    counts[part] = result.count
    wrong.push(...result.wrong)
  }
  for (const [part, count] of Object.entries(counts)) sums[part] = add(sums[part] ?? {}, count)
  rows[gold.name] = figures(counts)
}
rows.ALL = figures(sums)

const percent = (row) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number((100 * value).toFixed(1))]))
if (values.json) console.log(JSON.stringify(percent(rows.ALL)))
else console.table(Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, percent(row)])))
if (values.misses) for (const line of wrong) console.log(line)

const last = join(top, '.gangmu', `score-${basename(folder)}.txt`)
if (existsSync(last) && !values.json) {
  const before = readFileSync(last, 'utf8').split('\n').filter(Boolean)
  const [was, is] = [new Set(before), new Set(wrong)]
  for (const line of before) if (!is.has(line)) console.log(`gained  ${line}`)
  for (const line of wrong) if (!was.has(line)) console.log(`lost    ${line}`)
}
if (values.record || !existsSync(last)) {
  mkdirSync(join(top, '.gangmu'), { recursive: true })
  writeFileSync(last, `${wrong.join('\n')}\n`)
}
