import type { Document, Span } from '@gangmu/model'
import { recogniseTimes } from '../../recognise/times.js'
import { settingOf } from '../mood/mood.js'
import { cellValue } from './cellValue.js'
import { columnRules } from './columns.table.js'
import type { Grid, GridCell } from './grid.js'

/** What stands below one header. */
export interface Column {
  kind: (typeof columnRules)[number]['id']
  header: string
  /** The header cell that says the year, or the first. */
  place: Span
  /** Of a table that allots: what its cells measure is the header, or where they do. */
  allots?: 'indicator' | 'place'
  from?: string
  by?: string
}

/** 2025 alone is no figure. */
export const yearOnly: RegExp = /^(?:19|20)\d\d年?$/u

/** The columns of a table by its header rows, those before `body`; `caption` is what the table is called. */
export function columnsOf(grid: Grid, body: number, caption: string, document: Document): Column[] {
  const head = grid.slice(0, body).filter((row) => row.length > 1)
  const width = Math.max(0, ...head.map((row) => row.length))
  const year = settingOf(document).year ?? yearOfCaption(caption) ?? yearAhead(caption, head, document)
  const columns: Column[] = []
  for (let x = 0; x < width; x++) {
    const cells = [...new Set(head.map((row) => row[x]).filter((cell): cell is GridCell => cell !== undefined))]
    const header = cells.map(({ text }) => text).join('')
    columns.push(columnOf(header, cells, year))
  }
  if (allotment.test(caption)) allot(columns, grid.slice(body))
  fillTimes(columns, caption, document)
  return columns
}

/** “十二五”主要指标 over a table of a text that has no date: years before the plan are the past. */
function yearOfCaption(caption: string): number | null {
  const { from } = timeIn(caption)
  return from === undefined ? null : Number(from.slice(0, 4))
}

/**
 * The first year to come in the table of a text without a date: of years that follow on each other below 目标分解表 the first, of years
 * further apart in a plan the one after the base.
 */
function yearAhead(caption: string, head: Grid, document: Document): number | null {
  const years = head.flatMap((row) =>
    row.flatMap((cell) => Number(cell && yearOnly.exec(cell.text)?.[0].slice(0, 4)) || []),
  )
  const [first = 0, second = 0] = years
  if (second === 0 || years.some((year, i) => i > 0 && year <= (years[i - 1] ?? 0))) return null
  if (second > first + 1) return /规划|纲要|计划|方案/u.test(document.data.facts?.kind ?? '') ? second : null
  return /分解|任务|计划|分年度/u.test(caption) ? first : null
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
export function timeIn(text: string): { from?: string; by?: string } {
  const bare = /^(?:19|20)\d\d$/u.test(text) ? `${text}年` : text
  const [time] = recogniseTimes({ text: bare, folded: bare }, {}).filter(({ by }) => by !== undefined)
  if (!time?.by) return {}
  return { by: time.by, ...(time.from && time.from.slice(0, 4) !== time.by.slice(0, 4) && { from: time.from }) }
}

/** Growth and totals run from the year after the base to the last year that is set; goals without a year take the caption's. */
function fillTimes(columns: Column[], called: string, document: Document): void {
  const due = columns.filter(({ kind, by }) => kind === 'goal' && by !== undefined).map(({ by }) => by as string)
  const base = columns
    .filter(({ kind, by }) => kind === 'past' && by !== undefined)
    .map(({ by }) => Number(by?.slice(0, 4)))
  const caption = timeIn(called)
  const last = due.sort().at(-1) ?? caption.by
  for (const column of columns) {
    if (column.by === undefined && caption.by !== undefined && column.kind === 'goal') column.by = caption.by
    if (column.kind !== 'growth' && column.kind !== 'total') continue
    const by = last ?? document.data.facts?.period?.by
    if (column.by === undefined && by !== undefined) column.by = by
    if (column.from === undefined && base.length > 0 && last !== undefined) column.from = String(Math.max(...base) + 1)
  }
}

export function isGoal({ kind }: Column): boolean {
  return kind === 'goal' || kind === 'growth' || kind === 'total'
}

/** A caption that says of the figures below that they are set: 2023年造林任务分解表. */
const allotment = /任务|计划|目标|分解|分配|指标/u
const placeName = /(?:[市县区镇乡州盟旗场局]|街道|合计|总计|小计|管委会)$/u

/** Rows of places with a column for each indicator, or rows of indicators with a column for each place: their figures are goals. */
function allot(columns: Column[], body: Grid): void {
  const cells = (x: number): string[] => body.flatMap((row) => row[x]?.text || [])
  const most = (texts: readonly string[], holds: (text: string) => boolean): boolean =>
    texts.length > 0 && texts.filter(holds).length * 2 > texts.length
  const first = columns.findIndex(({ kind }) => kind !== 'number')
  const unit = columns[first]
  if (unit?.kind === 'unit' && most(cells(first), (text) => placeName.test(text))) unit.kind = 'place'
  if (columns.some(isGoal)) return
  const places = columns.some(({ kind }) => kind === 'place')
  const named = columns.some(({ kind }) => kind === 'name')
  for (const [x, column] of columns.entries()) {
    const figures = most(cells(x), (text) => cellValue(text, '') !== null)
    const free =
      column.kind === 'name' ||
      (column.kind === 'other' && !columnRules.some(({ header }) => header.test(column.header)))
    if (!figures || !free || !(places || (named && placeName.test(column.header)))) continue
    column.kind = 'goal'
    column.allots = places ? 'indicator' : 'place'
  }
}
