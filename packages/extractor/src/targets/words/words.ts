import { edgeTest, unitAt } from '@gangmu/zh'

/** Words of one kind that a rule table lists; `unless` looks at what follows (leading words) or precedes (trailing words). */
export interface WordRule {
  id: string
  words: readonly string[]
  /** The word is part of something else when this matches right after it (for trailing words: right before it, anchored with `$`). */
  unless?: RegExp
  /** What the figure does: the number is a level, or a difference. */
  change?: 'level' | 'increase' | 'decrease'
  period?: 'annual' | 'total'
  force?: 'binding' | 'expected' | 'aspirational'
  /** Texts that begin (trailing words: end) with a word of this rule, and texts where it must not be taken. */
  yes: readonly string[]
  no?: readonly string[]
}

export interface WordMatch<R extends WordRule> {
  rule: R
  length: number
}

/** A word with its rule, and whether `unless` can hold for the character next to it. */
interface Entry<R extends WordRule> {
  word: string
  rule: R
  match: WordMatch<R>
  excludable: (unit: number) => boolean
}

/** By the UTF-16 unit at one end of the words. */
type Index<R extends WordRule> = Map<number, Array<Entry<R>>>

/** Makes a function that finds the longest word of a table that starts at an offset of a text. */
export function wordsFrom<R extends WordRule>(table: readonly R[]): (text: string, at: number) => WordMatch<R> | null {
  const index = indexBy(table, 'start')
  return (text, at) => {
    const entries = at < text.length ? index.get(text.charCodeAt(at)) : undefined
    if (entries === undefined) return null
    for (const { word, rule, match, excludable } of entries) {
      if (!text.startsWith(word, at)) continue
      const next = at + word.length
      if (excludable(unitAt(text, next)) && rule.unless?.test(text.slice(next, next + 6))) continue
      return match
    }
    return null
  }
}

/** Makes a function that finds the longest word of a table that ends at an offset of a text and does not begin before `from`. */
export function wordsUpTo<R extends WordRule>(
  table: readonly R[],
): (text: string, end: number, from: number) => WordMatch<R> | null {
  const index = indexBy(table, 'end')
  return (text, end, from) => {
    const entries = end > from ? index.get(text.charCodeAt(end - 1)) : undefined
    if (entries === undefined) return null
    for (const { word, rule, match, excludable } of entries) {
      const start = end - word.length
      if (start < from || !text.startsWith(word, start)) continue
      const previous = start > from ? text.charCodeAt(start - 1) : -1
      if (excludable(previous) && rule.unless?.test(text.slice(Math.max(from, start - 6), start))) continue
      return match
    }
    return null
  }
}

function indexBy<R extends WordRule>(table: readonly R[], side: 'start' | 'end'): Index<R> {
  const index: Index<R> = new Map()
  for (const rule of table) {
    const excludable = rule.unless ? edgeTest(rule.unless, side) : () => false
    for (const word of rule.words) {
      const key = word.charCodeAt(side === 'start' ? 0 : word.length - 1)
      const list = index.get(key) ?? []
      list.push({ word, rule, match: { rule, length: word.length }, excludable })
      index.set(key, list)
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length)
  return index
}
