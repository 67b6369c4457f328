import type { Message } from '@gangmu/model'
import { type Reading, readMarker } from '../numbering/markers.js'
import { namesAttachment } from '../zones/frontForms.js'
import { isBlank, kindsIn } from './characters.js'
import { FLAT, flatCuts } from './flat.js'
import { attachmentCuts, closingCuts, coverCuts, endCuts, frontCuts, titleCuts } from './flatEnds.js'
import { gluedCuts, Running } from './glued.js'
import { type Line, partOf } from './lines.js'

/** A document of so few lines has lost its breaks however short they are. */
const FEW_LINES = 3
const SHORTEST_FLAT = 160

/**
 * Splits lines where a heading is glued to what stands before it: everywhere in lines that have lost their breaks, and in ordinary lines
 * only where the numbering of the lines around makes it sure. A message tells each glued heading.
 */
export function unglue(text: string, lines: readonly Line[], stops: readonly number[], messages: Message[]): Line[] {
  const out: Line[] = []
  const few = lines.length <= FEW_LINES
  const counts = new Running(lines, stops)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const length = line.end - line.start
    counts.pass(i)
    if (line.label !== 'body' || line.block?.kind === 'tableRow') out.push(line)
    else if (length > FLAT || (few && length > SHORTEST_FLAT)) {
      const before = out.length
      splitFlat(text, line, out)
      if (out.length > before + 1)
        messages.push({
          ruleId: 'lost-line-breaks',
          reason: `The line has lost the breaks inside it. It was split into ${out.length - before} at indents and where the numbering runs.`,
          span: { start: line.start, end: line.end },
        })
    } else {
      const cuts = gluedCuts(text, line, counts)
      if (cuts.length === 0) {
        out.push(line)
        continue
      }
      split(text, line, cuts, out)
      for (const { start, end } of cuts)
        messages.push({
          ruleId: 'glued-heading',
          reason: 'A numbered heading stands inside a line. It was taken as a section of its own.',
          span: { start, end },
        })
    }
  }
  return out
}

function splitFlat(text: string, line: Line, out: Line[]): void {
  const copies = cutAt(text, line, secondCopy(text, line))
  const paragraphs = copies.flatMap((copy) => cutAtIndents(text, copy))
  const parts = paragraphs.flatMap((part) =>
    cutAt(
      text,
      part,
      [
        ...frontCuts(text, part.start, part.end),
        ...coverCuts(text, part.start, part.end),
        ...titleCuts(text, part.start, part.end),
        ...attachmentCuts(text, part.start, part.end),
        ...closingCuts(text, part.start, part.end),
        ...endCuts(text, part.start, part.end),
      ].sort((a, b) => a - b),
    ),
  )
  const indented = paragraphs.length >= 7 && areParagraphs(text, paragraphs)
  const last = new Map<number, number>()
  for (const part of parts) {
    if (namesAttachment(text.slice(part.start, part.end))) {
      out.push(part)
      continue
    }
    // Between indents only what stands after the last sentence can be glued on.
    const sentences = part.start + text.slice(part.start, part.end - 1).lastIndexOf('。') + 1
    const from = indented && part.end - part.start <= FLAT ? sentences : part.start
    split(text, part, flatCuts(text, part, from, last), out)
  }
}

/** How many characters must come again before the line is compared with itself. */
const OPENING = 24

/** Where a line that a page gives twice begins anew: from there on it holds what it held before. */
function secondCopy(text: string, line: Line): number[] {
  const content = text.slice(line.start, line.end)
  const at = content.indexOf(content.slice(0, OPENING), OPENING)
  const again = content.slice(at)
  return at > 0 && Math.abs(again.length - at) < OPENING && content.startsWith(again) ? [line.start + at] : []
}

/** Most end like sentences: the blanks are indents, not those between the names of a list. */
function areParagraphs(text: string, paragraphs: readonly Line[]): boolean {
  return paragraphs.filter(({ end }) => /[。；：！）]/.test(text[end - 1]!)).length * 3 >= paragraphs.length
}

function split(text: string, line: Line, cuts: readonly Reading[], out: Line[]): void {
  let rest = line
  for (const reading of cuts) {
    const after = partOf(text, rest, reading.start, rest.end)
    after.reading = reading
    after.gap = 0
    rest.end = reading.start
    while (rest.end > rest.start && isBlank(text, rest.end - 1)) rest.end--
    rest.holds = kindsIn(text, rest.start, rest.end)
    if (rest.end > rest.start) out.push(rest)
    rest = after
  }
  out.push(rest)
}

/** Two ideographic spaces, or a tab: the indent of a paragraph whose line break was lost. */
const INDENT = /\u3000{2,}|\t[ \t\u3000]*/g

/** A line that has lost its breaks, cut where paragraphs were indented. */
function cutAtIndents(text: string, line: Line): Line[] {
  const cuts: number[] = []
  let from = line.start
  for (const match of text.slice(line.start, line.end).matchAll(INDENT)) {
    const at = line.start + match.index
    // 第一章　　总则: the blanks after a marker.
    const reading = readMarker(text, from, line.end)
    if (reading !== undefined && at <= reading.end) continue
    from = at + match[0].length
    cuts.push(from)
  }
  return cutAt(text, line, cuts)
}

/** A line in pieces that begin at the given offsets. */
function cutAt(text: string, line: Line, cuts: readonly number[]): Line[] {
  if (cuts.length === 0) return [line]
  const parts: Line[] = []
  let start = line.start
  for (const to of [...cuts, line.end]) {
    let end = to
    while (end > start && isBlank(text, end - 1)) end--
    while (start < end && isBlank(text, start)) start++
    if (end > start) {
      const part = partOf(text, line, start, end)
      part.reading = readMarker(text, start, end)
      parts.push(part)
    }
    start = to
  }
  return parts
}
