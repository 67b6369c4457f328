import type { Line } from './lines.js'

/** Lines broken at a margin are no longer than this. */
const WIDEST = 60
const NARROWEST = 18
/** First lines are indented, and a line ends early where a mark of punctuation would open the next. */
const RAGGED = 5
const FEWEST = 4

/**
 * How long a line is at least that was broken at a margin, in a text whose paragraphs are broken so; 0 for other texts: most of the longest lines
 * of running text end without punctuation, and no line is longer.
 */
export function marginOf(text: string, lines: readonly Line[]): number {
  let widest = 0
  for (const line of lines) {
    if (line.label !== 'body') continue
    widest = Math.max(widest, line.end - line.start)
    if (widest > WIDEST) return 0
  }
  if (widest < NARROWEST) return 0
  const margin = widest - RAGGED
  let full = 0
  let open = 0
  for (const line of lines) {
    if (line.label !== 'body' || line.reading !== undefined || line.end - line.start < margin) continue
    full++
    if (!'。；！？：”）'.includes(text[line.end - 1]!)) open++
  }
  return open >= FEWEST && open * 2 > full ? margin : 0
}
