import type { DocumentFacts } from '@gangmu/model'
import { fold, type IsoDate } from '@gangmu/zh'
import { recogniseTimes } from '../recognise/times.js'

const reports = /(?:报告|总结|讲话|公报|草案)$/
/** They come out in the year after the one that they are about. */
const ofYearBefore = /公报|年度报告|年报/

/**
 * The year in which a report speaks whose title names one: 2006年政府工作报告 speaks in 2006; of two years (…年执行情况与…年计划草案的报告)
 * it is the later; statistics of a year come out in the next.
 */
export function reportYear({ title = '', kind = '' }: DocumentFacts): IsoDate | undefined {
  const name = title.replace(/[(（][^()（）]{0,16}[)）]$/, '').slice(0, 120)
  if (!reports.test(kind) && !reports.test(name)) return undefined
  const years = recogniseTimes({ text: name, folded: fold(name) })
    .filter(({ form, rules }) => form === 'point' && rules.length === 1 && rules[0] === 'year')
    .map(({ by }) => Number(by))
  if (years.length === 0) return undefined
  return String(Math.max(...years) + (ofYearBefore.test(name) ? 1 : 0))
}
