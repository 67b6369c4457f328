import { oneOf } from '@gangmu/zh'
import { isBlank, kindOf, SPACE, STOP, TAB } from '../lines/characters.js'
import type { Line } from '../lines/lines.js'
import { ruleOf } from '../zones/furniture.js'
import { labelCaptions } from './captions.js'

const CAPTION =
  /^(?:专\s*栏|专栏)\s*[0-9０-９一二三四五六七八九十]{0,3}(?:[-－—.][0-9]{1,2})?\s*(?:[:：、.．]|[ \u3000]|(?=[\u4e00-\u9fff“])).{1,60}$/
const TABLE_CAPTION =
  /^(?:附?表)\s*[0-9０-９一二三四五六七八九十]{1,3}(?:[-－—.][0-9]{1,2})?\s*[:：、.．]?[ \u3000]*.{1,60}$/
const FIGURE_CAPTION =
  /^(?:附?图)\s*[0-9０-９一二三四五六七八九十]{1,3}(?:[-－—.][0-9]{1,2})?\s*[:：、.．]?[ \u3000]*.{1,120}$/

/** Cells are short; a sentence ends the table. */
const LONGEST_CELL = 40

const MOST_CELLS = 3000

/** Labels boxes (专栏) with their content, and tables that were scraped one cell a line or with tabs. */
export function labelBoxes(text: string, lines: Line[]): void {
  labelAligned(text, lines)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.label !== 'body' || line.end - line.start > 130) continue
    const tabbed = (line.holds & TAB) !== 0
    if (!tabbed && !opensCaption(text, line.start)) continue
    const code = text.charCodeAt(line.start)
    const content = text.slice(line.start, line.end)
    if (code === 0x4e13 /* 专 */ && CAPTION.test(content) && !/[。；]$/.test(content)) {
      line.label = 'box'
      line.opens = true
      line.reading = undefined
      i = labelContent(text, lines, i + 1) - 1
    } else if (
      (code === 0x8868 || code === 0x9644) /* 表 附 */ &&
      TABLE_CAPTION.test(content) &&
      !/[。；，]/.test(content)
    ) {
      const end = endOfCells(text, lines, i + 1)
      if (end - i > 4 && looksTabular(text, lines, i + 1, end)) {
        for (let k = i; k < end; k++) setTable(lines[k]!)
        line.opens = true
        i = end - 1
      } else {
        setTable(line)
        line.opens = true
      }
    } else if (code === 0x56fe /* 图 */ && FIGURE_CAPTION.test(content) && !/[。；，]/.test(content)) {
      line.label = 'note'
    } else if (/^(?:计量)?单位\s*[:：].{1,16}$/.test(content) && lines[i + 1]?.label === 'table') {
      setTable(line)
    } else if (tabbed && isTabbed(text, line) && ruleOf(text, line) === undefined) {
      setTable(line)
    }
  }
  if (text.includes('\t')) fillTables(text, lines)
  labelCaptions(text, lines)
}

/** 专栏, 表1, 附表1, 图1, 单位：, 计量单位： */
const opensCaption = oneOf('专表附图单计')

/** Rows whose cells stand apart by blanks: at least three lines on end with as many cells, most of them with a figure. */
function labelAligned(text: string, lines: Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    const columns = columnsOf(text, lines[i]!)
    if (columns < 3) continue
    let end = i + 1
    const isRow = (at: number): boolean => at < lines.length && Math.abs(columnsOf(text, lines[at]!) - columns) <= 1
    let groups = 0
    while (isRow(end) || (isRow(end + 1) && isGroup(text, lines[end]!) && hasFigure(text, lines[end + 1]!)))
      if (!isRow(end++)) groups++
    const rows = lines.slice(i, end)
    const figures = rows.filter((line) => hasFigure(text, line))
    if (rows.length - groups >= 3 && figures.length * 2 > rows.length - groups)
      for (const line of rows) {
        line.spaced = columnsOf(text, line) > 0
        setTable(line)
      }
    i = end - 1
  }
}

/** A cell by itself that holds a figure. */
function hasFigure(text: string, line: Line): boolean {
  return /(?:^|[ \t\u3000])[[［〔≥≤<>＞＜≧≦]*[-－]?[\d.,]+[%％]?[\]］〕]?(?:[ \t\u3000]|$)/.test(
    text.slice(line.start, line.end),
  )
}

/** 一、经济发展 between the rows of a table: the name of those that follow. */
function isGroup(text: string, line: Line): boolean {
  if (line.label !== 'body' || line.end - line.start > LONGEST_GROUP) return false
  return (line.holds & TAB) === 0 && !/[。；，]|：./.test(text.slice(line.start, line.end))
}

const LONGEST_GROUP = 20

/** How many short stretches between blanks; 0 for a line that can't be a row. */
function columnsOf(text: string, line: Line): number {
  if (line.label !== 'body' || line.end - line.start > 120) return 0
  if ((line.holds & SPACE) === 0) return 0
  const content = text.slice(line.start, line.end)
  if ((line.holds & (STOP | TAB)) !== 0 && /[。；！？\t]/.test(content)) return 0
  const cells = content.split(/[ \u3000]+/)
  return cells.length >= 3 && cells.every((cell) => cell.length <= 30) ? cells.length : 0
}

/** What stands between two rows of a table and is as short as a cell: pieces of a cell that was broken over lines. */
function fillTables(text: string, lines: Line[]): void {
  let last = -1
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.label === 'body' && last >= 0 && last === i - 1 && goesOn(text, lines[last]!, lines[i]!))
      setTable(lines[i]!)
    if (lines[i]!.label !== 'table') continue
    if (last >= 0 && i - last > 1 && i - last <= LONGEST_GAP && lines[i]!.block === undefined) {
      const between = lines.slice(last + 1, i)
      const same = between.length <= 2 && isSameTable(text, lines[last]!, lines[i]!)
      if (between.every((line) => isFragment(text, line) || (same && isGroup(text, line))))
        for (const line of between) setTable(line)
    }
    last = i
  }
}

