import { leadsMarker, type Reading, readMarker } from '../numbering/markers.js'
import { isBlank } from './characters.js'
import type { Line } from './lines.js'

/** A heading without punctuation after it is at most this long. */
export const HEADING = 45

/** Where the numbering of the lines stands: the last ordinal of each style before a line, and the next one after it. */
export class Running {
  readonly last: Map<number, number> = new Map()
  private readonly lines: readonly Line[]
  private readonly stops: readonly number[]
  private at = -1
  private stop = 0
  constructor(lines: readonly Line[], stops: readonly number[]) {
    this.lines = lines
    this.stops = stops
  }
  pass(to: number): void {
    while (this.at < to) {
      const reading = this.lines[++this.at]!.reading
      if (reading?.ordinal != null) this.last.set(reading.style, reading.ordinal)
    }
  }
  /** The next 。 from an offset on; asked for in text order. */
  nextStop(text: string, from: number): number {
    const { stops } = this
    while (this.stop < stops.length && (stops[this.stop]! < from || text.charCodeAt(stops[this.stop]!) !== 0x3002))
      this.stop++
    return this.stop < stops.length ? stops[this.stop]! : text.length
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
export function gluedCuts(text: string, line: Line, running: Running): Reading[] {
  const cuts: Reading[] = []
  const title = line.reading === undefined ? undefined : divisionInTitle(text, line.reading, line.end, running)
  if (title !== undefined) cuts.push(title)
  for (let stop = running.nextStop(text, line.start); stop < line.end - 3; stop = running.nextStop(text, stop + 1)) {
    let at = stop + 1
    while (at < line.end && (isBlank(text, at) || text.charCodeAt(at) === 0x201d)) at++
    if (!leadsMarker(text, at)) continue
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
