import type { PageLine } from './furniture.js'
import { firstUnit, median } from './lines.js'

/** The text area of pages of one width: where full lines begin and end. */
export interface Measure {
  left: number
  right: number
}

/** Takes the text area off the lines themselves: the outermost edges that at least two lines share. */
export function measure(lines: readonly PageLine[]): Measure {
  const edge = (values: number[], outer: (a: number, b: number) => number): number => {
    const counts = new Map<number, number>()
    for (const value of values) {
      const at = Math.round(value / 3)
      counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    const enough = Math.max(2, lines.length * 0.02)
    const shared = values.filter((value) => {
      const at = Math.round(value / 3)
      return (counts.get(at - 1) ?? 0) + (counts.get(at) ?? 0) + (counts.get(at + 1) ?? 0) >= enough
    })
    return (shared.length > 0 ? shared : values).reduce(outer)
  }
  if (lines.length === 0) return { left: 0, right: 0 }
  return {
    left: edge(
      lines.map((l) => l.x0),
      Math.min,
    ),
    right: edge(
      lines.map((l) => l.x1),
      Math.max,
    ),
  }
}

/**
 * Whether a line goes on with the paragraph of the line before it: that one is full, so that the first character or word of this
 * one had no room; this one is not indented; both are of one size and follow at the usual distance.
 */
export function goesOn(previous: PageLine, line: PageLine, { left, right }: Measure, leading: number): boolean {
  const em = Math.max(previous.size, line.size)
  if (Math.abs(previous.size - line.size) > 0.12 * em) return false
  if (line.x0 - left > 0.8 * em) return false
  // Closing marks may hang over the edge or be squeezed before it, and no line begins with one: up to one character of slack.
  if (right - previous.x1 > firstUnit(line) + 0.9 * em) return false
  return line.page !== previous.page || line.top - previous.top < 1.45 * leading + 0.2 * em
}

/** Usual distance from line to line. */
export function leadingOf(lines: readonly PageLine[]): number {
  const steps: number[] = []
  for (let i = 1; i < lines.length; i++) {
    const step = lines[i]!.top - lines[i - 1]!.top
    if (lines[i]!.page === lines[i - 1]!.page && step > 0) steps.push(step)
  }
  return median(steps)
}
