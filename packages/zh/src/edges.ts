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

/** The UTF-16 unit at a place; -1 outside of the text. */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : -1
}

/** A test whether a UTF-16 unit (-1 beyond the text) can stand at an edge of what a pattern fits. */
type Test = (unit: number) => boolean

/**
 * Makes a test whether a pattern can begin (end) with a UTF-16 unit, which is -1 where the text ends (begins). Each unit is worked out when
 * it first comes up. A pattern that is not bound to that side can begin with anything.
 */
export function edgeTest(pattern: RegExp, side: 'start' | 'end'): Test {
  const made = tests[side].get(pattern) ?? remembered(unitTest(pattern, side))
  tests[side].set(pattern, made)
  return made
}

const tests = { start: new WeakMap<RegExp, Test>(), end: new WeakMap<RegExp, Test>() }

/** Works each unit out once. */
function remembered(test: Test): Test {
  const known = new Uint8Array(0x10000)
  return (unit) => {
    if (unit < 0) return test(unit)
    const answer = known[unit]!
    if (answer !== 0) return answer === 2
    const can = test(unit)
    known[unit] = can ? 2 : 1
    return can
  }
}

/** Like `edgeTest`, for a few questions: nothing is remembered. */
export function unitTest(pattern: RegExp, side: 'start' | 'end'): Test {
  const alternatives = readAlternatives(pattern.source.match(token) ?? [])
  const anchored = alternatives.every((terms) =>
    side === 'end' ? terms.at(-1)?.edge === '$' : pattern.sticky || terms[0]?.edge === '^',
  )
  const found = new Set<string>()
  if (!anchored || collect(alternatives, side, found)) return () => true
  const beyond = found.delete('')
  const any = new RegExp(`^(?:${[...found].join('|') || '(?!)'})$`, pattern.flags.replace(/[gy]/g, ''))
  // Half of a pair: what the whole is, the pattern has to say.
  return (unit) => (unit < 0 ? beyond : (unit >= 0xd800 && unit < 0xe000) || any.test(String.fromCharCode(unit)))
}

/** Makes a test whether what one of some patterns fits can begin (end) with the character at a place. */
export function edgeOf(
  patterns: ReadonlyArray<RegExp | null | undefined>,
  side: 'start' | 'end',
): (text: string, at: number) => boolean {
  const each = patterns.flatMap((pattern) => (pattern ? unitTest(pattern, side) : []))
  const any = remembered((unit) => each.some((test) => test(unit)))
  return (text, at) => any(unitAt(text, at))
}

/** `pattern.test` for a pattern that ends with `$`, after a look at the last character. */
export function endTest(pattern: RegExp): (text: string) => boolean {
  const can = edgeTest(pattern, 'end')
  return (text) => can(unitAt(text, text.length - 1)) && pattern.test(text)
}

/**
 * Makes a look-up of the rows of a table that can hold between two UTF-16 units (-1 where the text begins or ends): those whose patterns
 * for what stands before and after can end and begin with them. What each unit lets hold is worked out when it first comes up.
 */
export function rowsBetween<Row extends { before?: RegExp; after?: RegExp }>(
  rows: readonly Row[],
): (left: number, right: number) => readonly Row[] {
  const lefts = allowing(rows.map(({ before }) => before && edgeTest(before, 'end')))
  const rights = allowing(rows.map(({ after }) => after && edgeTest(after, 'start')))
  return (left, right) => {
    const byLeft = lefts(left)
    const byRight = rights(right)
    let found: Row[] | undefined
    for (let i = 0; i < rows.length; i++) {
      if ((byLeft[i]! & byRight[i]!) === 0) continue
      if (found) found.push(rows[i]!)
      else found = [rows[i]!]
    }
    return found ?? none
  }
}

const none: never[] = []

/** For a UTF-16 unit: 1 for each test that lets it pass, or that is none. */
function allowing(tests: ReadonlyArray<Test | undefined>): (unit: number) => Uint8Array {
  const known = new Map<number, Uint8Array>()
  return (unit) => {
    let found = known.get(unit)
    if (!found) {
      found = Uint8Array.from(tests, (test) => (!test || test(unit) ? 1 : 0))
      known.set(unit, found)
    }
    return found
  }
}

/** The alternatives of a pattern as they are written: `甲|乙(?:丙|丁)` has two. */
export function alternativesOf({ source }: RegExp): string[] {
  const alternatives = ['']
  let depth = 0
  for (const next of source.match(token) ?? []) {
    if (next === '|' && depth === 0) alternatives.push('')
    else alternatives[alternatives.length - 1] += next
    if (next.startsWith('(')) depth++
    else if (next === ')') depth--
  }
  return alternatives
}
