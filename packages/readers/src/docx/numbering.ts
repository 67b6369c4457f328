import { child, type Element, elements, isOn, val } from '../xml.js'
import { knowsFormat, writeNumber } from './formats.js'
import type { Styles } from './styles.js'
import { readSymbol } from './symbols.js'

interface Level {
  start: number
  format: string
  /** `第%1章`: %1 stands for the number of the first level. */
  text: string
  /** The level (from 1) whose numbers restart this one; 0 for none. Left out: any level above. */
  restart?: number
  legal: boolean
  /** What stands between marker and text. */
  suffix: string
  /** Paragraph style that this level belongs to. */
  style?: string
  font?: string
}

interface List {
  abstract: string
  levels: Level[]
  /** Numbers at which levels of this list start anew. */
  starts: Map<number, number>
}

/** Lists by `w:numId`. */
export interface Numbering {
  lists: ReadonlyMap<string, List>
}

const maxLevel = 8

/** Reads `word/numbering.xml` (ISO/IEC 29500-1, 17.9). */
export function readNumbering(part: Element | undefined, styles: Styles): Numbering {
  const abstracts = new Map<string, Element>()
  for (const abstract of elements(part, 'w:abstractNum'))
    abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', abstract)
  const nums = new Map<string, Element>()
  for (const num of elements(part, 'w:num')) nums.set(num.attributes['w:numId'] ?? '', num)

  const lists = new Map<string, List>()
  for (const [numId, num] of nums) {
    let abstractId = val(num, 'w:abstractNumId') ?? ''
    // A list may only name the numbering style that holds its levels.
    const link = val(abstracts.get(abstractId), 'w:numStyleLink')
    const linked = link === undefined ? undefined : nums.get(styles.get(link)?.list?.numId ?? '')
    if (linked) abstractId = val(linked, 'w:abstractNumId') ?? abstractId
    const levels: Level[] = []
    for (const level of elements(abstracts.get(abstractId), 'w:lvl')) setLevel(levels, level)
    const starts = new Map<number, number>()
    for (const override of elements(num, 'w:lvlOverride')) {
      const at = levelNumber(override.attributes['w:ilvl'])
      const own = child(override, 'w:lvl')
      if (own) setLevel(levels, own, at)
      const start = val(override, 'w:startOverride')
      if (start !== undefined) starts.set(at, toNumber(start, 1))
    }
    lists.set(numId, { abstract: abstractId, levels, starts })
  }
  return { lists }
}

function setLevel(levels: Level[], element: Element, at: number = levelNumber(element.attributes['w:ilvl'])): void {
  const format = child(element, 'w:numFmt')?.attributes
  const level: Level = {
    start: toNumber(val(element, 'w:start'), 0),
    format: format?.['w:val'] === 'custom' ? customFormat(format['w:format']) : (format?.['w:val'] ?? 'decimal'),
    text: val(element, 'w:lvlText') ?? '',
    legal: isOn(element, 'w:isLgl'),
    // A tab would read as the border of a table cell; what matters is that marker and text stay apart.
    suffix: val(element, 'w:suff') === 'nothing' ? '' : ' ',
  }
  const restart = val(element, 'w:lvlRestart')
  if (restart !== undefined) level.restart = Number(restart)
  const style = val(element, 'w:pStyle')
  if (style !== undefined) level.style = style
  const font = child(child(element, 'w:rPr'), 'w:rFonts')?.attributes
  const name = font?.['w:ascii'] ?? font?.['w:hAnsi']
  if (name !== undefined) level.font = name
  levels[at] = level
}

/** `001, 002, 003, ...` pads to its width: the only custom formats that Word writes. */
const customFormat = (example: string | undefined): string =>
  `pad${/^0{0,8}1(?=,)/.exec(example ?? '')?.[0].length ?? 1}`

const levelNumber = (text: string | undefined): number => Math.min(Math.max(toNumber(text, 0), 0), maxLevel)

const toNumber = (text: string | undefined, otherwise: number): number => {
  const n = Number.parseInt(text ?? '', 10)
  return Number.isNaN(n) ? otherwise : n
}

export interface ListMarker {
  text: string
  /** What stands between marker and text. */
  suffix: string
  /** From 0. */
  level: number
  /** The number format, when it is one that is not known and figures were written in its place. */
  unknownFormat?: string
}

/**
 * Counts the paragraphs of a document's lists: called once for each paragraph, in document order. When the list comes from a
 * paragraph style, the level that the list gives to that style goes before the stated one.
 */
export type Counter = (paragraph: { numId: string; level: number; style?: string }) => ListMarker | undefined

/**
 * A counter for one story (the body, the footnotes). Lists that share an abstract list count on; a list with a start of its own
 * starts there when it is first met; a level starts anew after any level above it, or after `w:lvlRestart`.
 */
export function countLists(numbering: Numbering): Counter {
  const counts = new Map<string, Array<number | undefined>>()
  const started = new Set<string>()
  return ({ numId, level: stated, style }) => {
    const list = numbering.lists.get(numId)
    if (!list) return undefined
    const ofStyle = style === undefined ? -1 : list.levels.findIndex((level) => level?.style === style)
    const at = ofStyle >= 0 ? ofStyle : Math.min(Math.max(stated, 0), maxLevel)
    const level = list.levels[at]
    if (!level) return undefined

    const count = counts.get(list.abstract) ?? []
    counts.set(list.abstract, count)
    if (!started.has(numId)) {
      started.add(numId)
      for (const overridden of list.starts.keys()) count[overridden] = undefined
    }
    // A level that was passed over counts as begun: 1.1.1 right after 1 takes 1.1 with it, and 1.2 comes next.
    for (let above = 0; above < at; above++) count[above] ??= firstOf(list, above)
    const before = count[at]
    count[at] = before === undefined ? firstOf(list, at) : before + 1
    for (let below = at + 1; below <= maxLevel; below++) {
      const restart = list.levels[below]?.restart
      if (restart === undefined || (restart > 0 && at < restart)) count[below] = undefined
    }
    return writeMarker(list, at, count)
  }
}

/** Number of a level's first paragraph. */
const firstOf = (list: List, at: number): number => list.starts.get(at) ?? list.levels[at]?.start ?? 1

function writeMarker(list: List, at: number, count: ReadonlyArray<number | undefined>): ListMarker | undefined {
  const level = list.levels[at]!
  const marker: ListMarker = { text: '', suffix: level.suffix, level: at }
  if (level.format === 'bullet') {
    marker.text = Array.from(level.text, (sign) => readSymbol(sign, level.font)).join('')
  } else {
    marker.text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const n = Number(digit) - 1
      const source = list.levels[n]
      if (!source || n > at) return ''
      const format = level.legal && source.format !== 'none' ? 'decimal' : source.format
      const number = Math.max(count[n] ?? firstOf(list, n), 0)
      if (format.startsWith('pad')) return String(number).padStart(Number(format.slice(3)), '0')
      if (!knowsFormat(format)) marker.unknownFormat = format
      return writeNumber(number, format)
    })
  }
  // White space that the level's text ends with belongs between marker and text.
  const bare = marker.text.trimEnd()
  if (marker.suffix === '') marker.suffix = marker.text.slice(bare.length)
  marker.text = bare.trimStart()
  return marker.text === '' ? undefined : marker
}
