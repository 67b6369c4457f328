import { alternativesOf, unitTest } from './edges.js'

/** A row of a table. */
interface Rule {
  pattern: RegExp
}

/**
 * Makes a search for the first row whose pattern, `^要|^应当?`, fits at a place in a text. Only alternatives that can begin with the
 * character there are tried.
 *
 * @example firstAt([{ pattern: /^对(?!外)|^将/u }])('拟将', 1) // the row
 */
export function firstAt<Row extends Rule>(rows: readonly Row[]): (text: string, at: number) => Row | undefined {
  const triesFor = byOpening(rows)
  return (text, at) => firstOf(triesFor(text.charCodeAt(at)), text, at)?.row
}

/** Like `firstAt`, with the end of what the row's pattern fits. */
export function firstEndAt<Row extends Rule>(
  rows: readonly Row[],
): (text: string, at: number) => { row: Row; end: number } | undefined {
  const triesFor = byOpening(rows)
  return (text, at) => {
    const found = firstOf(triesFor(text.charCodeAt(at)), text, at)
    return found && { row: found.row, end: found.pattern.lastIndex }
  }
}

/**
 * Makes a search for the first row whose pattern, `局$|厅$`, fits at the end of a text. Only alternatives that can end with the character
 * there are tried, and read from the end.
 */
export function firstAtEnd<Row extends Rule>(rows: readonly Row[]): (text: string) => Row | undefined {
  const triesFor = byChar(rows, 'end', (source) => `(?<=${source.endsWith('$') ? source : `${source}[^]*`})`)
  return (text) => firstOf(triesFor(text.charCodeAt(text.length - 1)), text, text.length)?.row
}

/** Makes of a pattern of alternatives, `对|将|有(?!关)`, a test whether one of them stands at a place. */
export function startsWith(pattern: RegExp): (text: string, at: number) => boolean {
  const find = firstAt([{ pattern }])
  return (text, at) => find(text, at) !== undefined
}

/** Matches a sticky pattern at a place, or one with the flag `g` from there on. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Whether a sticky pattern fits at a place. */
export function fitsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Each match of a pattern with the flag `g`, in text order: `matchAll` without the copy of the pattern that it makes for every text. */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (let at = 0; ; ) {
    const match = matchAt(pattern, text, at)
    if (!match) return
    at = pattern.lastIndex
    if (match[0] === '') at += pattern.unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    yield match
  }
}

type Tries<Row> = ReadonlyArray<{ row: Row; pattern: RegExp }>

function firstOf<Row>(tries: Tries<Row>, text: string, at: number): Tries<Row>[number] | undefined {
  for (const one of tries) if (fitsAt(one.pattern, text, at)) return one
  return undefined
}

function byOpening<Row extends Rule>(rows: readonly Row[]): (code: number) => Tries<Row> {
  return byChar(rows, 'start', (source) => source.replace(/^\^/, ''))
}

function byChar<Row extends Rule>(
  rows: readonly Row[],
  side: 'start' | 'end',
  written: (source: string) => string,
): (code: number) => Tries<Row> {
  let branches: Array<Array<{ source: string; can: (unit: number) => boolean }>> | undefined
  const known = new Map<number, Tries<Row>>()
  return (code) => {
    let tries = known.get(code)
    if (!tries) {
      branches ??= rows.map(({ pattern }) =>
        alternativesOf(pattern).map((source) => ({
          source: written(source),
          can: unitTest(sticky(source, pattern), side),
        })),
      )
      tries = rows.flatMap((row, i) => {
        const fitting = (branches?.[i] ?? []).filter(({ can }) => can(code))
        const source = fitting.map((branch) => branch.source).join('|')
        return fitting.length > 0 ? { row, pattern: sticky(source, row.pattern) } : []
      })
      known.set(code, tries)
    }
    return tries
  }
}

function sticky(source: string, { flags }: RegExp): RegExp {
  return new RegExp(source, `${flags.replace('y', '')}y`)
}
