import type { Span } from '@gangmu/model'
import { docNumbers } from '@gangmu/zh'

const STANDARD = /^(?:GB|DB\d{0,4}|HJ|JGJ|CJJ|NY|SL|YY|MZ|JT|T)(?:\/[A-Z]{1,6})? ?\d[\d.]{0,12} ?[-—–] ?\d{4}$/u
/** 财政部第29号令, as rules before 2000 are cited. */
const ORDER_LAST = /^[\u4e00-\u9fff]{0,16}第? ?\d{1,5} ?号令$/u

/**
 * The number of a document in the bracket after its title, `（国发〔2022〕72号，以下简称《意见》）` or `（GB/T 2260—2007）`: where it stands, or null.
 * `start` and `end` bound the bracket's content.
 */
export function numberInBracket(folded: string, start: number, end: number): Span | null {
  let from = start
  for (const part of folded.slice(start, end).split(/[,;]/u)) {
    const lead = part.length - part.trimStart().length
    if (STANDARD.test(part.trim()) || ORDER_LAST.test(part.trim()))
      return { start: from + lead, end: from + lead + part.trim().length }
    const number = docNumbers(part)[0]
    if (number) return { start: from + number.span.start, end: from + number.span.end }
    from += part.length + 1
  }
  return null
}
