import type { Point } from '@gangmu/model'

/** Turns offsets into points; fast as long as they are asked for roughly in text order. */
export type PointAt = (offset: number) => Point

export function pointsOf(text: string): PointAt {
  let line = 1
  let from = 0
  let to = endOfLine(text, 0)
  return (offset) => {
    if (offset < from) {
      line = 1
      from = 0
      to = endOfLine(text, 0)
    }
    while (offset > to) {
      from = to + 1
      to = endOfLine(text, from)
      line++
    }
    return { line, column: offset - from + 1, offset }
  }
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}
