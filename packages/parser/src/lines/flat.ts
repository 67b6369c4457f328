import { leadsMarker, type Reading, readMarker } from '../numbering/markers.js'
import { markers } from '../numbering/markers.table.js'
import { isBlank } from './characters.js'
import { HEADING } from './glued.js'
import type { Line } from './lines.js'

/** No paragraph of an ordinary document is as long: such a line has lost the breaks inside it. */
export const FLAT = 1500

/** How many markers away the next member of a list may be. */
const NEAR = 50
const FAR = 1000

/** A marker inside a line; `free` when it follows the end of a sentence, a colon or a blank. */
interface Candidate {
  reading: Reading
  free: boolean
}

/** In a line that has lost its breaks: every marker whose numbering runs. */
export function flatCuts(text: string, line: Line, from: number, last: Map<number, number>): Reading[] {
  const found: Candidate[] = []
  for (let i = Math.max(from, line.reading?.end ?? line.start); i < line.end; i++) {
    if (!leadsMarker(text, i)) continue
    const free = isFree(text, i, line.start)
    if (!free && !mayBeGlued(text.charCodeAt(i), text.charCodeAt(i - 1))) continue
    const reading = numberAbove(text, i) ?? readMarker(text, i, line.end)
    if (reading === undefined) continue
    if (!free && reading.ordinal === null) continue
    if (reading.rule.id === 'han-comma' && text[reading.end - 1] !== '、') continue
    found.push({ reading, free })
    i = reading.end - 1
  }
  return running(text, line, found, last)
}

const decimal = markers.findIndex(({ id }) => id === 'decimal-1')
const NUMBER_ABOVE =
  /([0-9]{1,2})[ \u3000]{0,4}(?=(?:总[ \u3000]{1,4}则|附[ \u3000]{1,4}则|[\u4e00-\u9fff、（）]{2,20})[ \u3000]{0,4}\1[.．][ ]?1(?![0-9]))/y

/** 1 总则1.1 编制目的……: the number of a heading, by the 1.1 that follows its name. */
function numberAbove(text: string, at: number): Reading | undefined {
  const code = text.charCodeAt(at)
  if (code < 0x30 || code > 0x39) return undefined
  NUMBER_ABOVE.lastIndex = at
  const match = NUMBER_ABOVE.exec(text)
  if (match === null) return undefined
  return { rule: markers[decimal]!, style: decimal, start: at, end: at + match[0].length, ordinal: Number(match[1]) }
}

/** After the end of a sentence, a colon, or a blank: a place where a line may have begun. */
function isFree(text: string, at: number, start: number): boolean {
  let i = at - 1
  let blank = false
  while (i >= start && isBlank(text, i)) {
    i--
    blank = true
  }
  if (i < start) return true
  let code = text.charCodeAt(i)
  if (code === 0x201d || code === 0xff09 || code === 0x29) code = text.charCodeAt(i - 1)
  return (
    code === 0x3002 ||
    code === 0xff1b ||
    code === 0x3b ||
    code === 0xff01 ||
    code === 0xff1a ||
    (code === 0x3a && text.charCodeAt(i - 1) >= 0x4e00) ||
    (blank && at - i > 2)
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
    const above = style === decimal
    const opens =
      ordinal === 1 &&
      (((free || inHead || reached === 0) && followed(found, i)) || (inHead && found[i - 1]?.reading.style === decimal))
    const jumps = free && ordinal > reached && ordinal <= reached + 3 && reading.rule.rank <= 10
    if (!(goesOn && (reached > 0 || opens)) && !opens && !jumps && !above) return
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
