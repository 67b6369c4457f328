import type { Span } from '@gangmu/model'
import { numberInBracket } from './numbers.js'
import { works } from './works.table.js'

/** A document named in 《》. */
export interface TitleFound {
  /** With its brackets. */
  span: Span
  /** Where the number that follows in brackets stands. */
  number?: Span
  /** Past the bracket with the number; else the title's end. */
  end: number
  /** What the same bracket introduces as its short name: 以下简称《意见》; of several, the last is its own and the others are of the titles before it. */
  shorts?: Span[]
}

/** Longest title that is looked for, in characters. */
const LONGEST = 160
const SHORT = /(?:以下|下文)?(?:统?简称|统称)(?:为|是)?[:]? ?(?=[^ ])|下称(?:为)?[:]? ?/u

/**
 * The documents named in 《》 in folded text, nested 《》 and 〈〉 included, with their numbers and short names; newspapers and works of art are left out.
 *
 * @example titles('根据《云川省规定》(云政发〔2019〕3号),') // one, with number
 */
export function titles(folded: string): TitleFound[] {
  const found: TitleFound[] = []
  for (let at = folded.indexOf('《'); at >= 0; at = folded.indexOf('《', at + 1)) {
    const end = closing(folded, at)
    if (end < 0) continue
    const title: TitleFound = { span: { start: at, end }, end, ...bracketAfter(folded, end) }
    if (!isWork(folded, at, end)) found.push(title)
    at = title.end - 1
  }
  return found
}

/** Past the 》 that closes the 《 at `start`, or -1. */
function closing(folded: string, start: number): number {
  let depth = 0
  const limit = Math.min(folded.length, start + LONGEST)
  let last = -1
  for (let i = start; i < limit; i++) {
    const c = folded[i]
    if (c === '\n') break
    if (c === '《') depth++
    if (c === '》') {
      depth--
      last = i + 1
      if (depth === 0) return i + 1
    }
  }
  // `《关于印发《办法》的通知` with one 》 too few: up to the last one there is, unless another title opened after it.
  return last > 0 && !folded.slice(start + 1, last).includes('《') ? last : -1
}

function isWork(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 10), start)
  const title = folded.slice(start + 1, end - 1)
  const after = folded.slice(end, end + 12)
  return works.some((row) => row.before?.test(before) || row.title?.test(title) || row.after?.test(after))
}

function bracketAfter(folded: string, end: number): Partial<TitleFound> {
  const open = folded[end] === ' ' ? end + 1 : end
  if (!'(〔['.includes(folded[open] ?? '?')) return {}
  const close = closingBracket(folded, open)
  if (close < 0) return {}
  const number = numberInBracket(folded, open + 1, close)
  const shorts = shortsIn(folded, open + 1, close)
  return number || shorts ? { ...(number && { number }), ...(shorts && { shorts }), end: close + 1 } : {}
}

/** Index of the bracket that closes the one at `open`, within 80 characters, or -1. */
function closingBracket(folded: string, open: number): number {
  let depth = 0
  for (let i = open; i < Math.min(folded.length, open + 80); i++) {
    const c = folded[i] ?? ''
    if ('(〔['.includes(c)) depth++
    else if (')〕]'.includes(c) && --depth === 0) return i
  }
  return -1
}

/** As `shortIn`, with those that follow in a list: 以下简称《甲法》、《乙法》. */
function shortsIn(folded: string, start: number, end: number): Span[] | null {
  const first = shortIn(folded, start, end)
  if (!first) return null
  const found = [first]
  if (folded[first.start] !== '《') return found
  for (const match of folded.slice(first.end, end).matchAll(/(?:^|》)[、和]?(?=《([^《》]{1,30})》)/gu)) {
    const from = first.end + match.index + match[0].length
    found.push({ start: from, end: from + (match[1] ?? '').length + 2 })
  }
  return found
}

/** The short name that 以下简称 introduces between two places, with its 《》 and without other quotes. */
export function shortIn(folded: string, start: number, end: number): Span | null {
  const text = folded.slice(start, end)
  const lead = SHORT.exec(text)
  if (!lead) return null
  const name = /^(?:《[^《》]{1,30}》|[“"「'‘]?[^,;、。()“”"「」'‘’ ]{2,20})/u.exec(
    text.slice(lead.index + lead[0].length),
  )?.[0]
  if (!name) return null
  const quote = /^[“"「'‘]/u.test(name) ? 1 : 0
  const from = start + lead.index + lead[0].length + quote
  return { start: from, end: from + name.length - quote }
}
