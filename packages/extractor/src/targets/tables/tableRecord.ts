import type { Baseline, Deadline, Span, Table, TargetRecord } from '@gangmu/model'
import type { Passage } from '../../passages.js'
import { provenance } from '../../provenance.js'
import type { Explanation } from '../targetReading.js'
import { type CellValue, cellValue } from './cellValue.js'
import { type Column, timeIn } from './columns.js'
import type { GridCell } from './grid.js'

/** Where a table stands. */
export type Place = Pick<Passage, 'document' | 'sections'>

/** Words of the table with their place. */
export type Said = { text: string; span: Span }

/** What a figure measures, and where; `span` when one cell says it. */
export interface Names {
  text: string
  span?: Span
  scope?: Said | null
}

/** A cell that states a value for a time to come, with what its row and column say of it. */
export interface TableFigure {
  column: Column
  cell: GridCell
  value: CellValue
  names: Names
  property: string
  base: { column: Column; cell: GridCell } | null
}

/** 单位产值能耗降低, 能耗降低目标: the figure is the difference. */
const falls = /(?:降低|下降|减少|削减|压减)(?:率|幅度|目标)?(?:[(（][^()（）]{0,12}[)）])?$/u

/** The target of such a cell. */
export function recordOf(
  { column, cell, value, names, property, base }: TableFigure,
  place: Place,
  table: Table,
  doc: string,
): TargetRecord {
  const { mention, change, total } = value
  const span = { start: cell.span.start + value.span.start, end: cell.span.start + value.span.end }
  const growth = column.kind === 'growth'
  const sum = total && !/率|比重|比例|寿命|年限|强度/u.test(names.text) && cellValue(base?.cell.text ?? '', '') === null
  const rises = (growth && !sum) || /^新增/u.test(names.text)
  const kind = change ?? (falls.test(names.text) ? 'decrease' : rises ? 'increase' : 'level')
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
    period: total || column.kind === 'total' ? 'total' : growth ? 'annual' : null,
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

/** Why it is one. */
export function explanationOf({ span, quantity, rules, indicator }: TargetRecord): Explanation {
  return {
    span,
    text: quantity.text,
    outcome: 'target',
    rules,
    reason: 'a cell for a time to come',
    indicator: indicator.text,
  }
}
