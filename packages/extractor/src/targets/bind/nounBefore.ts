import type { Span } from '@gangmu/model'
import { matchesOf } from '@gangmu/zh'
import type { Figure } from '../figures/figure.js'
import { newFrame } from '../words/frame.js'
import { splitMembers } from '../words/members.js'
import { kindAtHead, placeAtEnd } from '../words/placeNames.js'
import { stripLeading } from '../words/strip.js'
import { stripTrailing } from '../words/stripTrailing.js'
import { type Reading, trim } from './reading.js'
import { namesClass, objectOf, placesOf, splitSubject } from './subject.js'

/** The noun that stands before a figure, from `from` to `to`, and no more: what else is said there the reading takes in. */
export function nounBefore(masked: string, figure: Figure, from: number, to: number, reading: Reading): Span {
  return withoutPlace(masked, leftOf(masked, from, rankAt(masked, figure, from, to), reading), reading)
}

/** 跻身全国重点城市20强: where the verb that leads to a rank ends. */
function rankAt(masked: string, { mention }: Figure, from: number, to: number): number {
  if (mention.kind !== 'rank' && mention.kind !== 'grade') return to
  const words = masked.slice(from, to)
  const verb = [...matchesOf(leadsToRank, words)].at(-1)
  return verb ? from + verb.index + verb[0].length : to
}

const leadsToRank =
  /跻身|进入|位居|位列|排名|保持在|稳居|居|列入|列|达到或好于|达到|稳定在|保持|好于|优于|创建|(?:提[升高]|上升|前移)[到至]|[升前移]至|[移升进]位[到至]/gu

/** The noun before a figure: without the words between, and without the subject of a verb before it (园区培育企业10家). */
function leftOf(masked: string, from: number, to: number, reading: Reading): Span {
  const left = objectOf(masked, trim(masked, { start: from, end: stripTrailing(masked, from, to, reading) }))
  const places = reading.scope ? null : placesOf(masked, left)
  if (places) {
    reading.scope = places
    return { start: places.end, end: left.end }
  }
  const subject = splitSubject(masked, left)
  if (!subject) return left
  const before = masked.slice(left.start, subject.rest.start)
  const doers = doersOf(before, subject.verb)
  if (doers) reading.doers = doers
  else if (ofTrade.test(before)) reading.doers = [before.slice(0, -subject.verb.length)]
  if (subject.scope) reading.scope ??= subject.scope
  reading.verb = subject.verb
  if (subject.change) reading.change ??= subject.change
  if (subject.period) reading.period ??= subject.period
  const { start, end } = subject.rest
  const after = newFrame()
  const rest = trim(masked, { start: stripLeading(masked, start, end, after), end })
  if (after.scope) reading.scope = after.scope
  return rest
}

/** The noun before a figure without the place that it begins or ends with: 沿江5市绿化率, 灌溉率山区(不低于80%). */
function withoutPlace(masked: string, left: Span, reading: Reading): Span {
  const ahead = reading.scope ? null : kindAtHead(masked, left)
  const behind = ahead ? null : placeAtEnd(masked, left)
  if (ahead ?? behind) reading.scope = ahead ?? (behind as Span)
  if (ahead) return { start: ahead.end, end: left.end }
  return behind ? { start: left.start, end: behind.start } : left
}

/** 糖业实现销售收入95亿元: what it is that earns so much. */
const ofTrade = /^[\p{Script=Han}A-Za-z]{1,10}(?<!企)业(?:实现|完成)$/u

/** 铁路、公路分别完成投资8亿元、9亿元: the members of the subject, each with a figure of its own. */
function doersOf(words: string, verb: string): string[] | null {
  const before = words.slice(0, words.lastIndexOf(verb))
  if (!before.endsWith('分别')) return null
  const names = splitMembers(before.slice(0, -2)).map(({ start, end }) => before.slice(start, end))
  if (names.length < 2 || names.every(namesClass) || !names.every((name) => /^[\p{Script=Han}]{1,12}$/u.test(name)))
    return null
  return names.map((name) => name.replace(/^第?([一二三])(?:产业?|次产业)?$/u, '第$1产业'))
}
