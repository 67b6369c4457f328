import { firstEndAt } from '../firstAt.js'
import { type PartRule, partRules } from './parts.table.js'
import { type RelativeYearRule, relativeYearRules } from './relativeYears.table.js'

const han = '一二三四五六七八九'

/** What stands between the two ends of a range, one or two of them; for a class of characters. */
export const dashMarks = '-—–―─~'
/** Between the two ends of a range; run on folded text. */
export const dash: string = `\\s?(?:[${dashMarks}]{1,2}|至|到)\\s?`
const bareYear = `(?:1[5-9]|2[01])\\d\\d|(?:一[五六七八九]|二[〇零○O一])[${han}〇零○O]{2}`
const monthNumber = `1[0-2]|0?[1-9]|十[一二]?|[${han}]`
const dayNumber = `3[01]|[12]\\d|0?[1-9]|三十一?|二十[${han}]?|十[${han}]?|廿[${han}]?|[${han}]`
const leftOfNumber = `(?<![\\d.${han}〇零十])`

const sticky = (pattern: string): RegExp => new RegExp(pattern, 'y')
const partsOf = (of: PartRule['of']) =>
  partRules.filter((rule) => rule.of === of).map((rule) => ({ rule, pattern: sticky(rule.words) }))
const yearParts = partsOf('year')

/** Finds the part of a year, month or planning period that stands at a place. */
export type PartSearch = ReturnType<typeof firstEndAt<{ rule: PartRule; pattern: RegExp }>>

interface CalendarWords {
  year: RegExp
  /** 98 in 98年. */
  shortYear: RegExp
  /** 2023 in 2023—2027年 and 2023、2024年, 二〇二一 in 二〇二一至二〇二五年. */
  yearBeforeYear: RegExp
  /** 2021 in 2021—2025, with nothing after it. */
  bareRange: RegExp
  bareYear: RegExp
  relative: ReadonlyArray<readonly [RegExp, RelativeYearRule]>
  month: RegExp
  day: RegExp
  /** What must follow 当年 or 次年 for a time of its own. */
  inYear: readonly RegExp[]
  yearPart: PartSearch
  yearPartAlone: PartSearch
  monthPart: PartSearch
  planPart: PartSearch
}

/** The words that dates are put together from, each to be matched at a place in folded text. */
export const words: CalendarWords = {
  year: sticky(`${leftOfNumber}(?<n>${bareYear})\\s{0,2}[两三]?年(?!轻)`),
  shortYear: sticky(
    `${leftOfNumber}(?<![近约有经历时过满达续共计期用第到—~-])(?<n>[89]\\d)\\s?年(?!以[上下内]|[来代间内历级版型期后的华诞])`,
  ),
  yearBeforeYear: sticky(
    `${leftOfNumber}(?<n>${bareYear})(?=(?:${dash}|[、和及与])(?:${bareYear})(?:\\s?[两三]?年|[、和]))`,
  ),
  bareRange: sticky(`(?<![\\d.A-Za-z/-]\\s?)(?<n>(?:19|20)\\d\\d)(?=${dash}(?:19|20)\\d\\d(?![\\d.%-]|年))`),
  bareYear: sticky(`(?<n>${bareYear})(?![\\d.%])`),
  relative: relativeYearRules.map((r) => [sticky(r.words), r] as const),
  month: sticky(
    `${leftOfNumber}(?<![上下这])(?:(?<n0>${monthNumber})月?份?${dash})?(?<n>${monthNumber})\\s?月(?:份)?(?!均|龄|亮|球|[一三五七](?![日号十至到-]))`,
  ),
  day: sticky(`(?:(?<n0>${dayNumber})日?${dash})?(?<n>${dayNumber})\\s?[日号](?!楼|线)`),
  inYear: [sticky(`(?:${monthNumber})月`), ...yearParts.map(({ pattern }) => pattern)],
  yearPart: firstEndAt(yearParts),
  yearPartAlone: firstEndAt(yearParts.filter(({ rule }) => rule.alone)),
  monthPart: firstEndAt(partsOf('month')),
  planPart: firstEndAt(partsOf('plan')),
}

/** Rules by the UTF-16 units that they can begin with, in their order. */
export function byStart<Rule extends { starts: string }>(rules: readonly Rule[]): ReadonlyMap<number, readonly Rule[]> {
  const chars = new Set(rules.flatMap(({ starts }) => [...starts]))
  return new Map([...chars].map((char) => [char.charCodeAt(0), rules.filter(({ starts }) => starts.includes(char))]))
}

/** Matches a sticky pattern at a place. */
export function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}
