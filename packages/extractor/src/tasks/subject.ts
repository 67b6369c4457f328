import type { Span } from '@gangmu/model'
import { edgeOf, firstAt, oneOf } from '@gangmu/zh'
import { collect } from '../collect.js'
import { members, split } from './bodyList.js'
import { ALIAS, bodyRule, isClause, LONGEST_NAME } from './bodyName.js'
import { type DutyRule, duties } from './duties.table.js'
import { opensClause } from './opensClause.js'

/** Longest list of bodies in front of a verb, in characters. */
const LONGEST_LIST = 240

/** A list of bodies in front of what says their duty. */
export interface Subject {
  names: Span[]
  end: number
  duty: DutyRule | undefined
}

/** A list of bodies from `at` up to what says their duty. */
export function readSubject(folded: string, at: number, by: boolean): Subject | null {
  const window = { start: at, end: clauseEnd(folded, at) }
  if (!by && !canHoldDuty(folded, window) && !dutyAfter(folded, window.end)) return null
  const atoms: Span[] = []
  for (const atom of joined(folded, window)) {
    const tail = predicate(folded, atom, by)
    if (tail) {
      const list = [...atoms, { start: atom.start, end: tail.end }]
      const names = asClass(folded, list) ?? collect(list, (a) => split(folded, a)).map((n) => withoutAlias(folded, n))
      return accepted(folded, names, { start: at, end: tail.end }, tail.duty, by)
        ? { names, end: tail.end, duty: tail.duty }
        : null
    }
    const text = folded.slice(atom.start, atom.end)
    if (text.length > LONGEST_NAME || /的(?!市)|了/u.test(text) || atoms.length > 40) return null
    atoms.push(atom)
  }
  const duty = atoms.length > 0 ? dutyAfter(folded, window.end) : undefined
  if (!duty || duty.kind === 'none') return null
  const names = collect(atoms, (a) => split(folded, a))
  const strengths = names.map((n) => bodyRule(folded.slice(n.start, n.end))?.strength)
  const sure =
    folded[window.end] === ':'
      ? strengths.every((strength) => strength === 'named')
      : accepted(folded, names, window, duty, by)
  return sure ? { names, end: window.end + 1, duty } : null
}

/** The duty that a colon or comma parts from who has it: 市财政局:负责…; 有关部门和管理机构,依照本条例的规定负责… */
function dutyAfter(folded: string, stop: number): DutyRule | undefined {
  const isColon = folded[stop] === ':'
  if (!isColon && folded[stop] !== ',') return undefined
  const rest = folded.slice(stop + 1, stop + 61).trimStart()
  if (isColon) return dutyAt(rest, 0)
  const manner = opensManner(rest, 0) ? MANNER.exec(rest) : null
  return manner ? dutyAt(rest, manner[0].length) : undefined
}

const opensManner = oneOf('依按根在应必负要')
const MANNER =
  /^(?=按照?[^,。;:]{0,8}(?:职责|职能|分工))|^(?:依照|按照|根据|依据|在)[^,。;:]{2,30}?,?(?=负责|应当)|^(?=应当|必须|负责|要(?![素点件闻求]))/u

function withoutAlias(folded: string, { start, end }: Span): Span {
  return { start, end: folded[end - 1] === ')' ? start + folded.slice(start, end).replace(ALIAS, '').length : end }
}

/** 各级妇幼保健、疾病预防控制机构: a class whose members have no names of their own is one. */
function asClass(folded: string, list: readonly Span[]): Span[] | null {
  const [first, last] = [list[0], list.at(-1)]
  if (!first || !last || first === last || !/^(?:各|有关|相关)/u.test(folded.slice(first.start, first.end))) return null
  const named = list.slice(0, -1).some((a) => split(folded, a).some((n) => bodyRule(folded.slice(n.start, n.end))))
  return named || split(folded, last).length > 1 ? null : [{ start: first.start, end: last.end }]
}

const isClauseMark = oneOf('(〔)〕,。;:!?\n')

export function clauseEnd(folded: string, at: number): number {
  let depth = 0
  const limit = Math.min(folded.length, at + LONGEST_LIST)
  for (let i = at; i < limit; i++) {
    if (!isClauseMark(folded, i)) continue
    if (isOpening(folded, i)) depth++
    else if (isClosing(folded, i)) {
      if (depth === 0) return i
      depth--
    } else if (depth === 0) return i
  }
  return limit
}

/** Whether in some place the last character of a body's name and the first of a duty meet. */
function canHoldDuty(folded: string, { start, end }: Span): boolean {
  for (let e = start + 2; e < end; e++) if (isLast(folded, e - 1) && canOpen(folded, e)) return true
  return false
}

/** The members of a list of bodies, one by one. */
export function* joined(folded: string, window: Span): Generator<Span> {
  if (folded.slice(window.start, window.end).includes('、')) yield* members(folded, window)
  else yield window
}

/** What says the duty of a body whose name ends there. */
export const dutyAt: (folded: string, at: number) => DutyRule | undefined = firstAt(duties)
const canOpen = edgeOf(
  duties.map((row) => row.pattern),
  'start',
)
/** Last characters of bodies' names. */
const isLast = oneOf(
  '府委部局办厅署关院会组班门位构织社行处站所校学园地市县区省州盟旗镇街乡道级木政联协司团队心体制台集室议等方)',
)
const isOpening = oneOf('(〔')
const isClosing = oneOf(')〕')

