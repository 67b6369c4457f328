import { partRules } from './parts.table.js'
import { planningPeriods } from './planningPeriods.table.js'
import { relativeYearRules } from './relativeYears.table.js'

/**
 * A form in which a point or stretch of the calendar is written. Patterns are sticky and run on folded text. Their groups are what
 * `readPoint` understands: `year`, `relative`, `month`, `day` (with `month0`, `day0` for the first of two: 1—5月), `part`, `plan`, `planPart`,
 * `century`, `decade`.
 */
export interface PointRule {
  id: string
  /** The characters that it can begin with. */
  starts: string
  pattern: RegExp
  yes: readonly string[]
  no: readonly string[]
}

const han = '一二三四五六七八九'
const hanYear = `(?:一[五六七八九]|二[〇零○O一])[${han}〇零○O]{2}`
const dash = '\\s?(?:[-—–~]{1,2}|至|到)\\s?'
const monthNumber = `(?:1[0-2]|0?[1-9]|十[一二]?|[${han}])`
const dayNumber = `(?:3[01]|[12]\\d|0?[1-9]|三十一?|二十[${han}]?|十[${han}]?|廿[${han}]?|[${han}])`
const year = `(?<year>(?:1[5-9]|2[01])\\d\\d|${hanYear})`
const relative = `(?<relative>${relativeYearRules.map((r) => r.words).join('|')})`
const parts = (of: 'year' | 'month' | 'plan', alone = false): string =>
  partRules
    .filter((r) => r.of === of && (!alone || r.alone))
    .map((r) => r.words)
    .join('|')
const month = `(?:(?<month0>${monthNumber})(?:月份?)?${dash})?(?<month>${monthNumber})\\s?月份?(?!均)`
const day = `(?:(?<day0>${dayNumber})日?${dash})?(?<day>${dayNumber})\\s?[日号]`
const inMonth = `(?:\\s?${day}|(?<monthPart>${parts('month')}))?`
const clock = '(?:[ T]\\d{1,2}:\\d\\d(?::\\d\\d)?)?'
const names = planningPeriods.map((p) => p.name).sort((a, b) => b.length - a.length)
const [longNames, shortNames] = [names.filter((n) => n.length > 2), names.filter((n) => n.length === 2)]
const planWord = '时期|期间|末|规划|计划|普法|以来|初期|中期'

/** Tried in this order. */
export const pointRules: readonly PointRule[] = [
  {
    id: 'date-numeric',
    starts: '12',
    pattern: new RegExp(
      `(?<![\\d.])(?<year>(?:19|20)\\d\\d)(?:(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\\k<mark>| (?<month2>0[1-9]|1[0-2])[-/])(?<day>0[1-9]|[12]\\d|3[01]|[1-9])(?![\\d/])${clock}`,
      'y',
    ),
    yes: ['2020-02-28', '2020/2/8', '2023-01-05 10:55', '2024 02/05 20:21:45', '2020.2.28'],
    no: ['2020-13-01', '2020-02', '12020-02-28'],
  },
  {
    id: 'date-compact',
    starts: '12',
    pattern:
      /(?<![\d.A-Za-z/_-])(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?![\d.%A-Za-z/_-]|[元万亿人户个吨亩号])/y,
    yes: ['20240307'],
    no: ['20241307', '202403071', '20240307元'],
  },
  {
    id: 'month-dotted',
    starts: '12',
    pattern: /(?<![\d.])(?<year>(?:19|20)\d\d)\.(?<month>0[1-9]|1[0-2])(?=\s?[-—~至到]{1,2}\s?(?:19|20)\d\d)/y,
    yes: ['2008.03-2009'],
    no: ['2008.03', '2008.3'],
  },
  {
    id: 'date',
    starts: `12${han}`,
    pattern: new RegExp(
      `(?<![\\d.${han}〇零])${year}\\s?年(?!轻)(?:[,，]?\\s?${month}\\s?${day}|度?\\s?${month}${inMonth.replaceAll('?<', '?<x')}|(?:度|全年)?(?<part>${parts('year')})?)`
        .replaceAll('?<xday0>', '?<day0b>')
        .replaceAll('?<xday>', '?<dayb>')
        .replaceAll('?<xmonthPart>', '?<monthPart>'),
      'y',
    ),
    yes: ['2025年'],
    no: [],
  },
]
void [relative, longNames, shortNames, planWord]
