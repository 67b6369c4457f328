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

/** By the UTF-16 unit at one end of the words. */
type Index<R> = Map<number, Array<{ word: string; rule: R }>>

/** Makes a function that finds the longest word of a table that starts at an offset of a text. */
export function wordsFrom<R extends WordRule>(table: readonly R[]): (text: string, at: number) => WordMatch<R> | null {
  const index = indexBy(table, (word) => word.charCodeAt(0))
  return (text, at) => {
    const words = at < text.length ? index.get(text.charCodeAt(at)) : undefined
    if (words === undefined) return null
    for (const { word, rule } of words) {
      if (!text.startsWith(word, at)) continue
      const next = at + word.length
      if (rule.unless?.test(text.slice(next, next + 6))) continue
      return { rule, length: word.length }
    }
    return null
  }
}

/** Makes a function that finds the longest word of a table that ends at an offset of a text and does not begin before `from`. */
export function wordsUpTo<R extends WordRule>(
  table: readonly R[],
): (text: string, end: number, from: number) => WordMatch<R> | null {
  const index = indexBy(table, (word) => word.charCodeAt(word.length - 1))
  return (text, end, from) => {
    const words = end > from ? index.get(text.charCodeAt(end - 1)) : undefined
    if (words === undefined) return null
    for (const { word, rule } of words) {
      const start = end - word.length
      if (start < from || !text.startsWith(word, start)) continue
      if (rule.unless?.test(text.slice(Math.max(from, start - 6), start))) continue
      return { rule, length: word.length }
    }
    return null
  }
}

function indexBy<R extends WordRule>(table: readonly R[], key: (word: string) => number): Index<R> {
  const index: Index<R> = new Map()
  for (const rule of table)
    for (const word of rule.words) {
      const list = index.get(key(word)) ?? []
      list.push({ word, rule })
      index.set(key(word), list)
    }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length)
  return index
}
