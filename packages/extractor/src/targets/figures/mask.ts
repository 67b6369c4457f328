import type { QuantityMention, Span, TimeMention } from '@gangmu/model'
import { oneOf } from '@gangmu/zh'
import { isMeasured } from '../../recognise/figuresScan.js'

/** Stand-ins for what has been recognised, from the private-use area: rules on a masked text can't trip over digits and quoted names. */
export const QUANTITY = '\uE000'
export const COMPARATOR = '\uE001'
export const TIME = '\uE002'
export const QUOTED = '\uE003'
/** A length of time: 5年累计, 用3年时间. */
export const LENGTH = '\uE005'
export const BRACKETED = '\uE004'

export interface Masked {
  /** As long as the text it was made from. */
  text: string
  /** Unmasked, folded. */
  folded: string
  /** Quotations and 《》, brackets included, that were masked or hold sentences. */
  quotes: Span[]
  /** The insides of round brackets. */
  brackets: Span[]
}

/** A name in quotes is shorter than this; longer quotations are text and stay as they are. */
const longestName = 60

const closerOf = new Map([
  ['“', '”'],
  ['《', '》'],
  ['「', '」'],
  ['(', ')'],
  ['‘', '’'],
])
const isMark = oneOf('“《「(‘”》」)’。!?')
const isSeparator = oneOf('、,;')
const endsClause = oneOf('、,;。')

const [quantityCode, comparatorCode, timeCode, quotedCode, lengthCode, bracketedCode, commaCode] = [
  QUANTITY,
  COMPARATOR,
  TIME,
  QUOTED,
  LENGTH,
  BRACKETED,
  ',',
].map((char) => char.charCodeAt(0)) as [number, number, number, number, number, number, number]

/** Where a text is masked; longer texts get a room of their own. */
const room = new Uint16Array(0x4000)

function fill(units: Uint16Array, { start, end }: Span, code: number): void {
  for (let at = start; at < end; at++) units[at] = code
}

function holds(units: Uint16Array, { start, end }: Span, code: number): boolean {
  for (let at = start; at < end; at++) if (units[at] === code) return true
  return false
}

/** Masks quantities, comparators, points and stretches of time, quoted names and brackets in a folded text. */
export function maskText(
  folded: string,
  quantities: readonly QuantityMention[],
  times: readonly TimeMention[],
): Masked {
  const { quotes, brackets, names } = bracketed(folded)
  const units = folded.length <= room.length ? room : new Uint16Array(folded.length)
  for (let at = 0; at < folded.length; at++) units[at] = folded.charCodeAt(at)
  for (const quantity of quantities) {
    fill(units, quantity.span, quantityCode)
    for (const span of boundsOf(quantity, folded)) fill(units, span, comparatorCode)
  }
  for (const span of names) {
    if (folded[span.start] !== '(') fill(units, span, quotedCode)
    else if (folded.startsWith('其中', span.start + 1) || bindsPart(folded, span)) {
      // (其中新能源车位不少于10%), (快充桩不少于200个) go on with the list: their brackets are commas.
      units[span.start] = commaCode
      units[span.end - 1] = commaCode
    } else if (span.end - span.start > 8 || holds(units, span, quantityCode)) fill(units, span, bracketedCode)
    else for (let at = span.start; at < span.end; at++) if (isSeparator(folded, at)) units[at] = bracketedCode
  }
  // “十三五”末 is a time with quotes in it; a time inside a longer quotation is part of the name.
  for (const time of times) {
    const { form, span } = time
    const unit = units[span.start]
    if (unit === quantityCode && isMeasured(folded, time)) continue
    const hidden = unit === bracketedCode || (unit === quotedCode && folded[span.start] !== '“')
    if (form !== 'recurrence' && !hidden) fill(units, span, form === 'length' ? lengthCode : timeCode)
  }
  return { text: textOf(units, folded.length), folded, quotes, brackets }
}

/** (快充桩不少于200个) behind a figure, at the end of its clause: a bound for a part of it. */
function bindsPart(folded: string, { start, end }: Span): boolean {
  if (end < folded.length && !endsClause(folded, end)) return false
  return boundOfPart.test(folded.slice(start + 1, Math.min(end, start + 20)))
}

const boundOfPart = /^[\p{Script=Han}]{2,12}(?:不少于|不低于|至少)\d/u

/** More arguments than this can overflow the stack. */
const chunk = 8192

function textOf(units: Uint16Array, length: number): string {
  let text = ''
  for (let at = 0; at < length; at += chunk)
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(at + chunk, length)) as unknown as number[])
  return text
}

/** The quotations and brackets of a text; `names` are the brackets and those quotations that are short enough to be names. */
function bracketed(folded: string): { quotes: Span[]; brackets: Span[]; names: Span[] } {
  const [quotes, brackets, names]: [Span[], Span[], Span[]] = [[], [], []]
  const stack: Array<{ closer: string; start: number }> = []
  for (let index = 0; index < folded.length; index++) {
    if (!isMark(folded, index)) continue
    const char = folded[index] as string
    const closer = closerOf.get(char)
    if (closer !== undefined) {
      if (stack.length < 8) stack.push({ closer, start: index })
    } else if (stack.at(-1)?.closer === char) {
      const { start } = stack.pop() as { start: number }
      const span = { start, end: index + 1 }
      if (char === ')') brackets.push({ start: start + 1, end: index })
      else quotes.push(span)
      if (char === ')' || span.end - start <= longestName) names.push(span)
    } else if ('。!?'.includes(char) && stack.at(-1)?.closer !== '”') stack.length = 0
  }
  return { quotes: quotes.sort(byStart), brackets: brackets.sort(byStart), names }
}

const none: Span[] = []

/** The comparator words of a quantity that set a bound; 达到 is a verb and stays legible. */
export function boundsOf({ comparatorSpans }: QuantityMention, folded: string): readonly Span[] {
  if (comparatorSpans.length === 0) return none
  return comparatorSpans.filter((span) => !isReach(folded, span))
}

/** 达, 达到, 达到了 at the end. */
function isReach(folded: string, { start, end }: Span): boolean {
  let at = end - 1
  if (folded[at] === '了') at--
  if (folded[at] === '到') at--
  return at >= start && folded[at] === '达'
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}
