import type { Block, Cell, Message, Origin, Source, SourceInfo } from '@gangmu/model'

/** A block before it has a place in the canonical text. */
export interface Piece {
  kind: Block['kind']
  text: string
  level?: number
  /** Length of a computed marker at the start of the text. */
  marker?: number
  role?: Block['role']
  /** For a table row: its cells in place of `text`. */
  cells?: PieceCell[]
  /** For a table row: which table, from 0. */
  table?: number
  header?: boolean
  origin?: Origin
}

export interface PieceCell {
  text: string
  rowSpan?: number
  colSpan?: number
  /** On a page: there was no room left behind the text. */
  isFull?: boolean
}

/** Writes pieces one below the other into the canonical text: blocks joined by LF, the cells of a row by TAB. Blank pieces are left out. */
export function compose(pieces: readonly Piece[], info: SourceInfo, messages: Message[]): Source {
  const blocks: Block[] = []
  const parts: string[] = []
  let offset = 0
  for (const piece of pieces) {
    const cells = piece.cells?.map((cell) => ({ ...cell, text: oneLine(cell.text) }))
    const text = cells ? cells.map((cell) => cell.text).join('\t') : tidy(piece.text)
    if (text.trim() === '') continue
    if (parts.length > 0) offset += 1
    const block: Block = { span: { start: offset, end: offset + text.length }, kind: piece.kind }
    if (piece.level !== undefined) block.level = piece.level
    if (piece.marker) block.marker = { start: offset, end: offset + piece.marker }
    if (piece.role) block.role = piece.role
    if (piece.origin) block.origin = piece.origin
    if (cells) {
      block.row = { table: piece.table ?? 0, cells: place(cells, offset) }
      if (piece.header) block.row.header = true
    }
    blocks.push(block)
    parts.push(text)
    offset += text.length
  }
  return { text: parts.join('\n'), info, blocks, messages }
}

function place(cells: readonly PieceCell[], offset: number): Cell[] {
  const placed: Cell[] = []
  let at = offset
  for (const { text, rowSpan, colSpan } of cells) {
    const cell: Cell = { span: { start: at, end: at + text.length } }
    if (rowSpan !== undefined && rowSpan > 1) cell.rowSpan = rowSpan
    if (colSpan !== undefined && colSpan > 1) cell.colSpan = colSpan
    placed.push(cell)
    at += text.length + 1
  }
  return placed
}

const tidy = (text: string): string => text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n').trimEnd()

const oneLine = (text: string): string => text.replace(/[ \t]{0,20}[\r\n\t\u2028\u2029\v\f]+[ \t]{0,20}/g, ' ').trim()
