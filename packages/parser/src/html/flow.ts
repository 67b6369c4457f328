import type { Draft, DraftCell } from '../source/compose.js'
import { blockElements } from './elementKinds.js'
import type { HtmlElement, HtmlNode } from './elements.js'
import { listMarkers } from './listMarkers.js'
import { namesMainText } from './sites.js'
import { Spacing } from './spacing.js'
import { isLayout, spanOf, strayNodes, type TableRow, tableRows } from './tables.js'

/** A block with the element it stands in, before its role is known. */
export interface PageBlock extends Draft {
  element: HtmlElement
  /** How many of its characters are links' text. */
  linked: number
  hidden: boolean
}

/**
 * The visible blocks of a page in reading order. Text that the page hides (`hidden`, `display:none`) comes after the block it stands in.
 */
export function flow(root: HtmlElement): PageBlock[] {
  const blocks: PageBlock[] = []
  const markers = new Map<HtmlElement, string>()
  /** Hidden elements met inside a block, to be read when it ends. */
  let postponed: HtmlElement[] = []
  let tables = 0
  let spacing = new Spacing()
  let linked = 0
  let sourceStart = -1
  let sourceEnd = -1
  let hidden = false

  function endBlock(element: HtmlElement): void {
    const text = spacing.text
    if (isVisible(text)) blocks.push(block(element, text))
    spacing = new Spacing()
    linked = 0
    sourceStart = -1
    if (postponed.length === 0) return
    const waiting = postponed
    postponed = []
    for (const node of waiting) readHidden(node)
  }

  function block(element: HtmlElement, text: string): PageBlock {
    const origin = { source: { start: sourceStart, end: sourceEnd } }
    const plain: PageBlock = { kind: 'paragraph', text, origin, element, linked, hidden }
    for (let at: HtmlElement | null = element; at !== null; at = at.parent) {
      if (/^h[1-6]$/.test(at.name)) return { ...plain, kind: 'heading', level: Number(at.name[1]) }
      if (at.name === 'li') return listItem(plain, at)
      if (at.name === 'td' || at.name === 'th' || at.name === 'div') break
    }
    return plain
  }

  /** The first block of a list item bears its marker. */
  function listItem(plain: PageBlock, item: HtmlElement): PageBlock {
    const level = depthOfLists(item)
    const marker = markers.get(item)
    markers.delete(item)
    if (marker === undefined || ownMarker.test(plain.text)) return { ...plain, kind: 'listItem', level }
    return { ...plain, kind: 'listItem', level, text: marker + plain.text, markerLength: marker.trimEnd().length }
  }

  function readHidden(element: HtmlElement): void {
    const before = hidden
    hidden = true
    readChildren(element, false)
    endBlock(element)
    hidden = before
  }

  function readChildren(parent: HtmlElement, inLink: boolean): void {
    for (const node of parent.children) readNode(node, parent, inLink)
  }

  function readNode(node: HtmlNode, parent: HtmlElement, inLink: boolean): void {
    if (node.type === 'text') {
      if (inPreformatted(parent)) readLines(node.text, parent, node.source)
      else addText(node.text, node.source, inLink)
    } else if (isHidden(node) && !hidden) {
      if (spacing.text === '') readHidden(node)
      else postponed.push(node)
    } else if (node.name === 'br' || node.name === 'hr') endBlock(parent)
    else if (node.name === 'table') {
      endBlock(parent)
      readTable(node)
    } else if (blockElements.has(node.name)) {
      endBlock(parent)
      if (node.name === 'ol') for (const [item, marker] of listMarkers(node)) markers.set(item, marker)
      readChildren(node, inLink)
      endBlock(node)
    } else readChildren(node, inLink || node.name === 'a')
  }

  function addText(text: string, source: { start: number; end: number }, inLink: boolean): void {
    const before = spacing.text.length
    spacing.add(text)
    if (inLink) linked += spacing.text.length - before
    if (sourceStart < 0 && spacing.text !== '') sourceStart = source.start
    sourceEnd = source.end
  }

  function readLines(text: string, parent: HtmlElement, source: { start: number; end: number }): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) endBlock(parent)
      addText(line, source, false)
    }
  }

  function readTable(table: HtmlElement): void {
    const { caption, rows } = tableRows(table)
    if (rows.length === 0 || isLayout(table, rows)) {
      readChildren(table, false)
      endBlock(table)
      return
    }
    if (caption !== undefined) {
      const { text } = cellText(caption)
      if (isVisible(text)) blocks.push({ ...rowless(caption, text), role: 'caption' })
    }
    for (const stray of strayNodes(table, caption)) readNode(stray, table, false)
    endBlock(table)
    const number = tables++
    for (const row of withoutBlankRows(rows)) blocks.push(tableRowBlock(row, number))
  }

  function rowless(element: HtmlElement, text: string): PageBlock {
    return { kind: 'paragraph', text, origin: { source: element.source }, element, linked: 0, hidden }
  }

  function tableRowBlock({ element, header, cells }: ReadRow, table: number): PageBlock {
    const read = cells.map(({ linked: _, ...cell }) => cell)
    return {
      ...rowless(element, ''),
      kind: 'tableRow',
      linked: cells.reduce((sum, cell) => sum + cell.linked, 0),
      row: header ? { table, header: true, cells: read } : { table, cells: read },
    }
  }

  readChildren(root, false)
  endBlock(root)
  return blocks
}

