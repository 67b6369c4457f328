import type { Glyph } from './page.js'

/** Glyphs on one baseline, from left to right. */
export interface Line {
  text: string
  x0: number
  x1: number
  top: number
  bottom: number
  size: number
  /** Stretches between gaps as wide as two characters. */
  segments: Segment[]
}

export interface Segment {
  text: string
  x0: number
  x1: number
}

/**
 * Sets glyphs into lines from top to bottom. A space is written where the page shows one: at a gap from 0.4 em beside a Chinese
 * character, from 0.15 em inside other words. Narrower gaps come from justified lines and from the space that word processors put
 * between Chinese and figures; even letter-spacing is no gap either.
 */
export function readLines(glyphs: readonly Glyph[]): Line[] {
  const visible = glyphs.filter((glyph) => glyph.text.trim() !== '').sort((a, b) => a.y - b.y || a.x0 - b.x0)
  const lines: Line[] = []
  let row: Glyph[] = []
  let size = 0
  for (const glyph of visible) {
    const first = row[0]
    // A raised figure may be the first that is met of its line.
    const reach = first && first.size < 0.75 * glyph.size ? 0.6 : 0.45
    if (first && glyph.y - first.y > reach * Math.max(size, glyph.size)) {
      lines.push(setLine(row))
      row = []
      size = 0
    }
    row.push(glyph)
    size = Math.max(size, glyph.size)
  }
  if (row.length > 0) lines.push(setLine(row))
  return lines
}

/** Han characters, their punctuation, full-width forms, and the quotes, dashes, signs and shapes that Chinese shares with other scripts. */
export const han: RegExp =
  /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u2014\u2018-\u201d\u2026\u00b7\u2103\u2190-\u22ff\u2460-\u27bf]|[\ud840-\ud88f]/

function setLine(row: Glyph[]): Line {
  row.sort((a, b) => a.x0 - b.x0)
  const all = withoutCopies(row)
  const size = median(all.map((glyph) => glyph.size))
  const baseline = median(all.map((glyph) => glyph.y))
  const glyphs = readRaised(all, size, baseline)
  const spacing = letterSpacing(glyphs, size)
  const segments: Segment[] = []
  let segment: Segment | undefined
  let previous: Glyph | undefined
  for (const glyph of glyphs) {
    const gap = previous ? glyph.x0 - previous.x1 - spacing : 0
    if (!segment || !previous || gap >= 1.8 * size) {
      segment = { text: '', x0: glyph.x0, x1: glyph.x1 }
      segments.push(segment)
    } else {
      const beside = han.test(previous.text) || han.test(glyph.text)
      if (gap >= (beside ? 0.4 : 0.15) * size && !segment.text.endsWith(' ')) segment.text += ' '
    }
    segment.text += glyph.text
    segment.x1 = Math.max(segment.x1, glyph.x1)
    previous = glyph
  }
  return {
    text: segments.map(({ text }) => text).join(' '),
    x0: segments[0]!.x0,
    x1: Math.max(...segments.map(({ x1 }) => x1)),
    top: baseline - 0.85 * size,
    bottom: baseline + 0.15 * size,
    size,
    segments,
  }
}

/**
 * Raised figures: powers after letters and figures (m²), the number of a note where they open a line (`[1] `), and references to notes
 * elsewhere, which are left out as in a docx.
 */
function readRaised(glyphs: readonly Glyph[], size: number, baseline: number): Glyph[] {
  const isRaised = (glyph: Glyph): boolean =>
    glyph.size < 0.75 * size && baseline - glyph.y > 0.15 * size && /^[\d*[\]①-⑳]{1,3}$/.test(glyph.text)
  if (!glyphs.some(isRaised) || glyphs.every(isRaised)) return [...glyphs]
  const out: Glyph[] = []
  for (const glyph of glyphs) {
    const last = out.at(-1)
    if (!isRaised(glyph)) out.push(glyph)
    else if (!last) out.push({ ...glyph, text: `[${glyph.text.replace(/[[\]]/g, '')}] `, x1: glyph.x0, size })
    else if (/[A-Za-z0-9⁰¹²³⁴-⁹]$/.test(last.text) && /^\d$/.test(glyph.text))
      out.push({ ...glyph, text: '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(glyph.text)]! })
  }
  return out
}

/** Without the second copy of a glyph that is drawn twice to look bold. */
function withoutCopies(row: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = []
  for (const glyph of row) {
    let isCopy = false
    for (let i = kept.length - 1; i >= 0 && i >= kept.length - 3; i--) {
      const other = kept[i]!
      if (
        other.text === glyph.text &&
        Math.abs(other.x0 - glyph.x0) < 0.25 * glyph.size &&
        Math.abs(other.y - glyph.y) < 0.25 * glyph.size
      )
        isCopy = true
    }
    if (!isCopy) kept.push(glyph)
  }
  return kept
}

/** The even distance that a line's letters are spread by, if they are. */
function letterSpacing(glyphs: readonly Glyph[], size: number): number {
  const gaps: number[] = []
  for (let i = 1; i < glyphs.length; i++) {
    if (han.test(glyphs[i - 1]!.text) && han.test(glyphs[i]!.text)) gaps.push(glyphs[i]!.x0 - glyphs[i - 1]!.x1)
  }
  if (gaps.length < 3) return 0
  const middle = median(gaps)
  if (middle < 0.05 * size) return 0
  const even = gaps.filter((gap) => Math.abs(gap - middle) < 0.2 * size).length
  return even >= 0.75 * gaps.length ? middle : 0
}

/** The middle one of some numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

/** Joins the text of lines that were broken to fit: nothing between them, a space only between words of other scripts. */
export function joinWrapped(upper: string, lower: string): string {
  const last = upper.at(-1) ?? ''
  const first = lower[0] ?? ''
  return /[\w.,;:)%]/.test(last) && /[\w(]/.test(first) && !(/\d/.test(last) && /\d/.test(first))
    ? `${upper} ${lower}`
    : upper + lower
}

/**
 * Width of what stands unbreakable at the start of a line: one character, or a word or figure, with the brackets that open before it
 * and the marks that close after it.
 */
export function firstUnit(line: Line): number {
  const unit =
    /^[（(《〈「『“‘〔【]{0,3}(?:[\w.%,+-]{1,20}|.)[，。、；：！？）)》〉」』”’〕】…％%]{0,3}/u.exec(line.text)?.[0] ??
    ''
  let width = 0
  for (const character of unit) width += /[!-~]/.test(character) ? 0.55 : 1
  return Math.max(width, 1) * line.size
}
