import type { TimeMention } from '@gangmu/model'
import type { IsoDate } from '@gangmu/zh'

const past = ['past-length', 'length-since', 'this-length']

/**
 * The calendar years that 过去五年, 五年来, 这五年 tell of in a text of `now`: until the end of the year before, for one that speaks in the
 * first months of its year, as reports do, or of which only the year is known; else to the year that it speaks in.
 */
export function pastYears(
  { duration, by, rules }: Pick<TimeMention, 'duration' | 'by' | 'rules'>,
  now: IsoDate | undefined,
): { from: IsoDate; by: IsoDate } | undefined {
  if (!now || by !== undefined || duration === undefined || !isPastLength(rules)) return undefined
  const years = /^P(\d{1,2})Y$/.exec(duration)?.[1]
  if (years === undefined) return undefined
  const last = Number(now.slice(0, 4)) - (Number(now.slice(5, 7) || 1) <= 6 ? 1 : 0)
  return { from: String(last - Number(years) + 1), by: String(last) }
}

/** Whether a length is told of as gone by (过去五年, 五年来), not only said (不平凡的一年). */
export function isPastLength(rules: readonly string[]): boolean {
  return rules.some((rule) => past.includes(rule))
}
