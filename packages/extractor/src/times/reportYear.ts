import type { DocumentFacts } from '@gangmu/model'
import { fold, type IsoDate } from '@gangmu/zh'
import { recogniseTimes } from '../recognise/times.js'

const reports = /(?:报告|总结|讲话|公报|草案)$|统计公报/
/** They come out in the year after the one that they are about. */
const ofYearBefore = /公报|年度报告|年报/

/** What of its year a summary tells of, and in which month it speaks then. */
const summaries: ReadonlyArray<readonly [part: RegExp, month: string]> = [
  [/上半年/, '07'],
  [/前三季度/, '10'],
  [/总结$/, '12'],
]

/**
 * When a report speaks whose title names a year: 2006年政府工作报告 speaks in 2006; of two years (…年执行情况与…年计划草案的报告) it is the later;
 * statistics of a year come out in the next; a summary is written at the end of what it tells of.
 */
export function reportYear(facts: DocumentFacts): IsoDate | undefined {
  const { name, year } = named(facts)
  if (year === undefined) return undefined
  if (ofYearBefore.test(name)) return String(year + 1)
  const month = summaries.find(([part]) => part.test(name))?.[1]
  return month ? `${year}-${month}` : String(year)
}

/** The year that statistics tell of: their 上年 is the one before it. */
export function yearToldOf(facts: DocumentFacts): number | undefined {
  const { name, year } = named(facts)
  return ofYearBefore.test(name) ? year : undefined
}

function named({ title = '', kind = '' }: DocumentFacts): { name: string; year?: number } {
  const name = title.replace(/[(（][^()（）]{0,16}[)）]$/, '').slice(0, 120)
  if (!reports.test(kind) && !reports.test(name)) return { name }
  const years = recogniseTimes({ text: name, folded: fold(name) })
    .filter(({ form, rules }) => form === 'point' && rules[0] === 'year')
    .map(({ by }) => Number(by?.slice(0, 4)))
  return years.length > 0 ? { name, year: Math.max(...years) } : { name }
}
