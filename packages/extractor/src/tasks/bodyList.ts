import type { Span } from '@gangmu/model'
import { holds, isSpace, matchesOf, oneOf } from '@gangmu/zh'
import { bodyRule } from './bodyName.js'

/** Ranks of places that stand in one name as a list: 各市、州、县人民政府; 各省、自治区、直辖市人民政府. */
const RANK =
  /(?:^|[各在关他和及与或])(?:省|自治区|直辖市|计划单列市|地级以上市|设区的?市|县级市|市|州|盟|地区|县|区|旗|自治州|自治县|乡|镇|师)(?:\([^()]{1,12}\))?$/u
/** 各级党委、政府 are named as one. */
const PARTY = /^(?:各级|地方各级|各地|县级以上)党委(?:\(党组\))?$/u
/** 各部门、单位 and 各地、部门 are one class. */
const EACH = /^各(?:级|有关|相关)?(?:部门|单位|地区|地)$/u
/** What goes on with such a list; 市直部门 and 市级单位 do not. */
const NEXT_RANK =
  /^(?:设区|自治|直辖|计划单列|地区|区县|乡镇|街道|[省市州盟县区旗乡镇街师](?!直|级(?!人民政府|政府|以上)|[属委局场道]))/u

const isOpening = oneOf('(〔[【“')
const isClosing = oneOf(')〕]】”')

/** Cuts a stretch of folded text at separators that stand outside of brackets; parts are trimmed, empty ones left out. */
export function cut(folded: string, { start, end }: Span, separator: ReturnType<typeof oneOf>): Span[] {
  const parts: Span[] = []
  const add = (from: number, to: number): void => {
    const part = trim(folded, { start: from, end: to })
    if (part.end > part.start) parts.push(part)
  }
  let depth = 0
  let from = start
  for (let at = start; at < end; at++) {
    if (isOpening(folded, at)) depth++
    else if (isClosing(folded, at)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && separator(folded, at)) {
      add(from, at)
      from = at + 1
    }
  }
  add(from, end)
  return parts
}

/** Without white space at the ends. */
export function trim(folded: string, { start, end }: Span): Span {
  while (start < end && isSpace(folded, start)) start++
  while (end > start && isSpace(folded, end - 1)) end--
  return { start, end }
}

const isComma = oneOf('、')

/** The members of a list that is separated by 、, with those that are one name put together again. */
export function members(folded: string, span: Span): Span[] {
  const parts: Span[] = []
  let open: Span | undefined
  for (const part of cut(folded, span, isComma)) {
    const text = folded.slice(part.start, part.end)
    if (
      open &&
      !(
        NEXT_RANK.test(text) ||
        (PARTY.test(folded.slice(open.start, open.end)) && /^(?:人民)?政府/u.test(text)) ||
        (EACH.test(folded.slice(open.start, open.end)) && /^(?:部门|单位|机构)/u.test(text))
      )
    ) {
      parts.push(open)
      open = undefined
    }
    const joined: Span = open ? { start: open.start, end: part.end } : part
    open = RANK.test(text) || PARTY.test(text) || EACH.test(text) ? joined : undefined
    if (!open) parts.push(joined)
  }
  if (open) parts.push(open)
  return parts
}

/** What a conjunction does not part from what stands before it: 有关部门和单位, 党委和政府. */
const BARE = /^(?:政府|单位|部门|地方|地区|街道|机构|企业|个人|人员|专家|部门\(单位\))$/u
const PERSONS =
  /^(?:有关|相关|各?行业|技术|基层)?[\u4e00-\u9fff]{0,4}(?:专家|人员|代表|企业家|负责人|志愿者|群众|个人|公众|农户|人士|学者|委员)$/u
const JOINT =
  /(?<![高中初平同均优])等(?:\d{0,3}个?(?:[\u4e00-\u9fff]{0,6}?(?:主管|管理|职能)部门|行政部门|部门|单位|机关|机构|部委|群团组织|组织)(?:\([^()]{1,4}\))?)?(?:和|及|以及|与)?|以及|特别是|尤其是|及其(?!有关部门|部门|相关)|或者|[和与或]|及(?!其)|(?<=各地)(?=各)|(?<=各地区)(?=各有关)/gu
/** The first characters of the above. */
const canJoin = oneOf('等以特尤及或和与各')

/**
 * Splits a member at 和, 及, 与, 以及 where both sides are bodies (`财政局和各县政府` is two, `有关部门和单位` one) and at 等, which is left out with its 部门.
 *
 * @example split('财政部等有关部门', { start: 0, end: 8 }) // 财政部, 有关部门
 */
export function split(folded: string, span: Span): Span[] {
  const name = folded.slice(span.start, span.end)
  if (!holds(name, canJoin)) return [span]
  for (const match of matchesOf(JOINT, name)) {
    const left = trim(folded, { start: span.start, end: span.start + match.index })
    const right = trim(folded, { start: span.start + match.index + match[0].length, end: span.end })
    const before = folded.slice(left.start, left.end)
    const after = folded.slice(right.start, right.end)
    if (before.length < 2) continue
    if (match[0].startsWith('等'))
      return after.length < 2 || BARE.test(after) ? [left] : [left, ...split(folded, right)]
    // 市农业农村局和有关专家
    if (PERSONS.test(after) && bodyRule(before)) return [left]
    if (BARE.test(after) || (bodyRule(before)?.strength === 'generic' && !match[0].startsWith('或'))) continue
    // 设区的市和县(市、区)人民政府
    if (RANK.test(before) && NEXT_RANK.test(after)) continue
    // 云山省和清江省人民政府
    if (/[省市县区州]$/u.test(before) && /^[^各有相].{1,8}[省市县区州](?:人民)?政府$/u.test(after)) continue
    // 县级以上人民政府及农业农村、商务等部门
    if (/^及/u.test(match[0]) && bodyRule(before)?.strength === 'named' && /^[\u4e00-\u9fff]{2,12}$/u.test(after))
      return [left, ...split(folded, right)]
    if (bodyRule(before) && split(folded, right).every((part) => bodyRule(folded.slice(part.start, part.end))))
      return [left, ...split(folded, right)]
  }
  return [span]
}
