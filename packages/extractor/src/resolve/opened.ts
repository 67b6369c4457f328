import { isPastLength } from '../times/pastYears.js'
import type { GoverningTime } from './governingTime.js'
import { opens } from './openers.js'
import type { TimedPassage } from './timedPassage.js'
import { governs } from './timedPassages.js'
import { asOfTime, deadlineOf } from './timeFields.js'

/**
 * What the paragraphs of a report have opened with: 2016年，全县… says when, for the paragraphs after it too that name no time, and
 * 今年是… does so for what is planned.
 */
export interface Opened {
  due: GoverningTime['deadline']
  told: GoverningTime['asOf']
}

/** It tells of what has been done in the time that it names: 2020年上半年预算执行情况的报告, 2020年决算的报告, 2022年工作总结. */
const accounts = /(?:(?:执行|完成|收支)情况|决算(?:草案)?)的?(?:报告|汇报|通报)$|工作总结(?:范文)?$/

/** What the title says of when its figures were reached. */
export function toldByTitle({ times, passage: { folded, offset }, now }: TimedPassage): GoverningTime['asOf'] {
  if (!accounts.test(folded.trimEnd())) return null
  const time = times.find(({ form, by = '' }) => form === 'point' && by !== '' && by.length <= 7)
  return time ? asOfTime(time, offset, now) : null
}

/** How far into a paragraph what it opens with may stand: 各位代表！初步统计，2016年…. */
const front = 20

/** Notes the year that a paragraph opens with: one to come, in a part that plans, or one gone by, in a part that looks back. */
export function noteOpened(opened: Opened, timed: TimedPassage, mood: string, year: number): void {
  const { times, passage, now } = timed
  const [time] = times
  if (!time || time.span.start > front || !governs(time)) return
  // 二、乘势而上，做好2026年工作; 做好今年的工作，…
  if (passage.kind !== 'heading' && time.text !== '今年' && !opens(time, passage.folded)) return
  const { by, role, form } = time
  if (role === 'baseline' || form === 'recurrence' || form === 'limit' || (by?.length ?? 4) > 4) return
  const told = Number(by ?? Number.NaN)
  if (mood === 'plan' && told >= year) opened.due = deadlineOf(time, passage.offset, 'inherited')
  if (mood === 'review' && role === 'reference' && (told < year || isPastLength(time.rules)))
    opened.told = asOfTime(time, passage.offset, now)
}

/** The times of a figure, with those that an earlier paragraph has opened with where nothing nearer says when. */
export function withOpened(governing: GoverningTime, { due, told }: Opened, mood: string): GoverningTime {
  const { deadline, asOf } = governing
  if (mood === 'plan' && due && (!deadline || deadline.basis === 'document')) return { ...governing, deadline: due }
  if (mood === 'review' && told && !asOf && !governing.told && !deadline) return { ...governing, told }
  return governing
}