interface ReadRow {
  element: HtmlElement
  header: boolean
  cells: Array<DraftCell & { linked: number }>
}

/** Rows without any text go, and spans over them shrink. */
function withoutBlankRows(rows: TableRow[]): ReadRow[] {
  const read = rows.map(({ element, header, cells }) => ({
    element,
    header,
    cells: cells.map((cell) => ({
      ...cellText(cell),
      rows: spanOf(cell, 'rowspan'),
      columns: spanOf(cell, 'colspan'),
    })),
  }))
  const isBlank = read.map(({ cells }) => cells.every(({ text }) => !isVisible(text)))
  /** How many rows before this one stay. */
  const stay = [0]
  for (const blank of isBlank) stay.push(stay.at(-1)! + (blank ? 0 : 1))
  return read.flatMap(({ element, header, cells }, index) => {
    if (isBlank[index]) return []
    const shrunk = cells.map(({ text, linked, rows, columns }) => {
      const end = rows === 0 ? read.length : Math.min(index + rows, read.length)
      const rowSpan = stay[end]! - stay[index]!
      return { text, linked, ...(rowSpan > 1 ? { rowSpan } : {}), ...(columns > 1 ? { colSpan: columns } : {}) }
    })
    return [{ element, header, cells: shrunk }]
  })
}

/** The text of a cell on one line: paragraphs and line breaks in it are a space. */
function cellText(cell: HtmlElement): { text: string; linked: number } {
  const spacing = new Spacing()
  let linked = 0
  const read = (parent: HtmlElement, inLink: boolean): void => {
    for (const node of parent.children) {
      if (node.type === 'text') {
        const before = spacing.text.length
        spacing.add(node.text)
        if (inLink) linked += spacing.text.length - before
      } else if (!isHidden(node)) {
        const breaks = node.name === 'br' || blockElements.has(node.name)
        if (breaks) spacing.addBreak()
        read(node, inLink || node.name === 'a')
        if (breaks) spacing.addBreak()
      }
    }
  }
  read(cell, false)
  return { text: spacing.text, linked }
}

/** Main text that a page hides until its script has run (WeChat) is not hidden. */
function isHidden(element: HtmlElement): boolean {
  const { name, attributes } = element
  if (attributes.hidden !== undefined) return true
  if (name === 'br' || attributes.style === undefined) return false
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style) && !namesMainText(element)
}

function inPreformatted(element: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) {
    if (at.name === 'pre' || at.name === 'xmp' || at.name === 'listing' || at.name === 'plaintext') return true
    if (blockElements.has(at.name)) return false
  }
  return false
}

function depthOfLists(item: HtmlElement): number {
  let depth = 0
  for (let at: HtmlElement | null = item; at !== null; at = at.parent) if (at.name === 'ul' || at.name === 'ol') depth++
  return Math.max(depth, 1)
}

/** Numbers that the item's text brings along: then the list's own are most likely hidden by a style sheet. */
const ownMarker = /^(?:[（(]?[\d一二三四五六七八九十]{1,4}[）)、.．]|第[\d一二三四五六七八九十百]{1,5}[章节条]|[①-⑳])/

const isVisible = (text: string): boolean => /[^\s\u200b-\u200d\u2060]/.test(text)