/** A line with as many tabs as the row before it is the next row, however long its cells are. */
function goesOn(text: string, above: Line, line: Line): boolean {
  if ((line.holds & TAB) === 0 || line.end - line.start > LONGEST_ROW) return false
  const tabs = tabsIn(text, line)
  return tabs >= 2 && tabs === tabsIn(text, above)
}

/** A row with figures and as many tabs as the one above: its table goes on. */
function isSameTable(text: string, above: Line, line: Line): boolean {
  // Empty cells at a row's end are no part of its line.
  return tabsIn(text, line) >= 3 && Math.abs(tabsIn(text, line) - tabsIn(text, above)) <= 1 && hasFigure(text, line)
}

function tabsIn(text: string, line: Line): number {
  let tabs = 0
  for (let i = line.start; i < line.end; i++) if ((kindOf(text, i) & TAB) !== 0) tabs++
  return tabs
}

/** Lines of a broken cell between two rows. */
const LONGEST_GAP = 9

function isFragment(text: string, line: Line): boolean {
  if (line.label !== 'body' || line.end - line.start > LONGEST_ROW) return false
  const content = text.slice(line.start, line.end)
  const tab = content.indexOf('\t')
  if (tab >= 0 && content.includes('\t', tab + 1)) return true
  if (content.length > LONGEST_CELL || /[。；：]$/.test(content)) return false
  return tab >= 0 || (line.reading?.rule.rank ?? 99) > 8
}

const LONGEST_ROW = 1000

function labelContent(text: string, lines: Line[], from: number): number {
  let rows = from
  while (isRowOf(text, lines, rows) || (rows > from && isNamedGroup(text, lines, rows))) rows++
  if (rows - from >= 2) {
    for (let k = from; k < rows; k++) setTable(lines[k]!)
    return rows
  }
  const cells = endOfCells(text, lines, from)
  if (cells - from >= 4 && looksTabular(text, lines, from, cells)) {
    for (let k = from; k < cells; k++) setTable(lines[k]!)
    return cells
  }
  // Running text: up to the next section, or where the space between lines grows.
  const usual = lines[from + 1]?.gap ?? 0
  let i = from
  for (; i < lines.length && i < from + 60; i++) {
    const line = lines[i]!
    if ((line.label !== 'body' && line.label !== 'table') || (i > from && line.gap > Math.max(usual, lines[from]!.gap)))
      break
    if (line.label === 'table' || isTabbed(text, line)) {
      setTable(line)
      continue
    }
    if (line.reading !== undefined && line.reading.rule.rank <= 8) break
    const rule = ruleOf(text, line)
    line.label = rule?.label === 'note' ? 'note' : 'box'
    line.reading = undefined
  }
  return i
}

function isRowOf(text: string, lines: readonly Line[], at: number): boolean {
  return lines[at]?.label === 'body' && isTabbed(text, lines[at]!)
}

/** The name of a group with a row of figures below it. */
function isNamedGroup(text: string, lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at, at + 3).findIndex((line) => isTabbed(text, line))
  return below > 0 && hasFigure(text, lines[at + below]!) && lines.slice(at, at + below).every((l) => isGroup(text, l))
}

function setTable(line: Line): void {
  line.label = 'table'
  line.reading = undefined
}

/** Index of the first line from `from` on that can't be a table cell. */
function endOfCells(text: string, lines: readonly Line[], from: number): number {
  let i = from
  for (; i < lines.length && i < from + MOST_CELLS; i++) {
    const line = lines[i]!
    if (line.label !== 'body' || line.end - line.start > LONGEST_CELL) break
    const last = text[line.end - 1]!
    if ((last === '。' || last === '；') && line.end - line.start > 12) break
    const content = text.slice(line.start, line.end)
    if (ruleOf(text, line) !== undefined || CAPTION.test(content)) break
    const rank = line.reading?.rule.rank ?? 99
    if (rank <= 6) break
    if (rank <= 8 && !isListInTable(text, lines, i)) break
  }
  return i
}

/** （一） or 一、 among cells: only when numbers come soon after. */
function isListInTable(text: string, lines: readonly Line[], at: number): boolean {
  for (let i = at + 1; i < Math.min(lines.length, at + 3); i++) if (isFigure(text, lines[i]!)) return true
  return false
}

function looksTabular(text: string, lines: readonly Line[], from: number, to: number): boolean {
  let figures = 0
  for (let i = from; i < to; i++) if (isFigure(text, lines[i]!)) figures++
  return figures / (to - from) >= 0.2
}

function isFigure(text: string, line: Line): boolean {
  if (line.end - line.start > 14) return false
  return /^[[（(<>≤≥＜＞约]?\s*[-－—]?\s*(?:[0-9０-９][0-9０-９.,．，]*|—|-|／|\/)\s*[%％‰年万亿]?[左右以上下内\]）)]*$/.test(
    text.slice(line.start, line.end),
  )
}

/** At least two tabs between short stretches. */
function isTabbed(text: string, line: Line): boolean {
  if ((line.holds & TAB) === 0) return false
  let cells = 0
  let from = line.start
  let blank = true
  for (let i = from; i <= line.end; i++) {
    if (i < line.end && (kindOf(text, i) & TAB) === 0) {
      blank &&= isBlank(text, i)
      continue
    }
    if (!blank && i - from > 60) return false
    if (!blank) cells++
    from = i + 1
    blank = true
  }
  return cells >= 3
}
