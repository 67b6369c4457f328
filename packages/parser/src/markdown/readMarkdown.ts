import type { Source, SourceInfo } from '@gangmu/model'
import { readElements } from '../html/elements.js'
import { flow } from '../html/flow.js'
import { nextMatch } from '../lines/nextMatch.js'
import { compose, type Draft } from '../source/compose.js'
import { normaliseLines } from '../source/decode.js'
import { inlineText } from './inline.js'
import { isThematicBreak, type MarkdownLine, readMarkdownLines } from './lines.js'
import { delimiterCells, tableCells } from './tables.js'

/**
 * Reads a Markdown file (CommonMark with GFM tables, YAML front matter, HTML) into the text that its reader sees: without `#`, `|`, `**`,
 * but with the numbers of its lists as they are written. Each line is a block; the cells of a table row are joined by TAB.
 *
 * It goes line by line, in linear time. (A full syntax tree, as remark makes it, takes 100 ms to import and seconds for some
 * ten thousand list items, renumbers lists, and is not needed: the text's own numbering makes the outline.)
 *
 * @example
 * readMarkdown('## 第一章 总则\n\n3. **目标**\n').text // '第一章 总则\n3. 目标'
 */
export function readMarkdown(markdown: string, info: Partial<SourceInfo> = {}): Source {
  return { ...compose(readBlocks(normaliseLines(markdown))), info: { ...info, format: 'markdown' }, messages: [] }
}

function readBlocks(text: string): Draft[] {
  const lines = readMarkdownLines(text)
  const labels = new Set(lines.flatMap(({ content }) => linkDefinition.exec(content)?.[1]?.toLowerCase() ?? []))
  const drafts: Draft[] = []
  let tables = 0
  const endOfHtml = htmlEnds(text)

  let at = readFrontMatter()
  while (at < lines.length) at = readBlock(at)
  return drafts

  /** Reads what begins at a line; returns the line after it. */
  function readBlock(from: number): number {
    const line = lines[from]!
    const { content } = line
    if (content === '' || isThematicBreak(content) || linkDefinition.test(content)) return from + 1
    const fence = /^(?:`{3,}|~{3,})/.exec(content)
    if (fence !== null) return readFence(from, fence[0])
    const html = endOfHtml(line)
    if (html !== undefined) return readHtmlBlock(from, html)
    const next = lines[from + 1]?.content ?? ''
    if (next.includes('-') && delimiterCells(next) === tableCells(content).length) return readTable(from)
    const atx = atxHeading.exec(content)
    const setext =
      /^(?:=+|-{2,})$/.test(next) && content.length <= 80 && !/[。；]$/.test(content) && line.item === undefined
    if (atx !== null) add(line, atx[2]!.replace(/(?:^|[ \t])#+$/, ''), { kind: 'heading', level: atx[1]!.length })
    else if (setext) add(line, content, { kind: 'heading', level: next.startsWith('=') ? 1 : 2 })
    else if (line.item !== undefined) add(line, content, { kind: 'listItem', level: line.item })
    else add(line, content, /^\[\^[^\]]{1,99}\]:/.test(content) ? { role: 'note' } : {})
    return setext && atx === null ? from + 2 : from + 1
  }

  function add({ start, end }: MarkdownLine, marked: string, rest: Partial<Draft>): void {
    for (const part of inlineText(marked.replace(/\\$/, ''), labels).split('\n')) push(start, end, part.trim(), rest)
  }

  function push(start: number, end: number, written: string, rest: Partial<Draft>): void {
    if (/\S/.test(written))
      drafts.push({ kind: 'paragraph', text: written, origin: { source: { start, end } }, ...rest })
  }

  /** YAML between two lines `---` at the start: bibliographic data. */
  function readFrontMatter(): number {
    if (text.slice(0, lines[0]!.end).trimEnd() !== '---') return 0
    const end = lines.findIndex(
      (line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(text.slice(line.start, line.end)),
    )
    const inside = lines.slice(1, end)
    if (end < 0 || !inside.some(({ content }) => /^[\w\u4e00-\u9fff-]{1,40}:/.test(content))) return 0
    for (const { start, end } of inside) push(start, end, text.slice(start, end).trim(), { role: 'meta' })
    return end + 1
  }

  function readFence(from: number, fence: string): number {
    for (let at = from + 1; at < lines.length; at++) {
      const { start, end, content } = lines[at]!
      if (content.startsWith(fence) && content.replaceAll(fence[0]!, '') === '') return at + 1
      push(start, end, content, {})
    }
    return lines.length
  }

  function readTable(from: number): number {
    const table = tables++
    let at = from
    for (; at < lines.length; at++) {
      const { start, end, content } = lines[at]!
      if (content === '' || atxHeading.test(content)) break
      if (at === from + 1) continue
      const cells = tableCells(content).map((cell) => ({ text: inlineText(cell, labels).replace(/\s+/g, ' ').trim() }))
      const row = at === from ? { table, header: true as const, cells } : { table, cells }
      drafts.push({ kind: 'tableRow', text: '', origin: { source: { start, end } }, row })
    }
    return at
  }

  function readHtmlBlock(from: number, end: number): number {
    const start = lines[from]!.at
    const first = tables
    for (const { element: _, linked: __, hidden, origin, row, ...draft } of flow(
      readElements(text.slice(start, end)).root,
    )) {
      const source = { start: start + origin!.source!.start, end: start + origin!.source!.end }
      if (row !== undefined) tables = Math.max(tables, first + row.table + 1)
      drafts.push({
        ...draft,
        origin: { source },
        ...(row === undefined ? {} : { row: { ...row, table: first + row.table } }),
        ...(hidden ? { role: 'noise' as const } : {}),
      })
    }
    let at = from + 1
    while (at < lines.length && lines[at]!.start < end) at++
    return at
  }
}

/** `## 第一章`; also without the blank that the standard asks for, where a number follows. */
const atxHeading = /^(#{1,6})(?:[ \t]+|$|(?=[第一二三四五六七八九十（(]))(.*)$/

/** `[label]: https://…`: shows nowhere. Its target is an address, so that `[注]：…` and `[注]: 说明` stay text. */
const linkDefinition = /^\[([^\]^][^\]]{0,200})\]:[ \t]{0,9}<?[\w#./:%?&=~+@-]{1,2000}>?(?:[ \t]+["'(].*)?$/

const htmlStart =
  /^<(?:(!--)|\/?(address|article|aside|blockquote|body|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|meta|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?=[\s>/]|$))/i

/**
 * Where the HTML that begins with a line ends, undefined for other lines: a comment at `-->`, tables and what holds no Markdown
 * at their end tag, the rest before a blank line.
 */
function htmlEnds(text: string): (line: MarkdownLine) => number | undefined {
  const ends = new Map(
    ['!--', 'table', 'pre', 'script', 'style'].map((name) => [
      name,
      nextMatch(text, name === '!--' ? /-->/g : new RegExp(`</${name}\\b`, 'gi')),
    ]),
  )
  const blankLine = nextMatch(text, /\n[ \t]*(?:\n|$)/g)
  return ({ content, at }) => {
    const opened = htmlStart.exec(content)
    if (opened === null) return undefined
    const name = (opened[1] ?? opened[2]!).toLowerCase()
    const close = ends.get(name)?.(at) ?? -1
    if (name === '!--' && close < 0) return undefined
    const from = close >= 0 ? close : blankLine(at)
    const newline = from < 0 ? -1 : text.indexOf('\n', from)
    return newline < 0 ? text.length : newline
  }
}
