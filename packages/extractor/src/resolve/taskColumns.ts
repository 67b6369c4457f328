import type { Table, TableCell, TableRow } from '@gangmu/model'
import { recogniseTimes } from '../recognise/times.js'
import { columnsOf } from '../tableColumns.js'
import type { RoledTime } from '../times/roledTime.js'
import { type TaskColumnRule, taskColumns } from './taskColumns.table.js'
import type { PlacedTime, TimedPassage } from './timedPassage.js'

/**
 * Marks the cells of task tables that say in words what is to be done, and gives the cells of a row the time that its 完成时限 says,
 * else the year in the head of their own column. Changes the passages in place.
 *
 * @param timed In text order.
 */
export function readTaskTables(timed: readonly TimedPassage[]): void {
  for (let i = 0; i < timed.length; i++) {
    const { table } = (timed[i] as TimedPassage).passage
    if (!table) continue
    let end = i + 1
    while (timed[end]?.passage.table === table) end++
    readTable(table, timed.slice(i, end))
    i = end - 1
  }
}

/** Rows that are looked at for the heads of the columns. */
const FIRST_ROWS = 3
const LONGEST_HEAD = 16

function readTable(table: Table, cells: readonly TimedPassage[]): void {
  const rows = table.children.filter((child): child is TableRow => child.type === 'tableRow')
  const byCell = new Map(cells.map((cell) => [cell.passage.node as TableCell, cell]))
  const headRow = rows.slice(0, FIRST_ROWS).findIndex((row) => isHead(row, byCell))
  if (headRow < 0) return
  const all = columnsOf(rows)
  const heads = (all[headRow]?.columns ?? []).map((cell) => cell && byCell.get(cell))
  const kinds = heads.map((head) => head && kindOf(head))
  const years = heads.map((head) => (head ? yearOf(head) : null))
  for (const { row, columns } of all.slice(headRow + 1)) {
    const dueCell = columns.find((_, x) => kinds[x] === 'due')
    const due = dueCell ? dueOf(byCell.get(dueCell)) : null
    columns.forEach((node, x) => {
      const cell = node && row.children.includes(node) ? byCell.get(node) : undefined
      if (!cell || columns.indexOf(node) !== x || kinds[x] === 'due') return
      const lead = due ?? years[x]
      if (lead) cell.lead = lead
      if (kinds[x] === 'work') cell.work = true
    })
  }
}

/** The row with the heads of a task table: one of the work, and one of who or by when. */
function isHead(row: TableRow, byCell: ReadonlyMap<TableCell, TimedPassage>): boolean {
  const kinds = row.children.map((node) => byCell.get(node)).map((cell) => cell && kindOf(cell))
  return kinds.includes('work') && (kinds.includes('who') || kinds.includes('due'))
}

function kindOf({ passage: { folded } }: TimedPassage): TaskColumnRule['id'] | undefined {
  const head = folded.replace(/\s/gu, '')
  return head.length > LONGEST_HEAD ? undefined : taskColumns.find((row) => row.pattern.test(head))?.id
}

function yearOf({ passage, times }: TimedPassage): PlacedTime | null {
  const time = times.find((one) => one.by !== undefined)
  return time ? { time: dueTime(time), offset: passage.offset } : null
}

/** When a row is due: the last time that its cell names, whatever else it says of it (9月投入使用, 2025年12月, 2024). */
function dueOf(cell: TimedPassage | undefined): PlacedTime | null {
  if (!cell) return null
  const { passage, times } = cell
  if (times.length === 0) times.push(...bareYears(passage))
  for (const time of times) if (time.by !== undefined && time.role !== 'recurring') Object.assign(time, dueTime(time))
  const due = times.filter((time) => time.role === 'deadline' && time.by !== undefined)
  const [last] = due.sort((a, b) => (b.by ?? '').localeCompare(a.by ?? ''))
  return last ? { time: last, offset: passage.offset } : null
}

function dueTime(time: RoledTime): RoledTime {
  const rules = time.rules.filter((rule) => !rule.startsWith('role-'))
  return { ...time, role: 'deadline', rules: [...rules, 'role-due-column'] }
}

/** 2024 and 2023-2025, the whole of a cell. */
function bareYears({ text, folded }: TimedPassage['passage']): RoledTime[] {
  const bare = folded.trim()
  if (!/^20\d\d(?:[-—~]20\d\d)?$/u.test(bare)) return []
  const start = folded.indexOf(bare)
  const span = { start, end: start + bare.length }
  const said = `${bare}年`
  return recogniseTimes({ text: said, folded: said }).map((time) =>
    dueTime({ ...time, role: 'deadline', span, text: text.slice(span.start, span.end) }),
  )
}
