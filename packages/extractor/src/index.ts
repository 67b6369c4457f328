import type { Message, PolicyRecord, Root } from '@gangmu/model'

import { citations, type KnownDocument } from './citations/citations.js'
import { collect } from './collect.js'
import { documentRecords, regionOfTree } from './documents.js'
import { passages } from './passages.js'
import { recogniseQuantities } from './recognise/quantities.js'
import { withKnown } from './resolve/known.js'
import type { TimedPassage } from './resolve/timedPassage.js'
import { timedPassages } from './resolve/timedPassages.js'
import { readProse } from './targets/read.js'
import { linkSame } from './targets/same.js'
import { readTables } from './targets/tables/tables.js'
import type { Explanation, Recognised, TargetReading } from './targets/targetReading.js'
import { withBodies } from './tasks/bodiesOfTargets.js'
import { tasks } from './tasks/tasks.js'
import { timeRecords } from './times/records.js'

export type { KnownDocument } from './citations/citations.js'
export { documentRecords, regionOfTree } from './documents.js'
export { type Passage, passages } from './passages.js'
export { recogniseTimes } from './recognise/times.js'
export { recognise } from './recognise.js'
export { type GoverningTime, governingTime } from './resolve/governingTime.js'
export type { PlacedTime, TimedPassage } from './resolve/timedPassage.js'
export { timedPassages } from './resolve/timedPassages.js'
export type { Explanation } from './targets/targetReading.js'
export type { PassageTimes, RoledTime } from './times/roledTime.js'
export { timesOf } from './times/timesOf.js'

/** Options of `extract`; all can be left out. */
export interface ExtractOptions {
  /** The day that relative times (明年, 三年内) count from, `YYYY-MM-DD`; else the document's own date. */
  date?: string
  /** Record types wanted; all by default. */
  only?: ReadonlyArray<PolicyRecord['type']>
  /** Documents that citations can resolve to. */
  known?: readonly KnownDocument[]
}

/** The records of a tree in text order, and what is doubtful about them. */
export interface Extraction {
  records: PolicyRecord[]
  messages: Message[]
}

/**
 * Reads the records of a tree, in text order. Stages whose records are not wanted are left out, but for those that others build on.
 *
 * @example
 * const { records } = extract(parse(text).tree, { only: ['target'] })
 * records[0] // { type: 'target', indicator: { text: '养老床位' }, quantity: { value: 3000, unit: '张', comparator: '>=' }, … }
 */
export function extract(tree: Root, { date, only, known }: ExtractOptions = {}): Extraction {
  const wants = (...types: ReadonlyArray<PolicyRecord['type']>): boolean =>
    !only || types.some((type) => only.includes(type))
  const doc = tree.data.source.name ?? ''
  const found = passages(tree)
  const region = regionOfTree(tree, found)
  const timed = wants('target', 'observation', 'time', 'task', 'citation') ? timedPassages(found, { date }) : []
  const work = wants('target', 'task') ? tasks(timed, { doc, region: region?.code }) : []
  const targets = wants('target', 'observation') ? readTargets(timed, doc) : noTargets
  const records: PolicyRecord[] = [
    ...(wants('document') ? documentRecords(tree, doc, region ?? null) : []),
    ...(wants('time') ? collect(timed, (passage) => timeRecords(passage, doc)) : []),
    ...work,
    ...withBodies(withKnown(targets.records, region), work),
    ...(wants('citation') ? citations(timed, { doc, known }) : []),
  ].filter(({ type }) => wants(type))
  records.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return { records, messages: targets.messages }
}

const noTargets: TargetReading = { records: [], messages: [], explanations: [] }

/**
 * What became of each figure of a tree and why, in text order: `gangmu extract --explain`.
 *
 * @example explain(tree)[0] // { text: '3000张', outcome: 'target', indicator: '养老床位', reason: 'to be reached', … }
 */
export function explain(tree: Root, { date }: ExtractOptions = {}): Explanation[] {
  const { explanations } = readTargets(timedPassages(passages(tree), { date }), tree.data.source.name ?? '')
  return explanations.sort((a, b) => a.span.start - b.span.start)
}

/** Targets and observations of the running text, then those of the tables. */
function readTargets(timed: readonly TimedPassage[], doc: string): TargetReading {
  // Field by field: a spread with a new field takes V8 longer than the quantities of most passages.
  const recognised = timed.map(({ passage, times, now, account, lead, review, own, work }): Recognised => {
    const quantities = recogniseQuantities(passage, times)
    return { passage, times, now, account, lead, review, own, work, quantities }
  })
  const prose = readProse(recognised, doc)
  const tables = readTables(recognised, doc)
  const records = [...prose.records, ...tables.records]
  return {
    records,
    messages: [...prose.messages, ...tables.messages, ...linkSame(records)],
    explanations: [...prose.explanations, ...tables.explanations],
  }
}
