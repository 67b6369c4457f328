import type { IsoDate } from '@gangmu/model'
import { fold } from '@gangmu/zh'

const DATE =
  /(?<!\d)((?:19|20)\d\d)(?: ?年 ?|[-/. ])(\d{1,2})(?: ?月 ?|[-/.])(?:(\d{1,2})(?!\d) ?日?)?|([〇○零oO一二三四五六七八九]{4}) ?年 ?([元一二三四五六七八九十]{1,3}) ?月(?: ?([一二三四五六七八九十]{1,3}) ?日)?/

const mayHold = /[\d０-９年]/

/**
 * The first calendar date in a line of front matter or metadata, as coarse as it is written: `2021年9月30日`, `二〇二一年九月三十日`, `2023-01-05 10:55`,
 * `2021年9月`. Undefined when there is none.
 */
export function readDate(text: string): IsoDate | undefined {
  if (!mayHold.test(text)) return
  const [match, year, month, day, hanYear, hanMonth, hanDay] = fold(text).match(DATE) ?? []
  if (!match) return
  const parts = year
    ? [Number(year), Number(month), day ? Number(day) : undefined]
    : [digits(hanYear!), tens(hanMonth!), hanDay ? tens(hanDay) : undefined]
  if (parts[1]! < 1 || parts[1]! > 12 || (parts[2] !== undefined && (parts[2] < 1 || parts[2] > 31))) return
  return parts
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

function digits(year: string): number {
  return Number([...year].map((c) => ('○零oO'.includes(c) ? 0 : '〇一二三四五六七八九'.indexOf(c))).join(''))
}

/** Up to thirty-one; 元月 is January. */
function tens(text: string): number {
  const [before, after] = text.replace('元', '一').split('十')
  const one = (c: string | undefined) => (c ? '〇一二三四五六七八九'.indexOf(c) : 0)
  return after === undefined ? one(before) : (before ? one(before) : 1) * 10 + one(after)
}
