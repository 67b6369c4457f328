import type { Block, Source } from '@gangmu/model'
import type { FurnitureRule } from './furniture.table.js'
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
  /** Its numbering, when it opens with one. */
  reading?: Reading
  /** The block it lies in, for sources that have blocks. */
  block?: Block
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
  spaced?: true
  /** The first line of a document, a box or a table. */
  opens?: true
}

/** White space as `trim` sees it, for the code units that occur. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x3000 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0xfeff ||
    code === 0x1680
  )
}

/** Splits a source into its non-blank lines; a table row stays whole even when its cells hold line breaks. */
export function readLines(source: Source): Line[] {
  const { text } = source
  const blocks = source.blocks ?? []
  const lines: Line[] = []
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
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (start === end) gap++
    else {
      const line: Line = {
        start,
        end,
        number,
        label: 'body',
        depth: 0,
        headEnd: start,
        title: '',
        gap,
        furniture: undefined,
      }
      if (inside !== undefined) line.block = inside
      lines.push(line)
      gap = 0
    }
    number += breaks
    from = to + 1
  }
  return lines
}
