import type { PageLine } from './furniture.js'
import { firstUnit, median } from './lines.js'

/** The text area of pages of one width: where full lines begin and end. */
export interface Measure {
  left: number
  right: number
}

/** Takes the text area off the lines themselves: the outermost edges that at least two lines share, to within a character. */
export function measure(lines: readonly PageLine[]): Measure {
  if (lines.length === 0) return { left: 0, right: 0 }
  const em = median(lines.map(({ size }) => size))
  const shared = (sorted: number[]): number => {
    const enough = Math.max(2, Math.round(lines.length * 0.02))
    for (let i = 0; i + enough <= sorted.length; i++) {
      if (Math.abs(sorted[i + enough - 1]! - sorted[i]!) < em) return sorted[i]!
    }
    return sorted[0]!
  }
  return {
    left: shared(lines.map(({ x0 }) => x0).sort((a, b) => a - b)),
    right: shared(lines.map(({ x1 }) => x1).sort((a, b) => b - a)),
  }
}

/**
 * Whether a line goes on with the paragraph of the line before it: that one is full, so that the first character or word of this
 * one had no room; this one is not indented; both are of one size and follow at the usual distance.
 */
export function goesOn(
  previous: PageLine,
  line: PageLine,
  measureOf: (line: PageLine) => Measure,
  leading: number,
): boolean {
  const { left, right } = measureOf(previous)
  const em = Math.max(previous.size, line.size)
  if (Math.abs(previous.size - line.size) > 0.12 * em) return false
  if (line.x0 - measureOf(line).left > 0.8 * em) return false
  if (/[。！？；：]$/.test(previous.text) && startsItem.test(line.text)) return false
  // Closing marks may hang over the edge or be squeezed before it, and no line begins with one: up to one character of slack.
  const isFull = right - previous.x1 <= firstUnit(line) + 0.9 * em
  // Line breaking keeps some lists of figures together and leaves more room; a sentence in its middle tells.
  const isOpen = previous.x1 - left > 0.75 * (right - left) && !/[。！？；：…”’）)】\]]$/.test(previous.text)
  if (!isFull && !isOpen) return false
  return line.page !== previous.page || line.top - previous.top < 1.45 * leading + 0.2 * em
}

/** A line that opens an item, by its look: one that a full stop goes before starts a paragraph however full that line is. */
const startsItem =
  /^(?:[一二三四五六七八九十百]{1,5}、|[（(][一二三四五六七八九十\d]{1,4}[）)]|\d{1,2}[.、．]|第[一二三四五六七八九十百\d]{1,6}[编章节条]|[①-⑳]|——|[●■◆])/

/** Usual distance from line to line. */
export function leadingOf(lines: readonly PageLine[]): number {
  const steps: number[] = []
  for (let i = 1; i < lines.length; i++) {
    const step = lines[i]!.top - lines[i - 1]!.top
    if (lines[i]!.page === lines[i - 1]!.page && step > 0) steps.push(step)
  }
  return median(steps)
}
