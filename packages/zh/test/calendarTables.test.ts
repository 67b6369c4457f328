import { describe, expect, it } from 'vitest'
import { findTimes } from '../src/calendar/findTimes.js'
import { formRules } from '../src/calendar/forms.table.js'
import { frameRules } from '../src/calendar/frames.table.js'
import { lengthFrames, lengthRules } from '../src/calendar/lengths.table.js'
import { partRules } from '../src/calendar/parts.table.js'
import { planningPeriods } from '../src/calendar/planningPeriods.table.js'
import { recurrenceRules } from '../src/calendar/recurrences.table.js'
import { relativeYearRules } from '../src/calendar/relativeYears.table.js'
import { fold } from '../src/width.js'

/** Ids of the rules that had a part in reading a text. */
const rulesOf = (text: string): string[] => findTimes(fold(text), { date: '2022-06-30' }).flatMap((t) => t.rules)
const anywhere = (pattern: RegExp, text: string): boolean => new RegExp(pattern.source, 'g').test(fold(text))
const wholly = (words: string, text: string): boolean => new RegExp(`^(?:${words})$`).test(text)

describe('forms of points', () => {
  for (const rule of formRules) {
    it.each(rule.yes)(`${rule.id} reads %s`, (text) => expect(anywhere(rule.pattern, text)).toBe(true))
    it.each(rule.no)(`${rule.id} leaves %s`, (text) => expect(anywhere(rule.pattern, text)).toBe(false))
    it.each(rule.yes)(`${rule.id} begins %s with a character that it names`, (text) => {
      const start = new RegExp(rule.pattern.source, 'g').exec(fold(text))?.index ?? -1
      expect(rule.starts).toContain(fold(text)[start])
    })
  }
})

describe('planning periods', () => {
  for (const period of planningPeriods) {
    it.each(period.yes)(`%s is ${period.from}–${period.by}`, (text) => {
      const [time] = findTimes(fold(text))
      expect(
        [time?.from?.slice(0, 4), time?.by?.slice(0, 4)].some((y) => y === `${period.from}` || y === `${period.by}`),
      ).toBe(true)
    })
    it.each(period.no)('%s names no period', (text) =>
      expect(rulesOf(text).filter((id) => id.startsWith('plan'))).toEqual([]),
    )
  }
  it('follow one another, but for the years of adjustment 1963–1965', () => {
    const gaps = planningPeriods.slice(1).map((p, i) => p.from - (planningPeriods[i]?.by ?? 0))
    expect(gaps).toEqual([1, 4, ...Array(13).fill(1)])
  })
})

describe('parts', () => {
  for (const rule of partRules) {
    it.each(rule.yes)(`${rule.id} is %s`, (text) => expect(anywhere(new RegExp(rule.words), text)).toBe(true))
    it.each(rule.no)(`${rule.id} is not all of %s`, (text) => expect(wholly(rule.words, text)).toBe(false))
  }
})

describe('relative years', () => {
  for (const rule of relativeYearRules) {
    it.each(rule.yes)(`${rule.id} is %s`, (text) => expect(wholly(rule.words, text)).toBe(true))
    it.each(rule.no)(`${rule.id} is not in %s`, (text) => expect(anywhere(new RegExp(rule.words), text)).toBe(false))
  }
})

describe('lengths', () => {
  for (const rule of lengthRules) {
    it.each(rule.yes)(`${rule.id} reads %s`, (text) => expect(anywhere(rule.pattern, text)).toBe(true))
    it.each(rule.no)(`${rule.id} leaves %s`, (text) => expect(anywhere(rule.pattern, text)).toBe(false))
  }
  for (const rule of lengthFrames) {
    it.each(rule.yes)(`${rule.id} frames %s`, (text) => expect(rulesOf(text)).toContain(rule.id))
    it.each(rule.no)(`${rule.id} does not frame %s`, (text) => expect(rulesOf(text)).not.toContain(rule.id))
  }
})

describe('recurrences', () => {
  for (const rule of recurrenceRules) {
    it.each(rule.yes)(`${rule.id} reads %s`, (text) => expect(anywhere(rule.pattern, text)).toBe(true))
    it.each(rule.no)(`${rule.id} leaves %s`, (text) => expect(anywhere(rule.pattern, text)).toBe(false))
  }
})

describe('frames', () => {
  for (const rule of frameRules) {
    it.each(rule.yes)(`${rule.id} frames %s`, (text) => expect(rulesOf(text)).toContain(rule.id))
    it.each(rule.no)(`${rule.id} does not frame %s`, (text) => expect(rulesOf(text)).not.toContain(rule.id))
  }
})
