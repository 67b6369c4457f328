import { rowParents } from './elementKinds.js'
import type { HtmlElement, HtmlNode } from './elements.js'

export interface TableRow {
  element: HtmlElement
  header: boolean
  cells: HtmlElement[]
}

/** The rows that belong to this table itself, and its caption. */
export function tableRows(table: HtmlElement): { caption: HtmlElement | undefined; rows: TableRow[] } {
  const rows: TableRow[] = []
  let caption: HtmlElement | undefined
  for (const part of elementsOf(table)) {
    if (part.name === 'caption') caption ??= part
    else if (part.name === 'tr') rows.push(tableRow(part, false))
    else if (part.name === 'thead' || part.name === 'tbody' || part.name === 'tfoot') {
      for (const row of elementsOf(part)) if (row.name === 'tr') rows.push(tableRow(row, part.name === 'thead'))
    }
  }
  return { caption, rows }
}

/** What stands in a table outside of its cells and caption; browsers show it before the table. */
export function strayNodes(table: HtmlElement, caption: HtmlElement | undefined): HtmlNode[] {
  const strays: HtmlNode[] = []
  const visit = (parent: HtmlElement): void => {
    for (const node of parent.children) {
      if (node.type === 'text') strays.push(node)
      else if (node.name === 'tr' || (rowParents.has(node.name) && node.name !== 'table')) visit(node)
      else if (node !== caption && node.name !== 'td' && node.name !== 'th') strays.push(node)
    }
  }
  visit(table)
  return strays
}

function tableRow(element: HtmlElement, inHead: boolean): TableRow {
  const cells = elementsOf(element).filter(({ name }) => name === 'td' || name === 'th')
  return { element, cells, header: inHead || (cells.length > 0 && cells.every(({ name }) => name === 'th')) }
}

/** How much stands in a part of a page. */
interface Extent {
  characters: number
  blocks: number
  tables: number
}

/**
 * Whether a table only arranges the page: it says so, every row is one cell, it holds other tables,
 * or most of its text is one cell of many paragraphs.
 */
export function isLayout(table: HtmlElement, rows: TableRow[]): boolean {
  if (table.attributes.role === 'presentation') return true
  if (rows.every(({ cells }) => cells.length <= 1)) return true
  const extents = rows.flatMap(({ cells }) => cells.map(extent))
  const total = extents.reduce((sum, { characters }) => sum + characters, 0)
  return extents.some(
    ({ characters, blocks, tables }) =>
      (tables > 0 && (rows.length < 3 || characters * 2 > total)) ||
      (blocks >= 4 && characters > 400 && characters > total * 0.6),
  )
}

function extent(cell: HtmlElement): Extent {
  const sum: Extent = { characters: 0, blocks: 0, tables: 0 }
  const waiting: HtmlNode[] = [cell]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text') sum.characters += node.text.trim().length
    else {
      if (node.name === 'table') sum.tables++
      if (node.name === 'p' || node.name === 'br' || node.name === 'div') sum.blocks++
      for (const child of node.children) waiting.push(child)
    }
  }
  return sum
}

/** `rowspan` or `colspan` of a cell, within what the standard allows. */
export function spanOf(cell: HtmlElement, which: 'rowspan' | 'colspan'): number {
  const value = Number.parseInt(cell.attributes[which] ?? '1', 10)
  if (!Number.isFinite(value) || value < 0) return 1
  return Math.min(value, which === 'colspan' ? 1000 : 65_534)
}

export function elementsOf(parent: HtmlElement): HtmlElement[] {
  return parent.children.filter((node): node is HtmlElement => node.type === 'element')
}
