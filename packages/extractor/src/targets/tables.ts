import type { Baseline, Deadline, Document, Span, Table, TargetRecord } from '@gangmu/model'
import { provenance } from '../provenance.js'
import { recogniseTimes } from '../recognise/times.js'
import { type CellValue, cellValue } from './cellValue.js'
import { columnRules } from './columns.table.js'
import { type Grid, type GridCell, gridOf } from './grid.js'
import { settingOf } from './mood.js'
import type { Explanation, Recognised, TargetReading } from './read.js'

interface Column {
  kind: (typeof columnRules)[number]['id']
  header: string
  /** The header cell that says the year, or the first. */
  place: Span
  from?: string
  by?: string
}

/** Reads the targets of a document's indicator tables: one for each cell that states a value for a time to come. */
export function readTables(recognised: readonly Recognised[], doc: string): TargetReading {
  const out: TargetReading = { records: [], messages: [], explanations: [] }
  const seen = new Set<Table>()
  let unit = ''
  for (const { passage } of recognised) {
    const { table } = passage
    if (passage.kind !== 'cell' || passage.text.length < 12) unit = unitSaid(passage.text) ?? (table ? unit : '')
    if (!table || seen.has(table)) continue
    seen.add(table)
    readTable(table, passage, unit, doc, out)
  }
  return out
}

/** The words over a column are few; a row with a longer cell is no header. */
const longestHeader = 30

type Place = Pick<Recognised['passage'], 'document' | 'sections'>

/** 单位:亿元 in a caption or on a line of its own. */
function unitSaid(text: string): string | undefined {
  return text.includes('单位') ? /单位[:：]\s*([\p{Script=Han}%‰/]{1,8})/u.exec(text)?.[1] : undefined
}

function readTable(table: Table, place: Place, unit: string, doc: string, out: TargetReading): void {
  const grid = gridOf(table)
  const body = bodyStart(grid)
  if (body < 1 || body >= grid.length) return
  const columns = columnsOf(grid, body, table, place.document)
  const named = columns.some(({ kind }) => kind === 'name' || kind === 'place')
  if (!named || !columns.some(isGoal) || columns.some(({ header }) => header.length > longestHeader)) return
  for (const row of grid.slice(body))
    readRow(row, { columns, unit: unitSaid(table.caption ?? '') ?? unit, table, place, doc }, out)
}

/** The first row with a figure in it, after rows of words and years. */
function bodyStart(grid: Grid): number {
  if (grid[0]?.some((cell) => cell && !yearOnly.test(cell.text) && cellValue(cell.text, '') !== null)) return -1
  return grid.findIndex((row, i) => {
    const cells = row.filter((cell): cell is GridCell => cell !== undefined)
    const figures = cells.slice(1).filter(({ text }) => cellValue(text, '') !== null && !yearOnly.test(text))
    return i > 0 && cells.length > 2 && figures.length > 0 && !cells.every((cell) => cell.header)
  })
}

const yearOnly = /^(?:19|20)\d\d年?$/u

function columnsOf(grid: Grid, body: number, table: Table, document: Document): Column[] {
  const head = grid.slice(0, body).filter((row) => row.length > 1)
  const width = Math.max(0, ...head.map((row) => row.length))
  const year = settingOf(document).year ?? yearOfCaption(table)
  const columns: Column[] = []
  for (let x = 0; x < width; x++) {
    const cells = [...new Set(head.map((row) => row[x]).filter((cell): cell is GridCell => cell !== undefined))]
    const header = cells.map(({ text }) => text).join('')
    columns.push(columnOf(header, cells, year))
  }
  fillTimes(columns, table, document)
  return columns
}

/** “十二五”主要指标 over a table of a text that has no date: years before the plan are the past. */
function yearOfCaption({ caption = '' }: Table): number | null {
  const { from } = timeIn(caption)
  return from === undefined ? null : Number(from.slice(0, 4))
}

function columnOf(header: string, cells: readonly GridCell[], year: number | null): Column {
  const { from, by } = timeIn(header)
  const dated = cells.find(({ text }) => timeIn(text).by !== undefined)
  const place = (dated ?? cells[0])?.span ?? { start: 0, end: 0 }
  const rule = columnRules.find((candidate) => candidate.header.test(header))
  let kind = rule?.id ?? 'other'
  const ahead =
    by !== undefined && (year === null ? /目标|规划|任务|计划/u.test(header) : Number(by.slice(0, 4)) >= year)
  if (by !== undefined && (!rule || kind === 'name')) kind = ahead ? 'goal' : year === null ? 'other' : 'past'
  if (kind === 'goal' && by !== undefined && year !== null && !ahead) kind = 'past'
  return { kind, header, place, ...(from !== undefined && { from }), ...(by !== undefined && { by }) }
}

