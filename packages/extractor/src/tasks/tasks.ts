import { resolveBody } from '@gangmu/knowledge'
import type { Body, Deadline, Section, Span, TaskRecord } from '@gangmu/model'
import { firstEndAt, isSpace, oneOf } from '@gangmu/zh'
import { answered } from '../answered.js'
import type { Passage } from '../passages.js'
import { provenance } from '../provenance.js'
import type { TimedPassage } from '../resolve/timedPassage.js'
import { placeOf } from '../times/place.js'
import { isClass } from './bodyName.js'
import { recogniseDuties } from './duties.js'
import type { BodyMention, NoteState } from './noteNames.js'
import { recogniseNotes } from './notes.js'
import { orders } from './orders.table.js'
import { dutyAt } from './subject.js'
import { type RowWork, tableTasks } from './tableTasks.js'
import { taskDeadline } from './taskDeadline.js'

export interface TaskOptions {
  /** Name of the file. */
  doc?: string
  /** Code of the place that the document speaks for; names are completed by it. */
  region?: string | undefined
}

/** A piece of work on its way to a record: an item or a paragraph, with the bodies found for it. */
export interface Work {
  /** In the canonical text. */
  span: Span
  passage: Passage
  text: string
  bodies: Body[]
  rules: Set<string>
  deadline: Deadline | null
  orders: boolean
}

/**
 * The tasks of a file in text order: each numbered item or paragraph that orders something or names a responsible body, and each row of a
 * table with a column for responsible bodies. A note on a line of its own belongs to the item above it.
 *
 * @param timed In text order (`timedPassages(passages(tree))`).
 */
export function tasks(timed: readonly TimedPassage[], { doc = '', region }: TaskOptions = {}): TaskRecord[] {
  const resolve = resolver(region)
  const firstLeads = sayFirstLeads(timed.map((t) => t.passage))
  const works: Work[] = []
  let told = false
  let state: NoteState = { firstLeads: false }
  let document: Passage['document'] | undefined
  let above: Work | undefined
  for (let i = 0; i < timed.length; i++) {
    const one = timed[i] as TimedPassage
    const { passage } = one
    if (passage.document !== document) {
      document = passage.document
      // What a notice says of its notes holds for what it sends out.
      told ||= firstLeads.has(document)
      state = { firstLeads: told }
      above = undefined
    }
    if (passage.kind === 'line') continue
    if (passage.table) {
      let end = i + 1
      while (timed[end]?.passage.table === passage.table) end++
      const rows = tableTasks(passage.table, timed.slice(i, end), state)
      works.push(...rows.map((row) => ofRow(row, resolve)))
      i = end - 1
      continue
    }
    const { bodies, notes } = recogniseNotes(passage.folded, state)
    const open = passage.kind === 'paragraph' ? runInHeading(above, passage) : undefined
    const alone = above && !open && (isNoteAlone(passage.folded, notes) || CHARGE.test(passage.folded))
    const work: Work = open ?? (alone && above ? above : newWork(passage, above))
    if (!open && !alone) works.push(work)
    // An account of the past gives nobody a duty.
    const past = placeOf(passage, { start: 0, end: 0 }) === 'review'
    const charged = past || isTitle(passage) ? [] : recogniseDuties(passage.folded, notes)
    if (open && !past) add(work, open.passage, ofTitle(work, passage), resolve)
    add(work, passage, [...bodies, ...charged], resolve)
    // 完成时限:2025年底, said in the note.
    if (alone) {
      const stated = taskDeadline(one)
      if (stated?.basis === 'stated') work.deadline = stated
    }
    if (passage.kind === 'paragraph' && !alone) {
      if (open && !passage.sections[0]?.title) work.text = firstWords(passage.text)
      work.span = { start: work.span.start, end: passage.offset + passage.text.length }
      work.orders = !past && ordersSomething(passage)
      work.deadline = taskDeadline(one)
    }
    above = work
  }
  return works.filter((work) => work.orders || work.bodies.length > 0).map((work) => record(work, doc))
}

function newWork(passage: Passage, above: Work | undefined): Work {
  const span = { start: passage.offset, end: passage.offset + passage.text.length }
  // The title is the first paragraph's; the others are called by their first words.
  const goesOn = above?.passage.sections[0] === passage.sections[0] && above?.passage.kind === 'paragraph'
  const title = goesOn ? '' : passage.sections[0]?.title
  return {
    span,
    passage,
    text: title || firstWords(passage.text),
    bodies: [],
    rules: new Set(),
    deadline: null,
    orders: false,
  }
}

function ofRow({ row, cells, text, bodies, deadline }: RowWork, resolve: Resolve): Work {
  const { start, end } = row.position
  return {
    span: { start: start.offset, end: end.offset },
    passage: (cells[0] as TimedPassage).passage,
    text,
    bodies: bodies.map(({ cell, body }) => toBody(body, cell.passage, resolve)),
    rules: new Set(bodies.map(({ body }) => body.rule)),
    deadline,
    orders: true,
  }
}

