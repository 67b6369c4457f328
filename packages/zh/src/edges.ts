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

function certain(chars: Chars, source: string): ReadonlySet<string> {
  if (!chars) throw new Error(`can be any character: ${source}`)
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
  edge: (branch: Branch) => Chars,
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
        const fitting = (branches?.[i] ?? []).filter((branch) => edge(branch)?.has(char) ?? true)
        const source = fitting.map((branch) => written(branch.source)).join('|')
        const flags = `${row.pattern.flags.replace('y', '')}y`
        return fitting.length > 0 ? { row, pattern: new RegExp(source, flags) } : []
      })
      known.set(code, tries)
    }
    return tries
  }
}

/** The characters that something can begin or end with, '' when it can be empty; null for any. */
type Chars = ReadonlySet<string> | null

/** An alternative of a pattern; what it ends with is known when `$` closes it. */
interface Branch {
  source: string
  opening: Chars
  ending: Chars
}

const token = /\(\?(?:[:=!]|<[=!]|<\w+>)|\[(?:\\.|[^\]])+\]|(?:[?*+]|\{[\d,]+\})\??|\\.|./gsu
const empty: Chars = new Set([''])

/** The alternatives of a pattern. Assertions are passed over, so that rather too many characters are told than too few. */
function branchesOf(pattern: string): Branch[] {
  const tokens = pattern.match(token) ?? []
  let next = 0
  return disjunction().map(({ source, opening, ending }) => ({
    source,
    opening: opening?.has('') ? null : opening,
    ending: ending?.has('') || !source.endsWith('$') ? null : ending,
  }))

  function disjunction(): Branch[] {
    const found: Branch[] = []
    do {
      const from = found.length > 0 ? ++next : next
      const atoms: Atom[] = []
      while (next < tokens.length && tokens[next] !== '|' && tokens[next] !== ')') atoms.push(atom())
      const source = tokens.slice(from, next).join('')
      const opening = atoms.reduce((all, one) => then(all, one.opening), empty)
      found.push({ source, opening, ending: atoms.reduceRight((all, one) => then(all, one.ending), empty) })
    } while (tokens[next] === '|')
    return found
  }

  function atom(): Atom {
    const one = single()
    const quantifier = /^(?:[?*+]|\{\d)/.test(tokens[next] ?? '') ? (tokens[next++] ?? '') : ''
    return /^(?:[?*]|\{0)/.test(quantifier)
      ? { opening: either(one.opening, empty), ending: either(one.ending, empty) }
      : one
  }

  function single(): Atom {
    const one = tokens[next++] ?? ''
    if (one.startsWith('(')) {
      const none: Atom = { opening: new Set(), ending: new Set() }
      const inner = disjunction().reduce<Atom>(
        (all, { opening, ending }) => ({ opening: either(all.opening, opening), ending: either(all.ending, ending) }),
        none,
      )
      next++
      return /[=!]$/.test(one) ? { opening: empty, ending: empty } : inner
    }
    const chars = one === '^' || one === '$' ? empty : charsOf(one)
    return { opening: chars, ending: chars }
  }
}

type Atom = Pick<Branch, 'opening' | 'ending'>

function charsOf(one: string): Chars {
  const chars = one.replace('\\d', '0123456789').replace(/^\[(.+)\]$/su, '$1')
  return one === '.' || one.startsWith('[^') || /.-.|\\\w/su.test(chars) ? null : new Set(chars.replaceAll('\\', ''))
}

function either(a: Chars, b: Chars): Chars {
  return a && b && new Set([...a, ...b])
}

/** What can stand at the edge when `b` comes next to `a`, farther in. */
function then(a: Chars, b: Chars): Chars {
  return a?.has('') ? b && new Set([...[...a].filter((char) => char !== ''), ...b]) : a
}