/** 2025年, 2023—2025年, “十四五”末, or a bare 2025. */
function timeIn(text: string): { from?: string; by?: string } {
  const bare = /^(?:19|20)\d\d$/u.test(text) ? `${text}年` : text
  const [time] = recogniseTimes({ text: bare, folded: bare }, {}).filter(({ by }) => by !== undefined)
  if (!time?.by) return {}
  return { by: time.by, ...(time.from && time.from.slice(0, 4) !== time.by.slice(0, 4) && { from: time.from }) }
}

/** Growth and totals run from the year after the base to the last year that is set; goals without a year take the caption's. */
function fillTimes(columns: Column[], table: Table, document: Document): void {
  const due = columns.filter(({ kind, by }) => kind === 'goal' && by !== undefined).map(({ by }) => by as string)
  const base = columns
    .filter(({ kind, by }) => kind === 'past' && by !== undefined)
    .map(({ by }) => Number(by?.slice(0, 4)))
  const caption = timeIn(table.caption ?? '')
  const last = due.sort().at(-1) ?? caption.by
  for (const column of columns) {
    if (column.by === undefined && caption.by !== undefined && column.kind === 'goal') column.by = caption.by
    if (column.kind !== 'growth' && column.kind !== 'total') continue
    const by = last ?? document.data.facts?.period?.by
    if (column.by === undefined && by !== undefined) column.by = by
    if (column.from === undefined && base.length > 0 && last !== undefined) column.from = String(Math.max(...base) + 1)
  }
}

function isGoal({ kind }: Column): boolean {
  return kind === 'goal' || kind === 'growth' || kind === 'total'
}

interface Layout {
  columns: readonly Column[]
  /** Said for the whole table. */
  unit: string
  table: Table
  place: Place
  doc: string
}

function readRow(row: ReadonlyArray<GridCell | undefined>, layout: Layout, out: TargetReading): void {
  const { columns, table, place, doc } = layout
  // A name in two cells moves the figures to the right, a group's cell that spans rows to the left: columns are counted from the end.
  const shift = row.length - columns.length
  if (shift < -1 || shift > 1 || new Set(row).size < 3) return
  const at = (x: number): GridCell | undefined => row[x < firstValue(columns) ? x : x + shift]
  const cells = columns.map((column, x) => ({ column, cell: at(x) }))
  const names = namesOf(row, columns, shift)
  if (!names.text) return
  const unit = unitOf(cells, names.text, layout.unit)
  if (unit === null) return
  const property = cells.find(({ column }) => column.kind === 'property')?.cell?.text ?? ''
  const base = cells.findLast(({ column }) => column.kind === 'past')
  for (const { column, cell } of cells) {
    if (!cell || !isGoal(column)) continue
    const value = cellValue(cell.text, column.kind === 'growth' ? percentOf(cell.text, column.header) : unit)
    if (!value) continue
    const figure = {
      column,
      cell,
      value,
      names,
      property,
      base: base?.cell ? { column: base.column, cell: base.cell } : null,
    }
    const record = recordOf(figure, place, table, doc)
    out.records.push(record)
    out.explanations.push(explanationOf(record))
  }
}

function firstValue(columns: readonly Column[]): number {
  return columns.findIndex(({ kind }) => kind === 'unit' || kind === 'past' || isGoal({ kind } as Column))
}

function percentOf(text: string, header: string): string {
  return /[%‰％]/u.test(text) ? '' : /‰/u.test(header) ? '‰' : '%'
}

interface Names {
  text: string
  span?: Span
  scope?: { text: string; span: Span }
}

