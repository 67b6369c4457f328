import type { Span } from '@gangmu/model'
import type { Clause } from '../figures/clauses.js'
import { completeMembers, splitMembers } from '../words/members.js'
import { leadingEnd } from '../words/strip.js'
import { listsOf } from './lists.js'
import { clean, type Indicator, type Reading, type Text, trim } from './reading.js'

/**
 * 甲收入达到3万元，乙收入达到2万元，分别增长5%和6%: figures that name nothing of their own are of what was measured before them, one by one;
 * after a clause without figures, of what that clause lists (用水普及率、燃气普及率，2024年分别达到96%、六成).
 */
export function pairWithBefore(
  text: Text,
  readings: readonly Reading[],
  recent: readonly Reading[],
  topic: Clause | null,
): void {
  for (const list of listsOf(readings)) {
    const head = list[0] as Reading
    const own = head.rules.some((rule) => rule === 'carried-indicator' || rule === 'topic-of-clause-before')
    if (head.indicators.length > 0 && !own) continue
    const respectively = text.masked.slice(head.clause.start, head.figure.outer.start).includes('分别')
    const earlier = [...recent, ...readings.slice(0, readings.indexOf(head))]
    if (list.length < 2) {
      if (respectively && head.figure.mention.unit === '%') growAlike(head, earlier)
      continue
    }
    const found =
      (respectively && topic && membersOf(text, topic, list.length)) ||
      measuredBefore(earlier, list.length, respectively)
    if (!found) continue
    for (const [k, reading] of list.entries()) {
      const { text: name, span } = found[k] as Indicator
      reading.indicators = [topic && span ? { text: name, span } : { text: name }]
      reading.rules.push('distributive')
    }
  }
}

/** 甲达到3万人，乙达到2亿元，分别增长5%: one share of the two that have been measured. */
function growAlike(reading: Reading, earlier: readonly Reading[]): void {
  const names = new Set(
    earlier.flatMap(({ figure, indicators }) => (figure.inner ? [] : indicators.map((i) => i.text))),
  )
  if (names.size !== 2) return
  reading.indicators = [...names].map((text) => ({ text }))
  reading.rules.push('distributive')
}

/** The last things measured, as many as there are figures; without 分别 only when the clause before measures just so many. */
function measuredBefore(recent: readonly Reading[], size: number, respectively: boolean): Indicator[] | null {
  const seen = new Map<string, Indicator>()
  const near = recent.at(-1)?.clause
  for (const { figure, indicators, clause } of recent.toReversed()) {
    if (figure.inner || (!respectively && clause !== near)) continue
    for (const indicator of indicators.toReversed()) if (!seen.has(indicator.text)) seen.set(indicator.text, indicator)
    if (respectively && seen.size >= size) break
  }
  return seen.size === size ? [...seen.values()].reverse() : null
}

const deed = /^(?:新?开工|投用|投产|建成|竣工|启用)/u

/** What a clause without figures lists, when it is as much as there are figures; what is done with each (开工…、投用…) is no part of its name. */
function membersOf({ source, masked }: Text, { start, end }: Clause, size: number): Indicator[] | null {
  const from = leadingEnd(masked, start, end)
  const parts = splitMembers(masked.slice(from, end)).map((part) => ({
    start: from + part.start,
    end: from + part.end,
  }))
  const spans = parts.map((part): Span => {
    const after = part.start + (deed.exec(masked.slice(part.start, part.end))?.[0].length ?? 0)
    return trim(masked, { start: leadingEnd(masked, after, part.end), end: part.end })
  })
  if (spans.length !== size || spans.some((span) => span.end - span.start < 2)) return null
  const names = spans.map((span) => clean(source.slice(span.start, span.end)))
  const whole = spans.every((span, i) => span.start === parts[i]?.start)
  return (whole ? completeMembers(names) : names).map((name, i) => ({ text: name, span: spans[i] as Span }))
}
