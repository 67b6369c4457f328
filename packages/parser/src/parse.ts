import type { Message, Root, Source } from '@gangmu/model'
import { oneOf } from '@gangmu/zh'
import { labelBoxes } from './boxes.js'
import { joinCellLines } from './cellLines.js'
import { partition } from './documents.js'
import { setFacts } from './facts.js'
import { isDocNumber, isNamedSection } from './frontmatter.js'
import { type Line, readLines } from './lines.js'
import { readMarker } from './markers.js'
import { labelMetaPairs } from './metaPairs.js'
import { nest } from './nest.js'
import { splitTitles, untitleLeaves } from './titles.js'
import { labelContents } from './toc.js'
import { buildTree, type Part } from './tree.js'
import { unglue } from './unglue.js'
import { labelZones } from './zones.js'

export interface Parsed {
  tree: Root
  messages: Message[]
}

/**
 * Nests a source into its zcast tree. Any string parses; doubts become messages with a place and a `ruleId`.
 *
 * @param source What a reader returned, or a text.
 * @example
 *   parse('一、总体要求\n（一）指导思想。坚持创新。').tree.children[0]
 *   // { type: 'document', children: [{ type: 'section', depth: 1, title: '总体要求', … }] }
 */
export function parse(source: Source | string): Parsed {
  const input: Source = typeof source === 'string' ? { text: source, info: { format: 'text' }, messages: [] } : source
  const { text } = input
  const messages = [...input.messages]
  const { lines: found, marks } = readLines(input)
  const read = joinCellLines(text, found)
  for (const line of read) readHead(text, line)
  dropLoneNumbers(read)
  const lines = unglue(text, read, marks.stops, messages)
  labelMetaPairs(text, lines)
  labelContents(text, lines)
  labelBoxes(text, lines)
  labelZones(text, lines)
  splitTitles(text, lines)
  for (const line of lines) if (line.label === 'title') reportSpam(text, line, messages)
  const parts = partition(text, lines)
  for (const part of parts) nestPart(text, part, messages)
  const { tree, metas } = buildTree(input, parts, marks)
  setFacts(tree, text, metas)
  return { tree, messages }
}

/** What may stand before a marker and is no part of the text: a bookmark that a word processor left, Markdown's marks. */
const RESIDUE = /(?:\[bookmark:[^\]\n]{0,40}\]|#{1,6}(?=[ \t])|\*{1,3}|[-+>](?=[ \t]))[ \t\u3000]*/y

const opensResidue = oneOf('[#*+->')

/** Arabic numbers beyond any list's are road numbers and the like: 318、219国道. */
const MOST_ITEMS = 200

function readHead(text: string, line: Line): void {
  const block = line.block
  if (block?.role === 'noise' || block?.role === 'meta' || block?.role === 'title' || block?.role === 'note')
    line.label = block.role
  else if (block?.kind === 'tableRow') line.label = 'table'
  if (line.label !== 'body') return
  let at = line.start
  for (let n = 0; n < 3 && opensResidue(text, at); n++) {
    RESIDUE.lastIndex = at
    if (!RESIDUE.test(text)) break
    at = RESIDUE.lastIndex
  }
  const reading = readMarker(text, at, line.end)
  if (reading === undefined || (reading.rule.rank >= 9 && (reading.ordinal ?? 0) > MOST_ITEMS)) return
  // (87)渔政字第12号: the year of a number, not that of an item.
  if ((reading.ordinal ?? 0) > 40 && isDocNumber(text.slice(line.start, Math.min(line.end, line.start + 60)))) return
  if (isFileName(text, line)) return
  line.reading = reading
}

/** 1.云川省渔业规划.doc: the name of a file to load. */
function isFileName(text: string, line: Line): boolean {
  const end = text.slice(Math.max(line.start, line.end - 6), line.end)
  return line.end - line.start <= 100 && /\.(?:docx?|pdf|xlsx?|wps|ofd|zip|rar|jpe?g|png)$/i.test(end)
}

/** What link farms glue to the titles of the pages that they copy. */
const SPAM = /[-_|—][^-_|—]{0,14}(?:登录|登陆|入口|官网|娱乐|体育|棋牌|彩票|app下载|手机版)[^-_|—]{0,8}$/i

function reportSpam(text: string, line: Line, messages: Message[]): void {
  const match = SPAM.exec(text.slice(line.start, line.end))
  if (match === null) return
  const start = line.start + match.index
  messages.push({
    ruleId: 'spam',
    reason: 'Advertising is glued to the title. It was kept.',
    span: { start, end: line.end },
  })
}

/** A number and a blank are a marker (1 总则) only in a document that goes on with 1.1. */
function dropLoneNumbers(lines: readonly Line[]): void {
  if (lines.some((line) => line.reading?.rule.id === 'decimal-2')) return
  for (const line of lines) if (line.reading?.rule.id === 'decimal-1') line.reading = undefined
}

function nestPart(text: string, part: Part, messages: Message[]): void {
  const heads: number[] = []
  part.lines.forEach((line, i) => {
    if (line.label !== 'heading' && line.label !== 'item') return
    // 前言 and the like have nothing below them.
    if (line.reading === undefined && isNamedSection(line.title)) line.depth = 1
    else heads.push(i)
  })
  const nesting = nest(heads.map((i) => part.lines[i]!))
  heads.forEach((i, k) => {
    part.lines[i]!.depth = nesting.depths[k]!
  })
  untitleLeaves(text, part.lines)
  for (const { before, depth } of nesting.implicit) {
    const i = heads[before]!
    const depths = part.implicit.get(i)
    if (depths === undefined) part.implicit.set(i, [depth])
    else depths.push(depth)
  }
  for (const message of nesting.messages) messages.push(message)
}