/** The row's name: the words of its name columns, the unit and number taken off; a place instead names the scope. */
function namesOf(row: ReadonlyArray<GridCell | undefined>, columns: readonly Column[], shift: number): Names {
  const upTo = firstValue(columns) + shift
  const place = columns.findIndex(({ kind }) => kind === 'place')
  const goal = columns.find(isGoal)
  if (place >= 0 && place < upTo && goal) {
    const cell = row[place]
    const text = goal.header.replace(/[“"].*[”"]|(?:19|20)\d\d年?|分年度|年度|目标值?|[(（].*[)）]/gu, '')
    return cell && text.length > 1 && !/合计|总计|小计/u.test(cell.text)
      ? { text, scope: { text: cell.text, span: cell.span } }
      : { text: '' }
  }
  const start = Math.max(
    0,
    columns.findLastIndex(({ kind, header }) => kind === 'name' && !/类别|领域|类型/u.test(header)),
  )
  const from = Math.max(0, Math.min(start + shift, upTo - 1, start))
  const cells = row.slice(from, Math.max(from + 1, upTo)).filter((cell): cell is GridCell => Boolean(cell?.text))
  const text = [...new Set(cells)]
    .map((cell) => cell.text)
    .join('')
    .replace(/^其中[:：]?/u, '')
  const plain = text
    .replace(/^(?:[(（]?\d{1,2}[)）]|\d{1,2}[.、．])/u, '')
    .replace(/[(（][^()（）]*[%‰％元人个件亩吨套张年平米时里][^()（）]{0,6}[)）]$/u, '')
  return cells.length === 1 && cells[0] ? { text: plain, span: cells[0].span } : { text: plain }
}

function unitOf(
  cells: ReadonlyArray<{ column: Column; cell: GridCell | undefined }>,
  name: string,
  said: string,
): string | null {
  const column = cells.find(({ column: { kind } }) => kind === 'unit')?.cell?.text
  if (column !== undefined && /(?<![A-Z][a-z]?)\d/u.test(column)) return null
  if (column !== undefined) return /^[—\-/]*$/u.test(column) ? '' : column
  const inName = /[(（]([^()（）]{1,12})[)）]$/u.exec(
    cells.find(({ cell }) => cell?.text.includes(name))?.cell?.text ?? '',
  )?.[1]
  if (inName) return inName
  return said
}

interface TableFigure {
  column: Column
  cell: GridCell
  value: CellValue
  names: Names
  property: string
  base: { column: Column; cell: GridCell } | null
}

function recordOf(
  { column, cell, value, names, property, base }: TableFigure,
  place: Place,
  table: Table,
  doc: string,
): TargetRecord {
  const { mention, change, total } = value
  const span = { start: cell.span.start + value.span.start, end: cell.span.start + value.span.end }
  const growth = column.kind === 'growth'
  const kind = change ?? (growth ? 'increase' : /^新增/u.test(names.text) ? 'increase' : 'level')
  return {
    type: 'target',
    ...provenance('target', doc, place, span, `${names.text}|${names.scope?.text ?? ''}`),
    rules: [...mention.rules, `column-${column.kind}`],
    indicator: { text: names.text, ...(names.span && { span: names.span }) },
    quantity: {
      text: mention.text,
      kind: mention.kind,
      ...(mention.value !== undefined && { value: Math.abs(mention.value) }),
      ...(mention.min !== undefined && { min: mention.min }),
      ...(mention.max !== undefined && { max: mention.max }),
      unit: mention.unit,
      comparator: mention.comparator,
      span,
    },
    change: kind,
    period: growth ? 'annual' : total || column.kind === 'total' ? 'total' : null,
    baseline: growth || !base ? null : baselineOf(base),
    scope: names.scope ?? null,
    deadline: deadlineOf(column, table),
    force: /约束/u.test(property) ? 'binding' : /预期/u.test(property) ? 'expected' : null,
    bodies: [],
    table: true,
  }
}

function baselineOf({ column, cell }: { column: Column; cell: GridCell }): Baseline | null {
  const value = cellValue(cell.text, '')?.mention.value
  if (value === undefined) return null
  const year = Number(column.by?.slice(0, 4) ?? Number.NaN)
  return { text: cell.text, value, ...(year > 0 && { year }), span: cell.span }
}

function deadlineOf({ header, by, from, place }: Column, table: Table): Deadline | null {
  if (by === undefined) return null
  const stated = timeIn(header).by !== undefined
  const text = stated ? header : (table.caption ?? header)
  return { text, by, ...(from !== undefined && { from }), basis: stated ? 'stated' : 'inherited', span: place }
}

function explanationOf({ span, quantity, rules, indicator }: TargetRecord): Explanation {
  return {
    span,
    text: quantity.text,
    outcome: 'target',
    rules,
    reason: 'a cell for a time to come',
    indicator: indicator.text,
  }
}
