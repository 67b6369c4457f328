import type { Piece } from '../compose.js'
import type { Grid } from './grid.js'
import { joinWrapped } from './lines.js'

/** A table that goes on on the next page has the same columns. */
export function sameColumns(a: Grid, b: Grid): boolean {
  return a.columns.length === b.columns.length && a.columns.every((x, i) => Math.abs(x - b.columns[i]!) < 4)
}

/**
 * Takes the rows of a page on to a table of the page before: a repeated head has role `noise`, and a row that was broken by the page's
 * end is put together again. `before` are the table's rows so far, none for a table that begins here.
 */
export function continueTable(before: readonly Piece[], rows: Piece[]): Piece[] {
  const head = before[0]
  const last = before.at(-1)
  if (!head || !last) return rows
  let at = 0
  while (rows[at] && before[at] && textOf(rows[at]!) === textOf(before[at]!)) rows[at++]!.role = 'noise'
  const first = rows[at]
  if (!first || !isRest(last, first)) return rows
  last.cells = last.cells!.map((cell, i) => ({ ...cell, text: joinWrapped(cell.text, first.cells![i]!.text) }))
  return rows.filter((row) => row !== first)
}

const textOf = (row: Piece): string => (row.cells ?? []).map(({ text }) => text).join('\t')

/**
 * Where both rows have text, the upper cell is full and in the middle of a sentence; there is such a cell, and there is one that only
 * one of the rows has text in.
 */
function isRest(upper: Piece, lower: Piece): boolean {
  const above = upper.cells ?? []
  const below = lower.cells ?? []
  if (above.length !== below.length) return false
  const pairs = above.map((cell, i) => ({ above: cell, below: below[i]!.text }))
  const both = pairs.filter((pair) => pair.above.text !== '' && pair.below !== '')
  return (
    both.length > 0 &&
    both.every((pair) => pair.above.isFull && !/[。；！？]$/.test(pair.above.text)) &&
    pairs.some((pair) => (pair.above.text === '') !== (pair.below === ''))
  )
}
