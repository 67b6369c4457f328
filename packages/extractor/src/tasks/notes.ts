import type { Body, Span } from '@gangmu/model'
import { holds, matchesOf, oneOf, spaces } from '@gangmu/zh'
import { collect } from '../collect.js'
import { cut, members, split, trim } from './bodyList.js'
import { bodyRule, isClass } from './bodyName.js'
import { firstLeads, type NoteKeyRule, type NoteTailRule, noteKeys, noteTails } from './notes.table.js'
import { opensClause } from './opensClause.js'

/** A body that a stretch of text makes answerable. Spans count in that text. */
export interface BodyMention {
  span: Span
  role: Body['role']
  rule: string
}

/** What a document has said so far about its notes. */
export interface NoteState {
  /** 列第一位的为牵头单位，下同. */
  firstLeads: boolean
}

const isStop = oneOf(',;。')
const isStopOrGap = oneOf(',;。\n\t')
const isBlank = oneOf(' \u00a0')

/** Longest responsibility note that is read, in characters. */
const LONGEST_NOTE = 1200
/** 按照各自职责和权限分工组织推进落实. */
const LONGEST_TAIL = 30
/** 市发改委(牵头). */
const LEADER = /\((?:牵头|主办|牵头单位|牵头部门)\)$/u
/** 市财政局(2023年6月前完成): by when, which is no part of the name. */
const DUE = /\((?=[^()]*(?:\d[年月日]|完成|长期|持续))[^()]{2,24}\)$/u
/** Every tail ends in one of these. */
const TAIL = /[责头实施进织调办理定同展好作位导任合与加助持担督监管行]$/u

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

/** The bodies of a list with what it says of their roles; `role` is for those of which it says nothing. */
export function readNames(
  folded: string,
  span: Span,
  role: Body['role'] | null,
  rule: string,
  state: NoteState,
): BodyMention[] {
  const found: BodyMention[] = []
  let pending: Span[] = []
  let first = state.firstLeads
  const leaders: Span[] = []
  const give = (to: Body['role'], by: string): void => {
    for (const name of pending) found.push({ span: name, role: ofName(folded, name) ?? to, rule: by })
    pending = []
  }
  for (const part of cut(folded, span, isStopOrGap)) {
    const text = folded.slice(part.start, part.end)
    const said = firstLeads.exec(text)
    if (said) {
      first = true
      if (/下同|以下/u.test(folded.slice(part.start, span.end))) state.firstLeads = true
      // 市水务局、市财政局(列第一位的为牵头单位,下同)
      const bracket = text.lastIndexOf('(', said.index)
      if (bracket <= 0) continue
      part.end = part.start + bracket
    }
    if (/^(?:下同|以下|不再|同上)|^(?:持续|长期|常态化|加快|全力|深入|扎实|有序|抓好|全年)[^、]{0,8}$/u.test(text))
      continue
    // After 会同 the rest of the part are partners.
    let partners = false
    for (const member of members(folded, part)) {
      const atom = folded.slice(member.start, member.end)
      const [tail, end] = tailOf(folded, member)
      const lead =
        /^(?:(?:以上|上述|此项|该项|本项)?(?:工作|任务|措施|事项|内容)?由|其中,?|具体由|和|以及|及)(?!平)/u.exec(
          atom,
        )?.[0].length ?? 0
      const together = /会同|(?<=[厅局委部])商(?!务)/u.exec(folded.slice(member.start, end))
      if (together) {
        pending.push(...names(folded, { start: member.start + lead, end: member.start + together.index }))
        give('lead', 'note-together')
        pending.push(...names(folded, { start: member.start + together.index + together[0].length, end }))
        give('support', 'note-together')
        partners = true
      } else pending.push(...names(folded, { start: member.start + lead, end }))
      if (partners) give('support', 'note-together')
      else if (tail && !together) give(tail.role, tail.id)
      else if (LEADER.test(atom) && pending.length > 0) leaders.push(...pending.slice(-1))
    }
  }
  if (role) give(role, rule)
  for (const body of found) if (leaders.includes(body.span)) body.role = 'lead'
  const equal = found.filter((b) => b.role === 'responsible')
  const [leader] = found
  if (
    first &&
    leader &&
    equal.length > 1 &&
    equal.length === found.length &&
    !isClass(folded.slice(leader.span.start, leader.span.end))
  )
    leader.role = 'lead'
  return found
}

/** The rule that reads the end of a part as a role, and where that begins. */
function tailOf(folded: string, { start, end }: Span): [NoteTailRule | undefined, number] {
  const from = Math.max(start, end - LONGEST_TAIL)
  const text = folded.slice(from, end)
  if (!TAIL.test(text)) return [undefined, end]
  const tail = noteTails.find((row) => row.pattern.test(text))
  return tail ? [tail, from + text.search(tail.pattern)] : [undefined, end]
}

function bracketAfter(name: string): RegExpExecArray | null {
  return name.endsWith(')') ? (LEADER.exec(name) ?? DUE.exec(name)) : null
}

function names(folded: string, span: Span): Span[] {
  const whole = trim(folded, span)
  const spaced = cut(folded, whole, isBlank)
  const parts = spaced.length > 1 && spaced.every((s) => bodyRule(folded.slice(s.start, s.end))) ? spaced : [whole]
  return collect(parts, (part) => split(folded, part))
    .map(({ start, end }) =>
      trim(folded, { start, end: end - (bracketAfter(folded.slice(start, end))?.[0].length ?? 0) }),
    )
    .map((part) => upToDuty(folded, part))
    .filter((part) => isName(folded.slice(part.start, part.end)))
}

/** 市卫健委负责救治: what it is to do is no part of the name. */
function upToDuty(folded: string, { start, end }: Span): Span {
  const name = folded.slice(start, end)
  const duty = name.search(/(?:牵头)?负责(?!人)|牵头(?!单位|部门|市|县|区|处|科)/u)
  return duty > 1 && bodyRule(name.slice(0, duty)) ? { start, end: start + duty } : { start, end }
}

/** In a note nearly any noun phrase is a name; numbers, quotes and sentences are not. */
function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 44 && /[\u4e00-\u9fff]{2}/u.test(text) && !NO_NAME.test(text)
}

const NO_NAME =
  /[:“”《》%?!]|涉及(?!地)|不再|均(?!等)|详见|如下|^(?:以上|具体|各项任务)|^(?:无|各项|下同|同上|部门|单位|企业|个人|学校|机构|用户|市场|社会|家庭|本人|等)$/u

/** A name that says its own role: 省级牵头部门, 各配合单位. */
export function ofName(folded: string, { start, end }: Span): Body['role'] | undefined {
  const name = folded.slice(start, end)
  if (/(?:牵头|主办)(?:责任)?(?:部门|单位|机构)$/u.test(name) && !/\d个/u.test(name)) return 'lead'
  return /(?:配合|协办|参与|协同)(?:责任)?(?:部门|单位|机构)$/u.test(name) ? 'support' : undefined
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