function firstWords(text: string): string {
  return (/^[^。；;\n]{0,60}/u.exec(text.trim())?.[0] ?? '').trim()
}

/** The work that a run-in heading opened, when the paragraph goes on in its line. */
function runInHeading(above: Work | undefined, { sections }: Passage): Work | undefined {
  if (!above) return undefined
  const { node, offset, text } = above.passage
  const fresh = above.span.end === offset + text.length
  return fresh && node.type === 'heading' && node.runIn && above.passage.sections[0] === sections[0] ? above : undefined
}

/** 由市财政局负责落实。 as a line of its own. */
const CHARGE = /^\s*由[^。;:]{2,120}负责(?:落实|实施|组织实施|推进)?。?\s*$/u

/** A paragraph that is a responsibility note and nothing else. */
function isNoteAlone(folded: string, notes: readonly Span[]): boolean {
  const covered = notes.reduce((sum, { start, end }) => sum + end - start, 0)
  return covered > 0 && folded.replace(/[\s()〔〕[\]【】。]/gu, '').length <= covered + 2
}

/** Documents that say in a sentence of its own that of several bodies the first leads. */
function sayFirstLeads(all: readonly Passage[]): ReadonlySet<Passage['document']> {
  const says = ({ kind, folded }: Passage): boolean =>
    kind === 'paragraph' &&
    folded.includes('牵头') &&
    /[排列][序名]?[在于]?(?:第一|首位)[^,。;]{0,10}[为是][^,。;]{0,6}牵头/u.test(
      folded.replace(/\((?!责任单位中)[^()]*\)|【[^】]*】/gu, ''),
    )
  return new Set(all.filter(says).map((passage) => passage.document))
}

/** A heading of several clauses, or that says what must be done, may say who is to do it; others only name their section. */
function isTitle({ kind, folded }: Passage): boolean {
  return kind === 'heading' && !/,|要(?![素点件闻求])|应(?![急用对收变])|必须|负责/u.test(folded)
}

/** The bodies of an item whose title is a body's name: 市财政局。负责筹措资金…. Spans count in the heading's text. */
function ofTitle({ passage: heading, text: title }: Work, passage: Passage): BodyMention[] {
  const start = heading.text.indexOf(title)
  if (!title || start < 0) return []
  const duty = dutyAt(passage.folded.trimStart().slice(0, 48), 0)
  if (!duty || duty.kind === 'none') return []
  const shift = ({ span, ...rest }: BodyMention): BodyMention => ({
    ...rest,
    span: { start: span.start + start, end: span.end + start },
  })
  return recogniseDuties(`${heading.folded.slice(start, start + title.length)}负责`).map(shift)
}

function add(work: Work, passage: Passage, found: readonly BodyMention[], resolve: Resolve): void {
  for (const body of found) {
    work.bodies.push(toBody(body, passage, resolve))
    work.rules.add(body.rule)
  }
}

type Resolve = (name: string) => ReturnType<typeof resolveBody>

/** The bodies of a place by their names, each looked up once. */
function resolver(region: string | undefined): Resolve {
  const known = new Map<string, ReturnType<typeof resolveBody>>()
  return (name) => {
    if (!known.has(name)) known.set(name, resolveBody(name, region))
    return known.get(name)
  }
}

function toBody({ span, role }: BodyMention, { text, offset }: Passage, resolve: Resolve): Body {
  const name = text.slice(span.start, span.end)
  const resolved = resolve(name)
  return {
    name,
    role,
    span: { start: offset + span.start, end: offset + span.end },
    ...(resolved?.fullName && { fullName: resolved.fullName }),
    ...((resolved?.each || isClass(name)) && !resolved?.fullName && { each: true }),
  }
}

const background = orders.filter((row) => row.part === 'heading')
const isBackground = answered(({ title }: Section) => background.some((row) => row.pattern.test(title)))
const orderAt = firstEndAt(orders.filter((row) => row.part === 'clause'))
const isStop = oneOf('。;!?,')

function ordersSomething({ folded, sections, box }: Passage): boolean {
  if (!sections.length && !box) return false
  if (sections.some(isBackground)) return false
  const end = Math.min(folded.length, 2000)
  for (let start = 0; start <= end; start++) {
    const from = start
    let first = start
    while (start < end && !isStop(folded, start)) start++
    while (isSpace(folded, first)) first++
    const order = orderAt(folded, first)
    if (order && order.end <= start && !/了(?!解)|已经|取得/u.test(folded.slice(from, Math.min(start, from + 60))))
      return true
  }
  return false
}

function record({ span, passage, text, bodies, rules, deadline }: Work, doc: string): TaskRecord {
  return {
    type: 'task',
    ...provenance('task', doc, passage, span, text),
    text,
    bodies: bodies.sort((a, b) => a.span.start - b.span.start),
    deadline,
    rules: rules.size ? [...rules] : ['order-clause'],
  }
}
