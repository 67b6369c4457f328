import { regionsAt } from '@gangmu/knowledge'
import type { Span } from '@gangmu/model'
import { edgeTest, oneOf } from '@gangmu/zh'
import { headOf } from './members.js'

const ofName = oneOf('省市县区州盟旗')
/** 县域, 市区, 县城, 市场, 省级: the name goes on, or is none. */
const goesOn = oneOf('域区城场民容政级镇乡直属内本')
const joins = oneOf('、和及与')

/** 云县城镇化率: no 县城. */
function urban(text: string, at: number): boolean {
  return text.startsWith('城镇化', at) || text.startsWith('城乡', at)
}

/** Where a name of a region with its 省, 市, 县 ends that begins at an offset; `at` when there is none. */
function nameAt(text: string, at: number, to: number): number {
  const length = regionsAt(text, at)?.length ?? 0
  const end = at + length
  return length > 2 && end <= to && ofName(text, end - 1) && !(end < to && goesOn(text, end) && !urban(text, end))
    ? end
    : at
}

/** Names of regions, one or a list of them (青山市、白河州和云县), from an offset on, when something else follows them. */
export function namesAt(text: string, at: number, to: number): Span | null {
  let end = nameAt(text, at, to)
  while (end > at && end < to && joins(text, end)) {
    const next = nameAt(text, end + 1, to)
    if (next === end + 1) return null
    end = next
  }
  return end > at && end < to ? { start: at, end } : null
}

/** A kind of place that is said without 每个 or 全: 山区县农民人均收入, 沿江5市森林覆盖率, 小城市污水处理率. */
const kind =
  /(?:[\p{Script=Han}]{1,4}\d{1,3}个?[市县区镇乡州旗](?![级域民])|[\p{Script=Han}]{1,6}?(?:地区(?!生产)|(?:流域|平原)(?!经济|城市群|都市圈|生态))|[\p{Script=Han}]{0,6}?(?:山区|牧区|库区|老区|都市[区圈]|城[市镇]群)|(?:特大|超大|大中|中小|小|大)城市|[市县乡镇]\([^()]{1,5}\)|(?:贫困|重点|脱贫|试点|中心|山区)(?:县|镇|村|乡镇))(?![域级民场])/uy

/** What the words for a kind of place end with, and how long they can be. */
const endsKind = oneOf('市县区镇乡州旗域原村圈群')
const longestKind = 9

function holdsPlace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (endsKind(text, at)) return true
  return false
}

const countsPlaces = /^(?:[、和及与]|数|个数|总数|数量|占比|比例|比重|占|的)/u

/** The kind of place that a measured name begins with. */
export function kindAtHead(text: string, { start, end }: Span): Span | null {
  if (!holdsPlace(text, start, Math.min(end, start + longestKind))) return null
  kind.lastIndex = start
  const found = kind.exec(text)?.[0].length ?? 0
  const rest = text.slice(start + found, end)
  // 增加值占全省地区…: the measure has begun before the place.
  return found > 0 &&
    !/[占率值量额]/u.test(text.slice(start, start + found)) &&
    rest.length > 1 &&
    !countsPlaces.test(rest) &&
    headOf(rest) !== null
    ? { start, end: start + found }
    : null
}

const kindAtEnd =
  /(?:[\p{Script=Han}]{0,4}(?:地区|山区|牧区|库区|老区|平原|丘陵|城镇|农村|(?<!都)市区|城区|县城)|全[市县省区国])$/u

const mayEndInKind = edgeTest(kindAtEnd, 'end')

/** 灌溉率山区(不低于80%): what is measured and, after it, the place where it is. */
export function placeAtEnd(text: string, { start, end }: Span): Span | null {
  if (end <= start || !mayEndInKind(text.charCodeAt(end - 1))) return null
  const words = text.slice(start, end)
  const most = kindAtEnd.exec(words)?.[0].length ?? 0
  for (let size = most; size > 1; size--)
    if (size < words.length - 1 && headOf(words.slice(0, -size)) !== null) return { start: end - size, end }
  return null
}
