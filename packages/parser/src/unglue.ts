import type { Message } from '@gangmu/model'
import { endCuts, frontCuts } from './flat-ends.js'
import { isBlank, type Line } from './lines.js'
import { leadsMarker, type Reading, readMarker } from './markers.js'

/** No paragraph of an ordinary document is as long: such a line has lost the breaks inside it. */
const FLAT = 1500
/** A document of so few lines has lost its breaks however short they are. */
const FEW_LINES = 3
const SHORTEST_FLAT = 250
/** A heading without punctuation after it is at most this long. */
const HEADING = 45

/** How many markers away the next member of a list may be. */
const NEAR = 50
const FAR = 1000

/** A marker inside a line; `free` when it follows the end of a sentence, a colon or a blank. */
interface Candidate {
  reading: Reading
  free: boolean
}

/**
 * Splits lines where a heading is glued to what stands before it: everywhere in lines that have lost their breaks, and in ordinary lines
 * only where the numbering of the lines around makes it sure. A message tells each glued heading.
 */
export function unglue(text: string, lines: readonly Line[], messages: Message[]): Line[] {
  const out: Line[] = []
  const few = lines.length <= FEW_LINES
  const counts = new Running(lines)
  for (const [i, line] of lines.entries()) {
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
  const parts = cutAtIndents(text, line).flatMap((part) =>
    cutAt(text, part, [...frontCuts(text, part.start, part.end), ...endCuts(text, part.start, part.end)]),
  )
  const indented = parts.length >= 7
  const last = new Map<number, number>()
  for (const part of parts) {
    // Between indents only what stands after the last sentence can be glued on.
    const sentences = part.start + text.slice(part.start, part.end - 1).lastIndexOf('。') + 1
    const from = indented && part.end - part.start <= FLAT ? sentences : part.start
    split(text, part, flatCuts(text, part, from, last), out)
  }
}

function split(text: string, line: Line, cuts: readonly Reading[], out: Line[]): void {
  let rest = line
  for (const reading of cuts) {
    const after: Line = { ...rest, start: reading.start, headEnd: reading.start, reading, gap: 0, furniture: undefined }
    rest.end = reading.start
    while (rest.end > rest.start && isBlank(text.charCodeAt(rest.end - 1))) rest.end--
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
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    while (start < end && isBlank(text.charCodeAt(start))) start++
    if (end > start) {
      const part: Line = { ...line, start, end, headEnd: start, furniture: undefined }
      delete part.reading
      const reading = readMarker(text, start, end)
      if (reading !== undefined) part.reading = reading
      parts.push(part)
    }
    start = to
  }
  return parts
}

/** Where the numbering of the lines stands: the last ordinal of each style before a line, and the next one after it. */
class Running {
  readonly last = new Map<number, number>()
  private readonly lines: readonly Line[]
  private at = -1
  private stopped = -1
  constructor(lines: readonly Line[]) {
    this.lines = lines
  }
  pass(to: number): void {
    while (this.at < to) {
      const reading = this.lines[++this.at]!.reading
      if (reading?.ordinal != null) this.last.set(reading.style, reading.ordinal)
    }
  }
  /** The next 。 from an offset on; asked for in text order. */
  stop(text: string, from: number): number {
    if (this.stopped < from) {
      const at = text.indexOf('。', from)
      this.stopped = at < 0 ? text.length : at
    }
    return this.stopped
  }
  /** The ordinal with which the style goes on within the lines that follow soon. */
  next(style: number): number | undefined {
    for (let i = this.at + 1; i < Math.min(this.lines.length, this.at + 60); i++) {
      const reading = this.lines[i]!.reading
      if (reading?.style === style && reading.ordinal !== null) return reading.ordinal
    }
    return undefined
  }
}

/** In an ordinary line: a heading that ends it, or one that fills a gap, after the end of a sentence. */
function gluedCuts(text: string, line: Line, running: Running): Reading[] {
  const cuts: Reading[] = []
  const title = line.reading === undefined ? undefined : divisionInTitle(text, line.reading, line.end, running)
  if (title !== undefined) cuts.push(title)
  for (let stop = running.stop(text, line.start); stop < line.end - 3; stop = running.stop(text, stop + 1)) {
    let at = stop + 1
    while (at < line.end && (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === 0x201d)) at++
    if (!leadsMarker(text.charCodeAt(at))) continue
    const reading = readMarker(text, at, line.end)
    if (reading?.ordinal == null || reading.rule.rank > 9.2 || reading.rule.id === 'di-tiao') continue
    const last = running.last.get(reading.style)
    const closes = line.end - reading.end <= HEADING && !/[。；，：]/.test(text.slice(reading.end, line.end))
    const follows = last !== undefined && reading.ordinal === last + 1
    const next = running.next(reading.style)
    const opens = reading.ordinal === 1 && next === 2
    const sure = reading.rule.rank < 6 || next === reading.ordinal + 1
    if ((closes && (follows || opens)) || (follows && sure)) {
      cuts.push(reading)
      running.last.set(reading.style, reading.ordinal)
      const title = divisionInTitle(text, reading, line.end, running)
      if (title !== undefined) cuts.push(title)
    }
  }
  return cuts
}

/** 第三章认定程序第九条…: a 节 or 条 that follows the title of its 章 at once, with the number that is due. */
function divisionInTitle(text: string, reading: Reading, end: number, running: Running): Reading | undefined {
  if (reading.rule.rank >= 6) return undefined
  for (let at = reading.end + 2; at < Math.min(end, reading.end + HEADING); at++) {
    const code = text.charCodeAt(at)
    if (code === 0x3002 || code === 0xff0c) return undefined
    if (code !== 0x7b2c /* 第 */) continue
    const inner = readMarker(text, at, end)
    if (inner?.ordinal == null || inner.rule.rank > 6 || inner.rule.rank <= reading.rule.rank) continue
    if (inner.ordinal !== 1 && inner.ordinal !== (running.last.get(inner.style) ?? 0) + 1) continue
    running.last.set(inner.style, inner.ordinal)
    return inner
  }
  return undefined
}

/** In a line that has lost its breaks: every marker whose numbering runs. */
function flatCuts(text: string, line: Line, from: number, last: Map<number, number>): Reading[] {
  const found: Candidate[] = []
  for (let i = Math.max(from, line.reading?.end ?? line.start); i < line.end; i++) {
    if (!leadsMarker(text.charCodeAt(i))) continue
    const free = isFree(text, i, line.start)
    if (!free && !mayBeGlued(text.charCodeAt(i), text.charCodeAt(i - 1))) continue
    const reading = readMarker(text, i, line.end)
    if (reading === undefined) continue
    if (!free && reading.ordinal === null) continue
    if (reading.rule.id === 'han-comma' && text[reading.end - 1] !== '、') continue
    found.push({ reading, free })
    i = reading.end - 1
  }
  return running(text, line, found, last)
}

/** After the end of a sentence, a colon, or a blank: a place where a line may have begun. */
function isFree(text: string, at: number, start: number): boolean {
  let i = at - 1
  let blank = false
  while (i >= start && isBlank(text.charCodeAt(i))) {
    i--
    blank = true
  }
  if (i < start) return true
  let code = text.charCodeAt(i)
  if (code === 0x201d || code === 0xff09 || code === 0x29) code = text.charCodeAt(i - 1)
  return (
    code === 0x3002 || code === 0xff1b || code === 0x3b || code === 0xff01 || code === 0xff1a || (blank && at - i > 2)
  )
}

/** Not after a numeral, 第, 、or 和: those are parts of an enumeration or a reference. */
function mayBeGlued(code: number, before: number): boolean {
  if (code === 0x2014 || code === 0x2d) return false
  return !'第之、和及至或零〇一二三四五六七八九十百千万两几0123456789０１２３４５６７８９.．—-－“‘《(（/年月'.includes(
    String.fromCharCode(before),
  )
}

const LIST_WORDS = new Set(['han-shi', 'di-comma'])

/** Keeps the candidates that number something: a list opens with 1 and goes on, at least to 2. */
function running(text: string, line: Line, found: readonly Candidate[], last: Map<number, number>): Reading[] {
  const cuts: Reading[] = []
  let head = line.reading?.end ?? -1
  if (line.reading?.ordinal != null) last.set(line.reading.style, line.reading.ordinal)
  found.forEach(({ reading, free }, i) => {
    const { style, ordinal } = reading
    if (ordinal === null) {
      if (reading.rule.id === 'dash' && reading.end - reading.start < 2) return
      cuts.push(reading)
      head = reading.end
      return
    }
    if (LIST_WORDS.has(reading.rule.id) && !isListOfParagraphs(text, found, i)) return
    const reached = last.get(style) ?? 0
    const inHead = head >= 0 && reading.start - head <= HEADING && !/[。；，]/.test(text.slice(head, reading.start))
    const goesOn = ordinal === reached + 1
    const opens = ordinal === 1 && (free || inHead || reached === 0) && followed(found, i)
    const jumps = free && ordinal > reached && ordinal <= reached + 3 && reading.rule.rank <= 10
    if (!(goesOn && (reached > 0 || opens)) && !opens && !jumps) return
    if (!free && reading.rule.id === 'di-tiao' && !inHead && ordinal !== 1) return
    cuts.push(reading)
    last.set(style, ordinal)
    head = reading.end
  })
  return cuts
}

/** Does 2 come, before another 1? A single 条 may stand alone. */
function followed(found: readonly Candidate[], at: number): boolean {
  const { style, rule } = found[at]!.reading
  if (rule.id === 'di-zhang' || rule.id === 'di-pian' || rule.id === 'di-bian') return true
  for (let i = at + 1; i < Math.min(found.length, at + FAR); i++) {
    const { reading } = found[i]!
    if (reading.style !== style) continue
    return reading.ordinal === 2
  }
  return false
}

/** 一是 … 二是 … that are paragraphs of several sentences, not clauses of one. */
function isListOfParagraphs(text: string, found: readonly Candidate[], at: number): boolean {
  const { style, start, ordinal } = found[at]!.reading
  let beside: Candidate | undefined
  for (let i = at + 1; i < Math.min(found.length, at + NEAR) && beside === undefined; i++)
    if (found[i]!.reading.style === style && found[i]!.reading.ordinal === ordinal! + 1) beside = found[i]
  for (let i = at - 1; i >= Math.max(0, at - NEAR) && beside === undefined; i--)
    if (found[i]!.reading.style === style && found[i]!.reading.ordinal === ordinal! - 1) beside = found[i]
  if (beside === undefined || !found[at]!.free || text[start - 1] !== '。') return false
  const from = Math.min(start, beside.reading.start)
  const between = text.slice(from, Math.min(from + FLAT, Math.max(start, beside.reading.start)))
  return between.length > 120 && between.split('。').length > 3
}