/** No name goes on past one of these. */
const isNotInNames = oneOf('由将把被让了《》“”%?')

/** Where the name ends in an atom and what follows it. */
export function predicate(
  folded: string,
  { start, end }: Span,
  by: boolean,
): { end: number; duty: DutyRule | undefined } | null {
  let best: { end: number; duty: DutyRule | undefined } | null = null
  let depth = 0
  let limit = start
  while (limit < Math.min(end, start + LONGEST_NAME + 12)) {
    const last = limit++
    if (isNotInNames(folded, last) && !(last > start && folded.startsWith('自由', last - 1))) break
  }
  for (let e = start + 1; e < limit; e++) {
    if (isOpening(folded, e - 1)) depth++
    if (isClosing(folded, e - 1)) depth--
    if (depth > 0 || e - start < 2 || !isLast(folded, e - 1) || !canOpen(folded, e)) continue
    const duty = dutyAt(folded.slice(e, e + 48), 0)
    if (!duty) continue
    if (!isNameOrList(folded, { start, end: e })) continue
    if (best && duty.kind !== 'modal') continue
    if (best && (best.duty?.kind !== 'verb' || e - best.end > 14 || OBJECT.test(folded.slice(best.end, e)))) break
    best = { end: e, duty }
    if (duty.kind !== 'verb') break
  }
  if (best) return best.duty?.kind === 'none' ? null : best
  if (!by) return null
  const stop = nameEnd(folded, start, limit)
  // A short rest before 、 belongs to the next member's name: 人民政府水行政、住房城乡建设主管部门.
  if (stop === undefined || /[、的等]/u.test(folded[stop] ?? '')) return null
  if (
    folded[end] === '、' &&
    end - stop <= 8 &&
    !PLURAL.test(folded.slice(start, stop)) &&
    !/^(?:报|经|送|商|向)/u.test(folded.slice(stop, stop + 1))
  )
    return null
  return { end: stop, duty: undefined }
}

/** Where a name ends that no known verb follows: bodies within bodies (市政府法制机构) are read on, with at most 8 characters between. */
function nameEnd(folded: string, start: number, limit: number): number | undefined {
  let found: number | undefined
  for (let e = start + 2; e <= limit; e++) {
    if (!isLast(folded, e - 1)) continue
    if (found !== undefined && e - found > 8) break
    const strength = bodyRule(folded.slice(start, e))?.strength
    if (strength === 'named' || strength === 'class' || (strength === 'generic' && found !== undefined)) found = e
  }
  return found
}

/** A verb with a body as its object, between a subject and a later verb. */
const OBJECT =
  /^(?:会同|商|联合|组织|协调|指导|督促|配合|支持|要求|推动|引导|鼓励|帮助|授权|委托|向|对|将|把|与|按照|根据)/u

function isNameOrList(folded: string, span: Span): boolean {
  const text = folded.slice(span.start, span.end)
  const etc = span.start + text.search(ETC)
  return split(folded, span).every((part) => {
    if (part.end <= etc) return true
    const name = folded.slice(part.start, part.end)
    const strength = bodyRule(name)?.strength
    return strength !== undefined && (strength !== 'loose' || COMPANY.test(name))
  })
}

/** Companies count beside bodies that have names. */
const COMPANY = /.{2}(?:公司|集团)$/u

/** The end of a list whose members need no ending of their own. */
export const PLURAL: RegExp = /(?:部门|单位|机关|机构|组织)(?:\([^()]{1,4}\))?$/u

/** 公安、民政等部门: what stands before it needs no ending either. */
const ETC =
  /等(?:[\u4e00-\u9fff]{0,8}?(?:有关|相关))?(?:[\u4e00-\u9fff]{0,4}(?:主管|管理)部门|行政部门|部门|单位|机关|机构|组织)/u

/** Whether a list read as subject is one: names, or the short members of 财政、教育、组织部门. */
function accepted(
  folded: string,
  names: readonly Span[],
  list: Span,
  duty: DutyRule | undefined,
  by: boolean,
): boolean {
  const whole = folded.slice(list.start, list.end)
  const plural = PLURAL.test(whole) || ETC.test(whole)
  return names.every((name, i) => {
    const text = folded.slice(name.start, name.end)
    if (names.length === 1 && /^各[^、]*、/u.test(text)) return true
    const strength = bodyRule(text)?.strength
    if (strength === 'generic') return by || duty?.kind === 'modal'
    if (strength && strength !== 'loose') return true
    if (COMPANY.test(text)) return names.some((n) => bodyRule(folded.slice(n.start, n.end))?.strength === 'named')
    const open = i === 0 && opensClause(folded, name.start)
    return (
      plural &&
      !isClause(text) &&
      !open &&
      text.length >= 2 &&
      text.length <= 14 &&
      /^[\u4e00-\u9fff、()]+$/u.test(text.replace(/[(][^()]*[)]/gu, ''))
    )
  })
}
