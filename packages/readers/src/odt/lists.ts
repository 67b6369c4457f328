import { writeNumber } from '../docx/formats.js'
import { child, descendants, type Element, elements } from '../xml.js'

interface Level {
  format: string
  prefix: string
  suffix: string
  /** How many levels, this one last, a number shows. */
  shown: number
  start: number
  bullet?: string
  /** What stands between marker and text. */
  space: string
}

/** The name that the outline style of headings has here. */
export const outlineStyle: string = '\u0000outline'

/** List styles by name, their levels from 0. */
export type ListStyles = ReadonlyMap<string, readonly Level[]>

/** Number formats by their sample, as LibreOffice writes it for what OpenDocument has no letter for. */
const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  一: 'chineseCountingThousand',
  壹: 'chineseLegalSimplified',
  甲: 'ideographTraditional',
  子: 'ideographZodiac',
  '１': 'decimalFullWidth',
  '①': 'decimalEnclosedCircle',
  '01': 'decimalZero',
  // Full-width figures have a sample of plain ones.
  '1, 2, 3, ...': 'decimalFullWidth',
  '壹, 貳, 參, ...': 'ideographLegalTraditional',
}

/** Reads `text:list-style` and `text:outline-style` (OpenDocument 1.3, 16.30 and 16.34). */
export function readListStyles(...parts: Array<Element | undefined>): ListStyles {
  const styles = new Map<string, Level[]>()
  for (const part of parts) {
    if (!part) continue
    for (const name of ['text:list-style', 'text:outline-style']) {
      for (const style of descendants(part, name)) {
        const key = name === 'text:outline-style' ? outlineStyle : (style.attributes['style:name'] ?? '')
        const levels: Level[] = []
        for (const level of elements(style)) {
          const at = Number(level.attributes['text:level'] ?? 0) - 1
          if (at >= 0 && at < 10) levels[at] = readLevel(level)
        }
        styles.set(key, levels)
      }
    }
  }
  return styles
}

function readLevel(level: Element): Level {
  const { attributes } = level
  const sample = attributes['style:num-format'] ?? ''
  const alignment = child(child(level, 'style:list-level-properties'), 'style:list-level-label-alignment')
  const bullet = attributes['text:bullet-char']
  return {
    format: sample === '' ? 'none' : (formats[sample] ?? formats[sample.split(',')[0]!] ?? 'decimal'),
    prefix: attributes['style:num-prefix'] ?? '',
    suffix: attributes['style:num-suffix'] ?? '',
    shown: Number(attributes['text:display-levels'] ?? 1),
    start: Number(attributes['text:start-value'] ?? 1),
    space: alignment?.attributes['text:label-followed-by'] === 'nothing' ? '' : ' ',
    ...(bullet === undefined ? {} : { bullet }),
  }
}

/** One list as it is counted: its style's levels and the numbers so far. */
export interface CountedList {
  levels: readonly Level[]
  counts: Array<number | undefined>
}

/** Counts an item of a level (from 0) and writes its marker; undefined when the level shows none. */
export function countItem(list: CountedList, at: number, start?: number): { text: string; space: string } | undefined {
  const level = list.levels[at]
  if (!level) return undefined
  for (let above = 0; above < at; above++) list.counts[above] ??= list.levels[above]?.start ?? 1
  const before = list.counts[at]
  list.counts[at] = start ?? (before === undefined ? level.start : before + 1)
  list.counts.length = at + 1
  if (level.bullet !== undefined) return { text: level.bullet, space: level.space }
  if (level.format === 'none') {
    const bare = (level.prefix + level.suffix).trim()
    return bare === '' ? undefined : { text: bare, space: level.space }
  }
  const numbers: string[] = []
  for (let n = Math.max(0, at - level.shown + 1); n <= at; n++) {
    const format = list.levels[n]?.format ?? 'none'
    if (format !== 'none') numbers.push(writeNumber(list.counts[n] ?? 1, format))
  }
  const text = level.prefix + numbers.join('.') + level.suffix
  const bare = text.trimEnd()
  return { text: bare.trimStart(), space: level.space || text.slice(bare.length) }
}
