import type { Block, Source } from '@gangmu/model'
import type { Reading } from '../numbering/markers.js'
import type { FurnitureRule } from '../zones/furnitureRule.js'
import { BLANK, BREAK, isBlank, kindOf, kindsIn, nextOfKind, STOP } from './characters.js'

/** What a line is; the names are those of the outline's rows, `body` is running text. */
export type Label =
  | 'noise'
  | 'meta'
  | 'title'
  | 'docnum'
  | 'recipient'
  | 'heading'
  | 'item'
  | 'toc'
  | 'table'
  | 'box'
  | 'note'
  | 'attach'
  | 'sign'
  | 'date'
  | 'body'

/** A stretch of one line of the canonical text that has one label: mostly the whole line, a part of it where a heading is glued to what comes before. */
export interface Line {
  /** Span of the content, without blanks at both ends. */
  start: number
  end: number
  /** 1-based number of the line of the text it stands in. */
  number: number
  label: Label
  /** Kinds of characters that it may hold, as bits: kinds that are not among them it does not hold. */
  holds: number
  /** Its numbering, when it opens with one. */
  reading: Reading | undefined
  /** The block it lies in, for sources that have blocks. */
  block: Block | undefined
  /** Depth within its document, for headings and items; set by nesting. */
  depth: number
  /** Offset where the heading ends and running text begins; `end` when all of it is heading. */
  headEnd: number
  /** Heading or run-in title without marker and closing punctuation. */
  title: string
  /** Number of blank lines before it. */
  gap: number
  /** The furniture rule that knows it, null for none; undefined until it is asked for. */
  furniture: FurnitureRule | null | undefined
  /** A table row whose cells stand apart by blanks. */
  spaced: boolean
  /** The first line of a document, a box or a table. */
  opens: boolean
}

/** All lines are made here, so that they are of one shape. */
function lineOf(
  start: number,
  end: number,
  number: number,
  gap: number,
  block: Block | undefined,
  holds: number,
): Line {
  return {
    start,
    end,
    number,
    label: 'body',
    holds,
    reading: undefined,
    block,
    depth: 0,
    headEnd: start,
    title: '',
    gap,
    furniture: undefined,
    spaced: false,
    opens: false,
  }
}

/** A row of a table whose cells stand on lines of their own: from its first line to `end`. */
export function rowOf(first: Line, end: number, block: Block): Line {
  return lineOf(first.start, end, first.number, first.gap, block, 0)
}

/** A part of a line as a line of its own. */
export function partOf(text: string, line: Line, start: number, end: number): Line {
  return lineOf(start, end, line.number, line.gap, line.block, kindsIn(text, start, end))
}

/** Offsets in a text: where its lines begin, and the characters that end sentences. */
export interface Marks {
  lines: readonly number[]
  stops: readonly number[]
}

/**
 * Splits a source into its non-blank lines; a table row stays whole even when its cells hold line breaks. The text is looked at
 * character by character only here.
 */
export function readLines(source: Source): { lines: Line[]; marks: Marks } {
  const { text } = source
  const blocks = source.blocks ?? []
  const lines: Line[] = []
  const marks = { lines: [0], stops: [] as number[] }
  const found = { lines, marks }
  let block = 0
  let gap = 0
  for (let from = 0; from <= text.length; ) {
    while (block < blocks.length && blocks[block]!.span.end <= from) block++
    const around = blocks[block]
    const number = marks.lines.length
    let start = from
    while (start < text.length && (kindOf(text, start) & (BLANK | BREAK)) === BLANK) start++
    let holds = 0
    let to = nextOfKind(text, start)
    for (; to < text.length; to = nextOfKind(text, to + 1)) {
      const kind = kindOf(text, to)
      if ((kind & BREAK) !== 0) {
        if (around?.kind !== 'tableRow' || around.span.start >= to || around.span.end <= to) break
        marks.lines.push(to + 1)
      } else if ((kind & STOP) !== 0) marks.stops.push(to)
      holds |= kind
    }
    let end = to
    while (end > start && isBlank(text, end - 1)) end--
    while (start < end && isBlank(text, start)) start++
    if (start === end) gap++
    else {
      const inside = around !== undefined && around.span.start < to ? around : undefined
      lines.push(lineOf(start, end, number, gap, inside, holds))
      gap = 0
    }
    from = to + 1
    if (to < text.length) marks.lines.push(from)
  }
  return found
}
