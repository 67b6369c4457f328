import type { DocumentFacts } from '@gangmu/model'
import { findTimes, fold } from '@gangmu/zh'

type Period = NonNullable<DocumentFacts['period']>

/** Without one of these no words name more than a year: “十四五”, 90年代, 本世纪, 今明两年; 2021—2025年. */
const spans = /[五代世两]|[\d０-９年].{0,3}[-－—–~～至到和]/s

/** （2021—2025年） and no other figures: as most plans have it. */
const inBrackets = /^[^\d至到—–~-]*\(((?:19|20)\d\d)[-—–~至]((?:19|20)\d\d)年\)\D*$/

/** The planning period in a title or a phrase, in whole years; one in figures (2023—2027年) before one by name (“十四五”, 第十四个五年规划). */
export function periodIn(text: string): Period | undefined {
  if (!spans.test(text)) return undefined
  const folded = fold(text)
  const [, first = '', last = ''] = folded.match(inBrackets) ?? []
  if (first < last && !/总结|回顾/.test(folded)) return { from: first, by: last }
  const stretches = findTimes(folded).filter(
    ({ form, from = '', by = '' }) => form === 'stretch' && isYear(from) && from < by,
  )
  const planned = stretches.filter(({ end }) => !lookedBackOn.test(text.slice(end, end + 24)))
  const plans = planned.length > 0 ? planned : stretches
  const { from, by } = plans.find(({ rules }) => rules.includes('range')) ?? plans[0] ?? {}
  return from && by ? { from, by } : undefined
}

/** “十一五”工作总结及“十二五”工作规划: the period is that of the plan. */
const lookedBackOn = /^[”"]?(?:时期|期间)?[^及和与、,，]{0,10}(?:总结|回顾)/

function isYear(date: string): boolean {
  return date.length === 4
}

/** The period that a plan's text gives for itself: 规划期限为2021—2025年, 实施期限：2023年至2027年. */
export function statedPeriod(text: string): Period | undefined {
  for (const word of ['期', '年限']) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const named = termOf.has(text.slice(Math.max(0, at - 2), at))
      if (!named && !text.startsWith('期限', at)) continue
      term.lastIndex = at
      const from = named ? at - 2 : at
      if (term.test(text)) return periodIn(text.slice(from, from + 60))
    }
  }
  return undefined
}

/** 期, 期限 or 年限 of one of these, or 期限. */
const termOf: ReadonlySet<string> = new Set(['规划', '计划', '方案', '行动', '实施', '工作', '目标', '试点', '执行'])
const term = /(?:期限?|年限)[为是：:\s]{0,3}[^。，；\n]{0,12}?\d{4}\s?年?(?:[-—–－~～]|至|到)/y
