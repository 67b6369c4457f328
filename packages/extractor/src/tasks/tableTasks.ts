import type { Body, Table, TableCell, TableRow } from '@gangmu/model'
import type { TimedPassage } from '../resolve/timedPassage.js'
import { columnsOf } from '../tableColumns.js'
import { type BodyMention, type NoteState, readNames } from './noteNames.js'
import { keyRule, recogniseNotes } from './notes.js'
import { taskDeadline } from './taskDeadline.js'

/** A table row as a piece of work; `bodies` count in the text of their cell. */
export interface RowWork {
  row: TableRow
  cells: TimedPassage[]
  /** Of the column that says what is to be done. */
  text: string
  bodies: Array<{ cell: TimedPassage; body: BodyMention }>
  deadline: ReturnType<typeof taskDeadline>
}

const TASK_HEAD = /任务|事项|实事|内容|措施|举措|工作|项目|名称|要求|目标/u
/** Without one of these a table names no responsible body. */
const NAMES_BODIES = /责任|单位|部门|牵头|负责|配合|主办|落实|指导/u
const TIME_HEAD = /时限|时间|期限|进度|节点/u

/** The rows of a table that name responsible bodies: in a column with such a head (责任单位, 牵头部门), or in notes within their cells. */
export function tableTasks(table: Table, cells: readonly TimedPassage[], state: NoteState): RowWork[] {
  if (!cells.some(({ passage }) => NAMES_BODIES.test(passage.folded))) return []
  const byCell = new Map(cells.map((cell) => [cell.passage.node as TableCell, cell]))
  const rows = table.children.filter((child): child is TableRow => child.type === 'tableRow')
  let heads: Head[] = []
  const found: RowWork[] = []
  for (const { row, columns } of columnsOf(rows)) {
    const texts = columns.map((cell) => (cell ? (byCell.get(cell)?.passage.folded.trim() ?? '') : ''))
    // A second row of heads parts 责任单位 into 牵头单位 and 配合单位.
    const first = !heads.length || (!found.length && row.children.every((node) => isShort(byCell.get(node))))
    if (row.header || (first && texts.some((text) => keyRule(text)?.role))) {
      heads = texts.map(headOf)
      continue
    }
    const work: RowWork = { row, cells: [], text: titleOf(heads, texts), bodies: [], deadline: null }
    columns.forEach((node, i) => {
      const cell = node && row.children.includes(node) ? byCell.get(node) : undefined
      if (!cell || columns.indexOf(node) !== i) return
      work.cells.push(cell)
      const role = heads[i]?.role
      const { folded } = cell.passage
      const bodies = role
        ? readNames(folded, { start: 0, end: folded.length }, role, 'table-column', state)
        : recogniseNotes(folded, state).bodies
      for (const body of bodies) work.bodies.push({ cell, body })
      if (heads[i]?.time || !heads.length) work.deadline ??= taskDeadline(cell)
    })
    // Due by a cell that spans several rows.
    const told = work.cells.find((cell) => cell.work)
    if (told) work.deadline ??= taskDeadline(told)
    if (work.bodies.length) found.push(work)
  }
  return found
}

/** What the head of a column says of its cells. */
interface Head {
  role: Body['role'] | null | undefined
  task: boolean
  time: boolean
}

function headOf(text: string): Head {
  const rule = keyRule(text)
  return { role: rule?.role, task: !rule && TASK_HEAD.test(text), time: TIME_HEAD.test(text) }
}

function isShort(cell: TimedPassage | undefined): boolean {
  return !cell || cell.passage.folded.length <= LONGEST_HEAD
}

const LONGEST_HEAD = 12

function titleOf(heads: readonly Head[], texts: readonly string[]): string {
  const named = heads.findLastIndex(({ task }) => task)
  const text = texts[named] || texts.reduce((longest, one) => (one.length > longest.length ? one : longest), '')
  return text.slice(0, 80)
}
