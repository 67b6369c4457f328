import type { Span, Table, TableCell } from '@gangmu/model'
import { fold, type IsoDate } from '@gangmu/zh'
import { recogniseTimes } from '../recognise/times.js'
import { tense } from '../times/roles.js'
import { columnKinds } from './columnKinds.table.js'
import { grid, headerRows, textOfCell } from './grid.js'

/** What a column's header says of the time of the values under it. */
export interface ColumnTime {
  /** Goals for a year to come, values of a year that is past, or the change over a stretch of years. */
  kind: 'goal' | 'state'
  by?: IsoDate
  from?: IsoDate
  /** 年均 and 累计 columns; null for the value in a year. */
  period: 'annual' | 'total' | null
  /** As written, and where; absent for a column that only says 年均 or 目标值. */
  text?: string
  span?: Span
}

/**
 * Reads the header of a table of indicators: `2020年实际`, `2025年目标`, `年均增速`, `五年累计`.
 *
 * @param now The document's date: values of earlier years are states.
 * @returns One for each column of the grid; null for columns that say nothing of time (指标, 单位, 属性).
 */
export function columnTimes(table: Table, now?: IsoDate): Array<ColumnTime | null> {
  const laid = grid(table)
  const header = laid.slice(0, headerRows(table))
  const width = Math.max(0, ...laid.map((row) => row.length))
  const columns: Array<ColumnTime | null> = []
  for (let x = 0; x < width; x++) {
    const cells = [...new Set(header.map((row) => row[x]).filter((cell) => cell !== undefined))]
    columns.push(columnTime(cells, now))
  }
  return columns
}

/** The lowest cell that names a time counts; words may stand in any of them. */
function columnTime(cells: readonly TableCell[], now: IsoDate | undefined): ColumnTime | null {
  const folded = cells.map((cell) => fold(textOfCell(cell)).replace(/\s/g, '')).join(' ')
  const kind = columnKinds.find((rule) => rule.pattern.test(folded))
  const named = cells.findLast((cell) => timeIn(cell, now))
  const time = named && timeIn(named, now)
  if (!time) return kind?.period ? { kind: kind.kind ?? 'goal', period: kind.period } : null
  const past = tense(time, now) === 'past'
  return { kind: kind?.kind ?? (past ? 'state' : 'goal'), period: kind?.period ?? null, ...time }
}

const bareYear = /^(\s*)((?:19|20)\d\d)\s*$/

function timeIn(cell: TableCell, now: IsoDate | undefined): Pick<ColumnTime, 'by' | 'from' | 'text' | 'span'> | null {
  const text = textOfCell(cell)
  const offset = cell.position.start.offset
  const bare = bareYear.exec(text)
  if (bare?.[2]) {
    const start = offset + (bare[1]?.length ?? 0)
    return { by: bare[2], text: bare[2], span: { start, end: start + 4 } }
  }
  const time = recogniseTimes({ text, folded: fold(text) }, { date: now }).find((t) => t.by)
  if (!time?.by) return null
  return {
    by: time.by,
    ...(time.from && time.from !== time.by && { from: time.from }),
    text: time.text,
    span: { start: offset + time.span.start, end: offset + time.span.end },
  }
}
