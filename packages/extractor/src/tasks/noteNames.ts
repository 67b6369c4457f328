import type { Body, Span } from '@gangmu/model'
import { oneOf } from '@gangmu/zh'
import { collect } from '../collect.js'
import { cut, members, split, trim } from './bodyList.js'
import { bodyRule, isClass } from './bodyName.js'
import { firstLeads, type NoteTailRule, noteTails } from './notes.table.js'

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

const isStopOrGap = oneOf(',;。\n\t')
const isBlank = oneOf(' \u00a0')

/** 按照各自职责和权限分工组织推进落实. */
const LONGEST_TAIL = 30
/** 市发改委(牵头). */
const LEADER = /\((?:牵头|主办|牵头单位|牵头部门)\)$/u
/** 市财政局(2023年6月前完成): by when, which is no part of the name. */
const DUE = /\((?=[^()]*(?:\d[年月日]|完成|长期|持续))[^()]{2,24}\)$/u
/** Every tail ends in one of these. */
const TAIL = /[责头实施进织调办理定同展好作位导任合与加助持担督监管行]$/u

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
export function tailOf(folded: string, { start, end }: Span): [NoteTailRule | undefined, number] {
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
  const duty = name.search(/(?:牵头)?负责(?!人(?!才|口|工|力资|大代|防|社|民[防武]))|牵头(?!单位|部门|市|县|区|处|科)/u)
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
