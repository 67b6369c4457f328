import { oneOf } from '@gangmu/zh'
import type { Line } from '../lines/lines.js'
import { isDocNumber } from '../zones/frontForms.js'
import { ruleOf } from '../zones/furniture.js'
import { type Reading, readMarker } from './markers.js'

/** What may stand before a marker and is no part of the text: a bookmark that a word processor left, what a law site calls it (【章名】), Markdown's marks. */
const RESIDUE =
  /(?:\[bookmark:[^\]\n]{0,40}\]|【[章节条][名标][题]?】|#{1,6}(?=[ \t])|\*{1,3}|[-+>](?=[ \t]))[ \t\u3000]*/y
const opensResidue = oneOf('[【#*+->')

/** Arabic numbers beyond any list's are road numbers and the like: 318、219国道. */
const MOST_ITEMS = 200

/**
 * Reads the numbering that lines open with, and the labels of the blocks that they lie in. A number and a blank are a marker (1 总则) only
 * in a document that goes on with 1.1.
 */
export function readHeads(text: string, lines: readonly Line[]): void {
  const lone: Line[] = []
  const halves: number[] = []
  let goesOn = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    readHead(text, line)
    const id = line.reading?.rule.id
    if (id === 'decimal-1') lone.push(line)
    else if (id === 'decimal-2') goesOn = true
    else if (id === 'han-half-paren') halves.push(i)
  }
  for (const i of halves) restoreBracket(lines, i)
  if (!goesOn) for (const line of lone) line.reading = undefined
}

/** 三） between （二） and （四） has lost its first bracket. */
function restoreBracket(lines: readonly Line[], at: number): void {
  const reading = lines[at]!.reading!
  const above = lines.slice(0, at).findLast(isBracketed)?.reading
  const below = lines.slice(at + 1).find(isBracketed)?.reading
  if (above === undefined || below === undefined || reading.ordinal === null) return
  if (above.ordinal !== reading.ordinal - 1 || below.ordinal !== reading.ordinal + 1) return
  reading.rule = above.rule
  reading.style = above.style
}

function isBracketed({ reading }: Line): boolean {
  return reading?.rule.id === 'han-paren'
}

function readHead(text: string, line: Line): void {
  const block = line.block
  if (block !== undefined) {
    const { role } = block
    if (role === 'noise' || role === 'meta' || role === 'title' || role === 'note') line.label = role
    else if (block.kind === 'tableRow') line.label = 'table'
    if (line.label !== 'body') return
  }
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
  if (isFileName(text, line) || isButton(text, line, reading)) return
  line.reading = reading
}

/** • 无障碍: what a page offers its readers. */
function isButton(text: string, line: Line, { rule }: Reading): boolean {
  return rule.id === 'bullet' && line.end - line.start <= 12 && ruleOf(text, line)?.id === 'page-help'
}

/** 1.云川省渔业规划.doc: the name of a file to load. */
function isFileName(text: string, line: Line): boolean {
  if (line.end - line.start > 100 || text.charCodeAt(line.end - 1) > 0x7f) return false
  return /\.(?:docx?|pdf|xlsx?|wps|ofd|zip|rar|jpe?g|png)$/i.test(
    text.slice(Math.max(line.start, line.end - 6), line.end),
  )
}
