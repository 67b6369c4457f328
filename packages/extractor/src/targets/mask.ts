import type { QuantityMention, Span, TimeMention } from '@gangmu/model'

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

const openers: Record<string, string> = { '“': '”', '《': '》', '「': '」', '(': ')', '‘': '’' }
const closers = new Set(Object.values(openers))

/** Masks quantities, comparators, points and stretches of time, quoted names and brackets in a folded text. */
export function maskText(
  folded: string,
  quantities: readonly QuantityMention[],
  times: readonly TimeMention[],
): Masked {
  const quotes: Span[] = []
  const brackets: Span[] = []
  const names: Span[] = []
  const stack: Array<{ closer: string; start: number }> = []
  for (let at = 0; at < folded.length; at++) {
    const char = folded[at] as string
    const closer = openers[char]
    if (closer !== undefined) {
      if (stack.length < 8) stack.push({ closer, start: at })
    } else if (closers.has(char) && stack.at(-1)?.closer === char) {
      const { start } = stack.pop() as { start: number }
      const span = { start, end: at + 1 }
      if (char === ')') brackets.push({ start: start + 1, end: at })
      else quotes.push(span)
      if (char === ')' || span.end - start <= longestName) names.push(span)
    } else if (stack.length && '。!?'.includes(char) && stack.at(-1)?.closer !== '”') stack.length = 0
  }
  const units = folded.split('')
  const fill = (span: Span, char: string): void => {
    units.fill(char, span.start, span.end)
  }
  for (const quantity of quantities) {
    fill(quantity.span, QUANTITY)
    for (const span of boundsOf(quantity, folded)) fill(span, COMPARATOR)
  }
  for (const span of names) {
    if (units[span.start] !== '(') fill(span, QUOTED)
    else if (span.end - span.start <= 8 && !units.slice(span.start, span.end).includes(QUANTITY)) {
      for (let at = span.start; at < span.end; at++) if ('、,;'.includes(units[at] as string)) units[at] = BRACKETED
    } else fill(span, BRACKETED)
  }
  // “十三五”末 is a time with quotes in it; a time inside a longer quotation is part of the name.
  for (const { form, span } of times) {
    const hidden = units[span.start] === BRACKETED || (units[span.start] === QUOTED && folded[span.start] !== '“')
    if (form !== 'recurrence' && !hidden) fill(span, form === 'length' ? LENGTH : TIME)
  }
  return { text: units.join(''), folded, quotes: quotes.sort(byStart), brackets: brackets.sort(byStart) }
}

/** The comparator words of a quantity that set a bound; 达到 is a verb and stays legible. */
export function boundsOf(quantity: QuantityMention, folded: string): Span[] {
  return quantity.comparatorSpans.filter(({ start, end }) => !/达到?了?$/u.test(folded.slice(start, end)))
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}
