import type { Message, Root, Source } from '@gangmu/model'
import { labelBoxes } from './boxes/boxes.js'
import { readPipes } from './boxes/pipeTables.js'
import { joinCellLines } from './boxes/scrapedTables.js'
import { partition } from './documents.js'
import { setFacts } from './facts/facts.js'
import { type Line, readLines } from './lines/lines.js'
import { unglue } from './lines/unglue.js'
import { nest } from './numbering/nest.js'
import { readHeads } from './numbering/numbering.js'
import { buildTree, type Part } from './tree.js'
import { isNamedSection } from './zones/frontForms.js'
import { labelMetaPairs } from './zones/metaPairs.js'
import { splitTitles, untitleLeaves } from './zones/titles.js'
import { labelContents } from './zones/toc.js'
import { labelZones } from './zones/zones.js'

/** A tree, and what is doubtful about it. */
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
  const read = joinCellLines(text, readPipes(text, found))
  readHeads(text, read)
  const lines = unglue(text, read, marks.stops, messages)
  labelMetaPairs(text, lines)
  labelContents(text, lines)
  labelBoxes(text, lines)
  labelZones(text, lines)
  splitTitles(text, lines)
  reportSpam(text, lines, messages)
  const parts = partition(text, lines)
  for (const part of parts) nestPart(text, part, messages)
  const { tree, metas } = buildTree(input, parts, marks)
  setFacts(tree, text, metas)
  return { tree, messages }
}

/** What link farms glue to the titles of the pages that they copy. */
const SPAM = /[-_|—][^-_|—]{0,14}(?:登录|登陆|入口|官网|娱乐|体育|棋牌|彩票|app下载|手机版)[^-_|—]{0,8}$/i

function reportSpam(text: string, lines: readonly Line[], messages: Message[]): void {
  for (const line of lines) {
    const match = line.label === 'title' ? SPAM.exec(text.slice(line.start, line.end)) : null
    if (match === null) continue
    const span = { start: line.start + match.index, end: line.end }
    messages.push({ ruleId: 'spam', reason: 'Advertising is glued to the title. It was kept.', span })
  }
}

/** A short phrase with its 。 (see `phraseHeadings`) hangs under whatever numbered heading it follows; not under the 一是 of a list. */
function isPhrase(text: string, line: Line): boolean {
  return line.reading === undefined && line.label === 'heading' && text[line.end - 1] === '。'
}

function nestPart(text: string, part: Part, messages: Message[]): void {
  const heads: number[] = []
  part.lines.forEach((line, i) => {
    if (line.label !== 'heading' && line.label !== 'item') return
    // 前言 and the like have nothing below them.
    if (line.reading === undefined && isNamedSection(line.title)) line.depth = 1
    else if (!isPhrase(text, line)) heads.push(i)
  })
  const nesting = nest(heads.map((i) => part.lines[i]!))
  heads.forEach((i, k) => {
    part.lines[i]!.depth = nesting.depths[k]!
  })
  let within = 0
  for (const line of part.lines) {
    if (line.label !== 'heading') continue
    if (isPhrase(text, line)) line.depth = within + 1
    else if (line.reading?.rule.id !== 'han-shi') within = line.depth
  }
  untitleLeaves(text, part.lines)
  for (const { before, depth } of nesting.implicit) {
    const i = heads[before]!
    const depths = part.implicit.get(i)
    if (depths === undefined) part.implicit.set(i, [depth])
    else depths.push(depth)
  }
  for (const message of nesting.messages) messages.push(message)
}
