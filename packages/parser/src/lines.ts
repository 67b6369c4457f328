import type { Block, Source } from '@gangmu/model'
import type { FurnitureRule } from './furniture.table.js'
import { isBlank, kindOf, kindsIn, STOP } from './kinds.js'
import type { Reading } from './markers.js'

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
  /** Which kinds of characters it holds: bits of `kinds.ts`. */
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

/** A part of a line as a line of its own. */
export function partOf(text: string, line: Line, start: number, end: number): Line {
  return lineOf(start, end, line.number, line.gap, line.block, kindsIn(text, start, end))
}

/**
 * Splits a source into its non-blank lines; a table row stays whole even when its cells hold line breaks. Gives also the offsets of
 * the characters that end sentences: the text is looked at character by character only here.
 */
export function readLines(source: Source): { lines: Line[]; stops: number[] } {
  const { text } = source
  const blocks = source.blocks ?? []
  const lines: Line[] = []
  const stops: number[] = []
  let block = 0
  let number = 1
  let gap = 0
  let from = 0
  while (from <= text.length) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    while (block < blocks.length && blocks[block]!.span.end <= from) block++
    const around = blocks[block]
    const inside = around !== undefined && around.span.start < to ? around : undefined
    let breaks = 1
    if (inside?.kind === 'tableRow') {
      while (to < inside.span.end && to < text.length) {
        const next = text.indexOf('\n', to + 1)
        to = next < 0 ? text.length : next
        breaks++
      }
    }
    let start = from
    let end = to
    while (start < end && isBlank(text, start)) start++
    while (end > start && isBlank(text, end - 1)) end--
    if (start === end) gap++
    else {
      let holds = 0
      for (let i = start; i < end; i++) {
        const kind = kindOf(text, i)
        if (kind === 0) continue
        holds |= kind
        if ((kind & STOP) !== 0) stops.push(i)
      }
      lines.push(lineOf(start, end, number, gap, inside, holds))
      gap = 0
    }
    number += breaks
    from = to + 1
  }
  return { lines, stops }
}
