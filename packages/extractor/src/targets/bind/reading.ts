import type { Baseline, QuantityMention, Span } from '@gangmu/model'
import { isSpace, oneOf } from '@gangmu/zh'
import type { InList } from '../../resolve/governingTime.js'
import type { Clause } from '../figures/clauses.js'
import type { Figure } from '../figures/figure.js'
import { COMPARATOR, TIME } from '../figures/mask.js'
import type { Frame } from '../words/frame.js'

/** An indicator's words, with their place when they stand together in the text. */
export interface Indicator {
  text: string
  span?: Span
}

/** A figure with what its clause says of it; nothing is decided yet. Spans count in the passage. */
export interface Reading extends Frame {
  figure: Figure
  clause: Clause
  /** One for each target that the figure makes; empty when the text names none. */
  indicators: Indicator[]
  /** 建成智能工厂50个 is noun first, 建成50个智能工厂 number first. */
  order: 'noun' | 'number'
  /** The indicator, or part of it, was said with an earlier figure. */
  carried: boolean
  /** Places in a list, one for each figure: 龙游、江山县城人口分别达到…. */
  memberSpans: Span[] | undefined
  /** Who does it, one for each figure: 铁路、公路分别完成投资…. */
  doers?: string[]
  /** What is measured in each of those places. */
  placed: string | undefined
  /** 从380元提高至1000元: what the change starts from. */
  origin: QuantityMention | undefined
  /** The baseline that was found for it; a figure that carries its indicator on is compared with the same. */
  compared: Baseline | undefined
  /** Where it stands in a list of bare figures: 18万、20万. */
  list: InList | undefined
  /** 分别 with another number of figures than of indicators. */
  mismatch: { indicators: number; figures: number } | undefined
  /** Counted things that are to do something: 5个县通过评估. */
  countsPredicate: boolean
}

/** A reading of which nothing is known yet. All have one shape, written out (a spread costs a third of the speed): it is what keeps their use fast. */
export function newReading(figure: Figure, clause: Clause): Reading {
  return {
    change: undefined,
    period: undefined,
    periodInside: false,
    force: undefined,
    scope: undefined,
    baseline: undefined,
    verb: undefined,
    predicate: false,
    deed: undefined,
    rules: [],
    figure,
    clause,
    indicators: [],
    order: 'noun',
    carried: false,
    memberSpans: undefined,
    placed: undefined,
    origin: undefined,
    compared: undefined,
    list: undefined,
    mismatch: undefined,
    countsPredicate: false,
  }
}

/** Whether two figures count, or measure, in the same. */
export function sameUnit(a: Reading, b: Reading): boolean {
  return a.figure.mention.unit === b.figure.mention.unit
}

/** A passage's text. */
export interface Text {
  /** As in the source. */
  source: string
  masked: string
}

const isOuter = oneOf(` \t　,、;:.。${COMPARATOR}`)

/** A span without separators, spaces and masks at its ends. */
export function trim(masked: string, span: Span): Span {
  let { start, end } = span
  while (end > start + 1 && masked[end - 1] === '的') end--
  while (start < end && isOuter(masked, start)) start++
  while (end > start && isOuter(masked, end - 1)) end--
  while (start < end && masked[start] === TIME) start++
  while (end > start && masked[end - 1] === TIME) end--
  return { start, end }
}

const mayBeGloss = oneOf('（(原')

/** Words of an indicator without glosses in brackets and white space. */
export function clean(text: string): string {
  for (let at = 0; at < text.length; at++)
    if (mayBeGloss(text, at) || isSpace(text, at)) return text.replace(/[（(][^（）()]{8,}[)）]|原则上|[\s　]+/gu, '')
  return text
}
