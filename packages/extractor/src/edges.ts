/**
 * Which characters a pattern can begin or end with, read from its source: so that of a table of rules only those are tried
 * that the character next to a place lets hold. Knows what the tables use; what it does not know can begin with anything.
 */

interface Term {
  /** A pattern of one character; empty for a group or a zero-width assertion. */
  char: string
  /** Of a group. */
  inner: Term[][]
  /** Of zero width, `^` and `$` too: what stands beyond it decides. */
  empty: boolean
  /** The text begins or ends here. */
  edge: '^' | '$' | ''
}

const token =
  /\\p\{[^}]*\}|\\k<\w+>|\\u[\dA-Fa-f]{4}|\\.|\[(?:\\.|[^\]])*\]|\(\?<?[=!]|\(\?:|\(\?<\w+>|\(|\)|\||\{\d+(?:,\d*)?\}\??|[?*+]\??|[\s\S]/g

/** Reads alternatives up to a closing bracket; takes the tokens that it reads off the front. */
function readAlternatives(tokens: string[]): Term[][] {
  let terms: Term[] = []
  const alternatives = [terms]
  for (let next = tokens.shift(); next !== undefined && next !== ')'; next = tokens.shift()) {
    const last = terms.at(-1)
    if (next === '|') {
      terms = []
      alternatives.push(terms)
    } else if (/^[?*+]|^\{\d/.test(next)) {
      if (last && /^[?*]|^\{0/.test(next)) last.empty = true
    } else if (next.startsWith('(')) {
      const inner = readAlternatives(tokens)
      const assertion = /[=!]$/.test(next)
      terms.push({ char: '', inner: assertion ? [] : inner, empty: assertion, edge: '' })
    } else if (next === '^' || next === '$') terms.push({ char: '', inner: [], empty: true, edge: next })
    else if (/^\\[bB]/.test(next)) terms.push({ char: '', inner: [], empty: true, edge: '' })
    else if (/^\\[1-9k]/.test(next)) terms.push({ char: '[\\s\\S]', inner: [], empty: true, edge: '' })
    else terms.push({ char: next, inner: [], empty: false, edge: '' })
  }
  return alternatives
}

/** Adds what alternatives can begin (or end) with to `found`; true when they can match nothing, so that what is next to them counts too. */
function collect(alternatives: readonly Term[][], side: 'start' | 'end', found: Set<string>): boolean {
  let passes = alternatives.length === 0
  for (const terms of alternatives)
    passes = passesThrough(side === 'start' ? terms : terms.toReversed(), side, found) || passes
  return passes
}

function passesThrough(terms: readonly Term[], side: 'start' | 'end', found: Set<string>): boolean {
  for (const { char, inner, empty, edge } of terms) {
    if (edge === (side === 'start' ? '$' : '^')) {
      found.add('')
      return false
    }
    if (char !== '') found.add(char)
    const passes = inner.length > 0 && collect(inner, side, found)
    if (!empty && !passes) return false
  }
  return true
}

/** Tests whether a pattern can begin (end) with a character, which is empty where the text ends (begins). */
export function edgeTest(pattern: RegExp, side: 'start' | 'end'): (char: string) => boolean {
  const found = new Set<string>()
  const passes = collect(readAlternatives(pattern.source.match(token) ?? []), side, found)
  if (passes) return () => true
  const chars = [...found].filter((char) => char !== '').join('|')
  const any = new RegExp(`^(?:${chars || '(?!)'})$`, `${pattern.flags.replace(/[gy]/g, '')}`)
  return (char) => (char === '' ? found.has('') : any.test(char) || /[\ud800-\udfff]/.test(char))
}

/** Most pairs of characters that are remembered: what a hostile text can make a table grow to. */
const most = 20_000

/**
 * Makes a look-up of the rows of a table that can hold where `text` is cut from `start` to `end`: those whose patterns for what stands
 * before and after can end and begin with the characters there. Each pair of characters is worked out when it first comes up.
 */
export function rowsBetween<Row extends { before?: RegExp; after?: RegExp }>(
  rows: readonly Row[],
): (text: string, start: number, end: number) => readonly Row[] {
  const tests = rows.map((row) => ({
    row,
    before: row.before && edgeTest(row.before, 'end'),
    after: row.after && edgeTest(row.after, 'start'),
  }))
  const known = new Map<number, Map<number, readonly Row[]>>()
  let size = 0
  const find = (left: string, right: string): Row[] =>
    tests.filter(({ before, after }) => (before?.(left) ?? true) && (after?.(right) ?? true)).map(({ row }) => row)
  return (text, start, end) => {
    const left = start > 0 ? text.charCodeAt(start - 1) : -1
    const right = end < text.length ? text.charCodeAt(end) : -1
    const found = known.get(left)?.get(right)
    if (found) return found
    const rows = find(start > 0 ? text[start - 1]! : '', text[end] ?? '')
    if (size++ > most) return rows
    const map = known.get(left)
    if (map) map.set(right, rows)
    else known.set(left, new Map([[right, rows]]))
    return rows
  }
}
