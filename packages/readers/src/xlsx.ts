import type { Message, Source, SourceInfo } from '@gangmu/model'
import { compose, type Piece, type PieceCell } from './compose.js'
import { openPackage } from './docx/package.js'
import { defaultLimits, type Limits, overLimit } from './limits.js'
import { child, type Element, elements, textOf } from './xml.js'
import { type Archive, openZip } from './zip.js'

/**
 * Reads a workbook: every row a `tableRow`, each sheet a table named in `origin.part`; the lines above and below a sheet's table
 * (rows of one cell) are paragraphs. Values are written as shown where it matters: percentages as such, dates as 2025-06-30.
 *
 * @throws ReadError for files that are damaged, encrypted or past a limit.
 */
export function readXlsx(bytes: Uint8Array, info: Partial<SourceInfo> = {}, limits: Limits = defaultLimits): Source {
  return readXlsxArchive(openZip(bytes, limits), info, limits)
}

/** Reads a workbook whose archive is open. */
export function readXlsxArchive(archive: Archive, info: Partial<SourceInfo>, limits: Limits): Source {
  const file = openPackage(archive, limits)
  const workbook = file.part(file.main)
  const stringsName = file.related(file.main, 'sharedStrings')[0]
  const stylesName = file.related(file.main, 'styles')[0]
  const book: Book = {
    strings: [...elements(stringsName === undefined ? undefined : file.part(stringsName), 's:si')].map(stringOf),
    formats: readFormats(stylesName === undefined ? undefined : file.part(stylesName)),
    epoch: child(workbook, 's:workbookPr')?.attributes.date1904 === '1' ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30),
  }
  const messages: Message[] = []
  const pieces: Piece[] = []
  let cells = 0
  let table = 0
  for (const { attributes } of elements(child(workbook, 's:sheets'), 's:sheet')) {
    const name = file.target(file.main, attributes['r:id'] ?? '')
    const sheet = name === undefined ? undefined : file.part(name)
    if (!sheet) continue
    if (attributes.state !== undefined && attributes.state !== 'visible') {
      messages.push({
        ruleId: 'hidden-sheet',
        reason: `The sheet ${attributes.name ?? ''} is hidden; it was read like the others.`,
      })
    }
    const rows = readSheet(sheet, book)
    cells += rows.reduce((sum, row) => sum + row.cells.length, 0)
    if (cells > limits.xmlElements)
      throw overLimit('xmlElements', `the workbook has more than ${limits.xmlElements} cells`)
    pieces.push(...setRows(rows, attributes.name ?? '', table++))
  }
  return compose(pieces, { ...info, format: 'xlsx' }, messages)
}

interface Book {
  strings: string[]
  /** What the cell styles show numbers as. */
  formats: Array<'percent' | 'date' | 'number'>
  /** Day 0 of dates, in milliseconds. */
  epoch: number
}

interface Row {
  number: number
  cells: PieceCell[]
}

/** Text without the reading aids (`rPh`) of East Asian cells. */
function stringOf(element: Element): string {
  return [...elements(element)]
    .map((part) => (part.name === 's:t' ? textOf(part) : part.name === 's:r' ? textOf(child(part, 's:t') ?? part) : ''))
    .join('')
}

function readFormats(styles: Element | undefined): Book['formats'] {
  const codes = new Map<number, string>()
  for (const { attributes } of elements(child(styles, 's:numFmts'), 's:numFmt'))
    codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
  return [...elements(child(styles, 's:cellXfs'), 's:xf')].map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0)
    // Built-in formats: ISO/IEC 29500-1, 18.8.30.
    const code = codes.get(id) ?? ''
    if (id === 9 || id === 10 || /%/.test(code)) return 'percent'
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date'
    return /[yd年日]/i.test(code.replace(/"[^"]{0,200}"|\[[^\]]{0,200}\]|\\./g, '')) ? 'date' : 'number'
  })
}

function readSheet(sheet: Element, book: Book): Row[] {
  const merged = new Map<string, { rows: number; columns: number }>()
  const covered = new Set<string>()
  let coverage = 0
  for (const { attributes } of elements(child(sheet, 's:mergeCells'), 's:mergeCell')) {
    const [from, to] = (attributes.ref ?? '').split(':').map(place)
    if (!from || !to) continue
    merged.set(`${from.row} ${from.column}`, { rows: to.row - from.row + 1, columns: to.column - from.column + 1 })
    for (let row = from.row; row <= to.row; row++) {
      for (let column = from.column; column <= to.column && coverage < 200_000; column++, coverage++)
        covered.add(`${row} ${column}`)
      if (coverage >= 200_000) break
    }
    covered.delete(`${from.row} ${from.column}`)
  }
  const rows: Row[] = []
  let number = 0
  for (const element of elements(child(sheet, 's:sheetData'), 's:row')) {
    number = Number(element.attributes.r ?? number + 1)
    const values = new Map<number, string>()
    let column = 0
    for (const cell of elements(element, 's:c')) {
      column = cell.attributes.r === undefined ? column + 1 : (place(cell.attributes.r)?.column ?? column + 1)
      const value = shownValue(cell, book).trim()
      if (value !== '') values.set(column, value)
    }
    if (values.size === 0) continue
    const last = Math.max(...values.keys())
    const cells: PieceCell[] = []
    for (let at = 1; at <= Math.min(last, 2_000); at++) {
      if (covered.has(`${number} ${at}`) && !values.has(at)) continue
      const span = merged.get(`${number} ${at}`)
      cells.push({ text: values.get(at) ?? '', ...(span ? { rowSpan: span.rows, colSpan: span.columns } : {}) })
    }
    rows.push({ number, cells })
  }
  return rows
}

function place(reference: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference)
  if (!match) return undefined
  let column = 0
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(match[2]), column }
}

function shownValue(cell: Element, book: Book): string {
  const type = cell.attributes.t ?? 'n'
  if (type === 'inlineStr') return stringOf(child(cell, 's:is') ?? cell)
  const value = child(cell, 's:v')
  if (!value) return ''
  const text = textOf(value)
  if (type === 's') return book.strings[Number(text)] ?? ''
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE'
  if (type !== 'n') return text
  const number = Number(text)
  if (!Number.isFinite(number) || text === '') return text
  const format = book.formats[Number(cell.attributes.s ?? 0)] ?? 'number'
  if (format === 'percent') return `${exact(number * 100)}%`
  if (format === 'date' && number > 0 && number < 3_000_000)
    return new Date(book.epoch + Math.floor(number) * 86_400_000).toISOString().slice(0, 10)
  return exact(number)
}

/** Spreadsheets keep 15 digits; what lies beyond comes from binary fractions. */
const exact = (number: number): string => String(Number(number.toPrecision(15)))

/** The rows of one cell before the table's first and after its last row are lines about it: title, unit, note. */
function setRows(rows: readonly Row[], sheet: string, table: number): Piece[] {
  const isLine = ({ cells }: Row): boolean => cells.filter(({ text }) => text !== '').length === 1
  let from = 0
  while (from < rows.length && isLine(rows[from]!)) from++
  let to = rows.length
  while (to > from && isLine(rows[to - 1]!)) to--
  return rows.map(({ number, cells }, i): Piece => {
    const origin = { part: sheet, paragraph: number }
    if (i >= from && i < to) return { kind: 'tableRow', text: '', cells, table, origin }
    return { kind: 'paragraph', text: cells.map(({ text }) => text).join(''), origin }
  })
}
