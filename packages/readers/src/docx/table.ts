import type { Piece, PieceCell } from '../compose.js'
import { child, type Element, elements, isOn, val } from '../xml.js'
import { readStory, type Story } from './story.js'

interface OpenCell {
  cell: PieceCell
  /** Grid column that it begins in. */
  column: number
}

/**
 * Reads a table row by row. A cell that goes on from the row above is left out there and counted in the first one's `rowSpan`, as in HTML.
 * A table of one column is a frame around paragraphs (a 专栏, a letterhead): they are given as they are.
 */
export function readTable(table: Element, story: Story): Piece[] {
  const rows = [...tableRows(table)]
  if (rows.every((row) => cellsOf(row).length <= 1)) {
    return rows.flatMap((row) => cellsOf(row).flatMap((cell) => readStory(cell, story)))
  }
  const number = story.tables.count++
  const pieces: Piece[] = []
  let above: OpenCell[] = []
  for (const row of rows) {
    const properties = child(row, 'w:trPr')
    const piece: Piece = { kind: 'tableRow', text: '', cells: [], table: number }
    if (isOn(properties, 'w:tblHeader')) piece.header = true
    if (story.role) piece.role = story.role
    const open: OpenCell[] = []
    let column = Number(val(properties, 'w:gridBefore') ?? 0)
    for (const element of cellsOf(row)) {
      const cellProperties = child(element, 'w:tcPr')
      const span = Math.max(Number(val(cellProperties, 'w:gridSpan') ?? 1) || 1, 1)
      const merge = child(cellProperties, 'w:vMerge')
      const first = story.paragraphs + 1
      const text = cellText(readStory(element, story))
      piece.origin ??= { paragraph: first, ...(story.part === undefined ? {} : { part: story.part }) }
      const upper =
        merge && merge.attributes['w:val'] !== 'restart' ? above.find((a) => a.column === column) : undefined
      if (upper) {
        upper.cell.rowSpan = (upper.cell.rowSpan ?? 1) + 1
        if (text !== '') upper.cell.text += ` ${text}`
        open.push(upper)
      } else {
        const cell: PieceCell = { text, colSpan: span }
        piece.cells!.push(cell)
        open.push({ cell, column })
      }
      column += span
    }
    above = open
    pieces.push(piece)
  }
  return pieces
}

function* tableRows(parent: Element): Generator<Element> {
  for (const element of elements(parent)) {
    if (element.name === 'w:tr') {
      if (child(child(element, 'w:trPr'), 'w:del') === undefined) yield element
    } else if (/^w:(sdt|sdtContent|customXml|ins|moveTo)$/.test(element.name)) yield* tableRows(element)
  }
}

function cellsOf(parent: Element): Element[] {
  const cells: Element[] = []
  for (const element of elements(parent)) {
    if (element.name === 'w:tc') {
      if (child(child(element, 'w:tcPr'), 'w:cellDel') === undefined) cells.push(element)
    } else if (/^w:(sdt|sdtContent|customXml)$/.test(element.name)) cells.push(...cellsOf(element))
  }
  return cells
}

/** Paragraphs of a cell, and what tables may stand in it, in one line. */
function cellText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.cells ? piece.cells.map((cell) => cell.text).join(' ') : piece.text))
    .filter((text) => text.trim() !== '')
    .join('\n')
}
