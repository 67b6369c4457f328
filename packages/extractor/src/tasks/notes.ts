import type { Span } from '@gangmu/model'
import { holds, matchesOf, oneOf, spaces } from '@gangmu/zh'
import { cut } from './bodyList.js'
import { bodyRule } from './bodyName.js'
import { type BodyMention, type NoteState, readNames, tailOf } from './noteNames.js'
import { firstLeads, type NoteKeyRule, noteKeys } from './notes.table.js'
import { opensClause } from './opensClause.js'

const isStop = oneOf(',;。')

/** Longest responsibility note that is read, in characters. */
const LONGEST_NOTE = 1200

const isOpening = oneOf('([〔【')
const isClosing = oneOf(')]〕】')

/** Spans of the contents of brackets in folded text, inner ones too; brackets that do not close are left out. */
export function brackets(folded: string): Span[] {
  const found: Span[] = []
  const open: number[] = []
  for (let index = 0; index < folded.length; index++) {
    if (isOpening(folded, index)) open.push(index)
    else if (folded[index] === '\n') open.length = 0
    else if (isClosing(folded, index)) {
      const start = open.pop()
      if (start !== undefined && index - start <= LONGEST_NOTE) found.push({ start: start + 1, end: index })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Without one of these there is no note. */
const NOTE = /[(〔[【]|责任|单位|部门|牵头|主办|分工|[处科]室/
const canNote = oneOf('(〔[【责单部牵主分处科')

/**
 * The responsibility notes of folded text: in brackets (责任单位：…), (…牵头，…配合), (…负责), or after a key without brackets.
 * Gives the bodies, and the stretches that are notes and are not to be read as sentences.
 *
 * @example recogniseNotes('加快建设。(市发改委牵头，市财政局配合)', { firstLeads: false }).bodies // lead, support
 */
export function recogniseNotes(folded: string, state: NoteState): { bodies: BodyMention[]; notes: Span[] } {
  const bodies: BodyMention[] = []
  const notes: Span[] = []
  if (!holds(folded, canNote) || !NOTE.test(folded)) return { bodies, notes }
  const spans = brackets(folded)
  const withKeys = keyed(folded, spans)
  let next = 0
  let past = 0
  for (const span of [...spans, { start: folded.length, end: folded.length }]) {
    for (let note = withKeys[next]; note && note.span.start <= span.start; note = withKeys[++next]) {
      bodies.push(...readKeyed(folded, note.span, note.keys, state))
      notes.push(note.span)
      past = Math.max(past, note.span.end)
    }
    if (span.start < past || (withKeys[next]?.span.start ?? folded.length) < span.end) continue
    const read = readBracket(folded, span, state)
    if (!read) continue
    bodies.push(...read)
    notes.push(span)
    past = span.end
  }
  return { bodies, notes }
}

const endsKey = oneOf('头办合与位门室构关体方者工人导员话限间度期点求排注标务核及分')
const isSkipped = oneOf(`0123456789.、${spaces}`)

interface Key {
  span: Span
  row: NoteKeyRule
}

/** The rule for a key, `牵头单位`, on folded text. */
export function keyRule(text: string): NoteKeyRule | undefined {
  let end = text.length
  while (end > 0 && isSkipped(text, end - 1)) end--
  if (!endsKey(text, end - 1)) return undefined
  const key = text.replace(/[\s\d.、]/gu, '')
  return key.length > 12 ? undefined : noteKeys.find((row) => row.pattern.test(key))
}

/** Every key holds one of these. */
const KEY = /责任|单位|部门|牵头|主办|分工|[处科]室|主体|机构/u

/** A key and what sets it off. */
const KEYED = /(?:^|[。;,、.!?\s([〔【—*])([\u4e00-\u9fff、]{2,12})(?: ?:|[】\])] ?:?|为(?=[\u4e00-\u9fff]{2}))/gu

/** Stretches that keys open: to the end of their bracket, else of their sentence. */
function keyed(folded: string, inBrackets: readonly Span[]): Array<{ span: Span; keys: Key[] }> {
  const found: Array<{ span: Span; keys: Key[] }> = []
  if (!KEY.test(folded)) return found
  const outer = inBrackets.filter((b, i) => !inBrackets.slice(Math.max(0, i - 8), i).some((a) => a.end > b.end))
  let next = 0
  for (const match of matchesOf(KEYED, folded)) {
    const row = keyRule(match[1] ?? '')
    if (
      !row ||
      (match[0].endsWith('为') && !/(?:单位|部门)$/u.test(match[1] ?? '')) ||
      (!/[:为]$/u.test(match[0]) && !/(?:单位|部门|主体|机构|[处科]室)$/u.test(match[1] ?? ''))
    )
      continue
    const end = match.index + match[0].length
    const key = { span: { start: end - match[0].replace(/^[。;,、.!?\s([〔【—*]/u, '').length, end }, row }
    const last = found.at(-1)
    if (last && key.span.start < last.span.end) {
      last.keys.push(key)
      continue
    }
    while ((outer[next]?.end ?? folded.length) < key.span.end) next++
    const around = outer[next]
    const bracket = around && around.start <= key.span.start ? around : undefined
    const stop = folded.slice(end, end + LONGEST_NOTE).search(/[。\n]/u)
    const open = { start: key.span.start, end: stop < 0 ? Math.min(folded.length, end + LONGEST_NOTE) : end + stop }
    // 完成时限 makes a note only within one or after one.
    if (row.role === null && !bracket && !(last && key.span.start - last.span.end <= 2)) continue
    found.push({ span: bracket ?? open, keys: [key] })
  }
  return found
}

function readKeyed(folded: string, span: Span, keys: readonly Key[], state: NoteState): BodyMention[] {
  const found: BodyMention[] = []
  // (市发改委、市财政局按职责分工负责;完成时间:2023年底)
  const [first] = keys
  if (first && first.span.start - span.start > 2)
    found.push(...(readBracket(folded, { start: span.start, end: first.span.start }, state) ?? []))
  keys.forEach(({ span: key, row }, i) => {
    const end = keys[i + 1]?.span.start ?? span.end
    if (row.role) found.push(...readNames(folded, { start: key.end, end }, row.role, row.id, state))
  })
  return found
}

/** A bracket without a key: its parts close with 负责, 牵头 …, or it holds nothing but bodies and stands after a full stop. */
function readBracket(folded: string, span: Span, state: NoteState): BodyMention[] | null {
  const text = folded.slice(span.start, span.end)
  if (text.length < 3 || /[“”《》?!]/u.test(text)) return null
  const parts = cut(folded, span, isStop)
  const closes = parts.some((p) => !firstLeads.test(folded.slice(p.start, p.end)) && tailOf(folded, p)[0])
  // After a full stop, or after a run-in heading whose full stop is not in this text.
  const bare = !closes && /(?:^|[。;])\s*$/u.test(folded.slice(Math.max(0, span.start - 4), span.start - 1))
  if (!closes && !bare) return null
  const found = readNames(folded, span, bare ? 'responsible' : null, 'note-bare', { ...state })
  const texts = found.map((b) => folded.slice(b.span.start, b.span.end))
  const known = texts.filter((t) => bodyRule(t))
  const doubtful = texts.some((t) => opensClause(t) && !bodyRule(t))
  const sure = bare
    ? known.length === texts.length && known.some((t) => bodyRule(t)?.strength === 'named')
    : known.length > 0
  if (!sure || doubtful) return null
  readNames(folded, span, null, '', state)
  return found
}
