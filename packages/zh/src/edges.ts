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
  const triesFor = byChar(
    rows,
    (branch) => branch.ending,
    (source) => `(?<=${source.endsWith('$') ? source : `${source}[^]*`})`,
  )
  return (text) => firstOf(triesFor(text.charCodeAt(text.length - 1)), text, text.length)?.row
}

/** Makes of a pattern of alternatives, `对|将|有(?!关)`, a test whether one of them stands at a place. */
export function startsWith(pattern: RegExp): (text: string, at: number) => boolean {
  const find = firstAt([{ pattern }])
  return (text, at) => find(text, at) !== undefined
}

/** The characters that what a pattern fits can begin with. */
export function openingOf({ source }: RegExp): string {
  return branchesOf(source)
    .flatMap(({ opening }) => [...certain(opening, source)])
    .join('')
}

/** The characters that what a pattern, `…$`, fits can end with. */
export function endingOf({ source }: RegExp): string {
  return branchesOf(source)
    .flatMap(({ ending }) => [...certain(ending, source)])
    .join('')
}

function certain(chars: string | null, source: string): string {
  if (chars === null) throw new Error(`can be any character: ${source}`)
  return chars
}

/** Matches a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Whether a sticky pattern fits at a place. */
export function fitsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

type Tries<Row> = ReadonlyArray<{ row: Row; pattern: RegExp }>

function firstOf<Row>(tries: Tries<Row>, text: string, at: number): Tries<Row>[number] | undefined {
  for (const one of tries) if (fitsAt(one.pattern, text, at)) return one
  return undefined
}

function byOpening<Row extends Rule>(rows: readonly Row[]): (code: number) => Tries<Row> {
  return byChar(
    rows,
    (branch) => branch.opening,
    (source) => source.replace(/^\^/, ''),
  )
}

function byChar<Row extends Rule>(
  rows: readonly Row[],
  edge: (branch: Branch) => string | null,
  written: (source: string) => string,
): (code: number) => Tries<Row> {
  let branches: Branch[][] | undefined
  const known = new Map<number, Tries<Row>>()
  return (code) => {
    let tries = known.get(code)
    if (!tries) {
      branches ??= rows.map(({ pattern }) => branchesOf(pattern.source))
      const char = String.fromCharCode(code)
      tries = rows.flatMap((row, i) => {
        const fitting = (branches?.[i] ?? []).filter((branch) => edge(branch)?.includes(char) ?? true)
        const source = fitting.map((branch) => written(branch.source)).join('|')
        const flags = `${row.pattern.flags.replace('y', '')}y`
        return fitting.length > 0 ? { row, pattern: new RegExp(source, flags) } : []
      })
      known.set(code, tries)
    }
    return tries
  }
}

/** The characters that something can begin or end with; null for any. */
interface Edge {
  chars: string | null
  empty: boolean
}

/** A part of a pattern. */
interface Part {
  opening: Edge
  ending: Edge
}

/** An alternative of a pattern; what it ends with is known when `$` closes it. */
interface Branch {
  source: string
  opening: string | null
  ending: string | null
}

const token = /\(\?(?:[:=!]|<[=!]|<\w+>)|\[(?:\\.|[^\]])+\]|(?:[?*+]|\{[\d,]+\})\??|\\.|./gsu
const nothing: Edge = { chars: '', empty: true }

/** The alternatives of a pattern. Assertions are passed over, so that rather too many characters are told than too few. */
function branchesOf(pattern: string): Branch[] {
  const tokens = pattern.match(token) ?? []
  let next = 0
  return disjunction().map(({ source, opening, ending }) => ({
    source,
    opening: opening.empty ? null : opening.chars,
    ending: ending.empty || !source.endsWith('$') ? null : ending.chars,
  }))

  function disjunction(): Array<Part & { source: string }> {
    const found: Array<Part & { source: string }> = []
    do {
      const from = found.length > 0 ? ++next : next
      const parts: Part[] = []
      while (next < tokens.length && tokens[next] !== '|' && tokens[next] !== ')') parts.push(quantified())
      const source = tokens.slice(from, next).join('')
      const opening = edgeOf(parts.map((part) => part.opening))
      found.push({ source, opening, ending: edgeOf(parts.reverse().map((part) => part.ending)) })
    } while (tokens[next] === '|')
    return found
  }

  function quantified(): Part {
    const { opening, ending } = single()
    const times = tokens[next] ?? ''
    if (!/^(?:[?*+]|\{\d)/.test(times)) return { opening, ending }
    next++
    const least = /^(?:[?*]|\{0)/.test(times) ? { empty: true } : {}
    return { opening: { ...opening, ...least }, ending: { ...ending, ...least } }
  }

  function single(): Part {
    const one = tokens[next++] ?? ''
    if (!one.startsWith('(')) {
      const edge = one === '^' || one === '$' ? nothing : { chars: charsOf(one), empty: false }
      return { opening: edge, ending: edge }
    }
    const inner = disjunction()
    next++
    if (/[=!]$/.test(one)) return { opening: nothing, ending: nothing }
    return {
      opening: either(inner.map((part) => part.opening)),
      ending: either(inner.map((part) => part.ending)),
    }
  }
}

function charsOf(one: string): string | null {
  if (one.length === 1) return one === '.' ? null : one
  const chars = one.replace('\\d', '0123456789').replace(/^\[(.+)\]$/su, '$1')
  return one.startsWith('[^') || /.-.|\\\w/su.test(chars) ? null : chars.replaceAll('\\', '')
}

/** The edge of what stands side by side, from the outside in. */
function edgeOf(edges: readonly Edge[]): Edge {
  const last = edges.findIndex(({ empty }) => !empty)
  return { ...either(last < 0 ? edges : edges.slice(0, last + 1)), empty: last < 0 }
}

function either(edges: readonly Edge[]): Edge {
  const any = edges.some(({ chars }) => chars === null)
  return { chars: any ? null : edges.map(({ chars }) => chars).join(''), empty: edges.some(({ empty }) => empty) }
}
