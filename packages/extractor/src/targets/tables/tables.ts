import type { Document, Span, Table } from '@gangmu/model'
import { settingOf } from '../mood/mood.js'
import type { Recognised, TargetReading } from '../targetReading.js'
import { cellValue } from './cellValue.js'
import { type Column, columnsOf, isGoal, yearOnly } from './columns.js'
import { type Grid, type GridCell, gridOf } from './grid.js'
import { explanationOf, type Names, type Place, recordOf, type Said } from './tableRecord.js'

/** Reads the targets of a document's indicator tables: one for each cell that states a value for a time to come. */
export function readTables(recognised: readonly Recognised[], doc: string): TargetReading {
  const out: TargetReading = { records: [], messages: [], explanations: [] }
  const seen = new Set<Table>()
  let unit = ''
  let above = ''
  for (const { passage } of recognised) {
    const { table } = passage
    if (passage.kind !== 'cell' && !/^[(（]?单\s{0,2}位[:：]/u.test(passage.text)) above = captionIn(passage.text)
    if (passage.kind !== 'cell' || passage.text.length < 12) unit = unitSaid(passage.text) ?? (table ? unit : '')
    if (!table || seen.has(table)) continue
    seen.add(table)
    readTable({ table, place: passage, unit, caption: (table.caption ?? above).slice(0, longestCaption), doc }, out)
  }
  return out
}

/** The words over a column are few; a row with a longer cell is no header. */
const longestHeader = 30
const longestCaption = 80

/** The line above a table that says what it is. */
function captionIn(text: string): string {
  return text.length <= longestCaption && /表|任务|计划|目标|指标|清单|分解/u.test(text) ? text : ''
}

/** 单位:亿元 in a caption or on a line of its own. */
function unitSaid(text: string): string | undefined {
  return text.includes('位')
    ? /单\s{0,2}位[:：]\s*([\p{Script=Han}%‰/]{1,8})(?![、，,\p{Script=Han}])/u.exec(text)?.[1]
    : undefined
}

function readTable(said: Omit<Layout, 'columns'>, out: TargetReading): void {
  const { table, caption, place } = said
  if (tellsOnly(place.document)) return
  const grid = gridOf(table)
  const body = bodyStart(grid)
  if (body < 1 || body >= grid.length) return
  const columns = columnsOf(grid, body, caption, place.document)
  const named = columns.some(({ kind }) => kind === 'name' || kind === 'place')
  if (!named || !columns.some(isGoal) || columns.some(({ header }) => header.length > longestHeader)) return
  const unit = unitSaid(caption) ?? said.unit
  for (const row of grid.slice(body)) readRow(row, { ...said, columns, unit }, out)
}

/** Statistics and accounts set nothing. */
function tellsOnly(document: Document): boolean {
  const rule = settingOf(document).whole?.rule
  return rule === 'statistics' || rule === 'accounts'
}

/** The first row with a figure in it, after rows of words and years. */
function bodyStart(grid: Grid): number {
  if (grid[0]?.some((cell) => cell && !yearOnly.test(cell.text) && cellValue(cell.text, '') !== null)) return -1
  return grid.findIndex((row, i) => {
    const cells = row.filter((cell): cell is GridCell => cell !== undefined)
    const figures = cells.slice(1).filter(({ text }) => cellValue(text, '') !== null && !yearOnly.test(text))
    return i > 0 && cells.length > 1 && figures.length > 0 && !cells.every((cell) => cell.header)
  })
}

interface Layout {
  columns: readonly Column[]
  /** Said for the whole table. */
  unit: string
  table: Table
  /** What the table is called: its caption, or the line above. */
  caption: string
  place: Place
  doc: string
}

function readRow(found: ReadonlyArray<GridCell | undefined>, layout: Layout, out: TargetReading): void {
  const { columns, table, place, doc } = layout
  const row = found.length === columns.length - 1 && lacksLast(found, columns) ? [...found, undefined] : found
  // A name in two cells moves the figures to the right, a group's cell that spans rows to the left: columns are counted from the end.
  const shift = row.length - columns.length
  if (shift < -1 || shift > 1 || new Set(row).size < Math.min(3, columns.length)) return
  const at = (x: number): GridCell | undefined => row[x < firstValue(columns) ? x : x + shift]
  const cells = columns.map((column, x) => ({ column, cell: at(x) }))
  const scope = placeOf(row, columns, shift)
  const ofRow = scope === undefined ? namesOf(row, columns, shift) : null
  if (ofRow?.text === '') return
  const property = cells.find(({ column }) => column.kind === 'property')?.cell?.text ?? ''
  const base = cells.findLast(({ column }) => column.kind === 'past')
  for (const { column, cell } of cells) {
    if (!cell || !isGoal(column)) continue
    const names: Names = ofRow ?? { text: nameOver(column.header, layout.caption), scope: scope ?? null }
    if (names.text.length < 2) continue
    const unit = unitOf(cells, ofRow ? names.text : column.header, layout.unit)
    if (unit === null) return
    const percent = column.kind === 'growth' && !/^[[［〔【]/u.test(cell.text)
    const value = cellValue(cell.text, percent ? percentOf(cell.text, column.header) : unit)
    if (!value) continue
    const figure = {
      column,
      cell,
      value,
      names: column.allots === 'place' ? { ...names, scope: saidPlace(column.header, column.place) } : names,
      property,
      base: base?.cell ? { column: base.column, cell: base.cell } : null,
    }
    const record = recordOf(figure, place, table, doc)
    out.records.push(record)
    out.explanations.push(explanationOf(record))
  }
}

/** A row of a text loses its last cell where that is empty: a figure is no 备注, and the only name is not what is lacking. */
function lacksLast(row: ReadonlyArray<GridCell | undefined>, columns: readonly Column[]): boolean {
  if (firstValue(columns) === 1) return true
  return /备注|说明/u.test(columns.at(-1)?.header ?? '') && /^\d[\d,.]*$/u.test(row.at(-1)?.text ?? '')
}

/** The place that a row is about, undefined in a table whose rows are none, null in a row of sums. */
function placeOf(row: ReadonlyArray<GridCell | undefined>, columns: readonly Column[], shift: number) {
  const place = columns.findIndex(({ kind }) => kind === 'place')
  if (place < 0 || place >= firstValue(columns) + shift) return undefined
  const cell = row[place]
  return cell ? saidPlace(cell.text, cell.span) : null
}

/** Without a number before it: 一、青禾市. */
function saidPlace(text: string, span: Span): Said | null {
  const number =
    /^(?:[一二三四五六七八九十\d]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）])?/u.exec(text)?.[0].length ?? 0
  const name = text.slice(number)
  return /^(?:合计|总计|小计|共计)?$/u.test(name) ? null : { text: name, span: { ...span, start: span.start + number } }
}

/** What figures measure that stand below a header, in rows of places: the header, or the caption's noun where it says 任务 only. */
function nameOver(header: string, caption: string): string {
  const plain = bare(header).replace(/^(?:到|至)?(?:规划|计划|目标)(?:指标|任务|目标)?(?=.{4})/u, '')
  if (!/^(?:目标|任务|计划|下达|分解|完成)*[数量]?$/u.test(plain)) return plain
  const noun = bare(caption.replace(/[(（]?单\s*位[:：].*$/u, ''))
    .replace(/^(?:附[件表]|表)?[\d.一二三四五六七八九十]*[:：、.\s]?|\s/gu, '')
    .replace(/^(?:全[省市县区]|各[^的]{0,10}[市县区乡镇][)）]?)/u, '')
    .replace(/(?:补充|年度|目标|任务|计划|指标|分解|分配|一览|安排|情况)*[表单]?$/u, '')
  return noun.length > 1 ? noun : plain
}

function bare(text: string): string {
  return text.replace(/[“"].*[”"]|(?:19|20)\d\d(?:[-—~～](?:19|20)\d\d)?年?|分年度|年度|目标值?|[(（].*[)）]/gu, '')
}

function firstValue(columns: readonly Column[]): number {
  return columns.findIndex(({ kind }) => kind === 'unit' || kind === 'past' || isGoal({ kind } as Column))
}

function percentOf(text: string, header: string): string {
  return /[%‰％]/u.test(text) ? '' : /‰/u.test(header) ? '‰' : '%'
}

/** The row's name: the words of its name columns, the unit and number taken off. */
function namesOf(row: ReadonlyArray<GridCell | undefined>, columns: readonly Column[], shift: number): Names {
  const upTo = firstValue(columns) + shift
  const start = Math.max(
    0,
    columns.findLastIndex(({ kind, header }) => kind === 'name' && !/类别|领域|类型/u.test(header)),
  )
  const from = Math.max(0, Math.min(start + shift, upTo - 1, start))
  const cells = row.slice(from, Math.max(from + 1, upTo)).filter((cell): cell is GridCell => Boolean(cell?.text))
  const over = row[from - 1]
  if (cells.length === 1 && over?.text && ofAnother.test(cells[0]?.text ?? '') && sameHeader(columns, from))
    cells.unshift(over)
  const text = [...new Set(cells)]
    .map((cell) => cell.text)
    .join('')
    .replace(/^其中[:：]?/u, '')
  const plain = text
    .replace(/^(?:[(（]?\d{1,2}[)）]|\d{1,2}[.、．])/u, '')
    .replace(/[(（][^()（）]*[%‰％元人个件亩吨套张年岁户平米时里][^()（）]{0,6}[)）]$/u, '')
  return cells.length === 1 && cells[0] ? { text: plain, span: cells[0].span } : { text: plain }
}

/** 数量, 年度数, 超10亿元 beside 高新技术企业: of what, the cell before says. */
const ofAnother =
  /^(?:[超过](?=\d)|(?:总|年度?|累计)?(?:数量?|总量|面积|里程|长度|增速|增长率|占比|比重|收入|产值|利润|规模|人数|投资)(?:[(（][^()（）]*[)）])?$)/u

/** Whether a column stands below one header with the column before it. */
function sameHeader(columns: readonly Column[], x: number): boolean {
  return columns[x]?.kind === 'name' && columns[x - 1]?.header === columns[x]?.header
}

/** 规划指标(万亩) over the header of its columns. */
const unitInside = /(?:指标|任务|目标|计划)[(（]([万亿]?[%‰％元人个件亩吨套张户公里]{1,3})[)）]/u

function unitOf(
  cells: ReadonlyArray<{ column: Column; cell: GridCell | undefined }>,
  name: string,
  said: string,
): string | null {
  const column = cells.find(({ column: { kind } }) => kind === 'unit')?.cell?.text
  if (column !== undefined && /(?<![A-Z][a-z]?)\d/u.test(column)) return null
  if (column !== undefined) return /^[—\-/]*$/u.test(column) ? '' : column
  const written = cells.find(({ cell }) => cell?.text.includes(name))?.cell?.text ?? name
  const inName = /[(（]([^()（）]{1,12})[)）]$/u.exec(written)?.[1] ?? unitInside.exec(written)?.[1]
  if (inName) return inName
  return said
}
