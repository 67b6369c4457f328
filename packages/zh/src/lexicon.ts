/** Words with what is known of each, indexed by one end, longest first: a match costs a few comparisons and no substring. */
export interface Lexicon<Entry> {
  /** Which end of the words is indexed: `start` to match forward from an offset, `end` to match back from one. */
  side: 'start' | 'end'
  words: ReadonlyMap<number, ReadonlyArray<readonly [word: string, entry: Entry]>>
}

/** Makes a lexicon. Of a word that is given twice the later entry holds. */
export function makeLexicon<Entry>(
  entries: Iterable<readonly [string, Entry]>,
  side: Lexicon<Entry>['side'] = 'start',
): Lexicon<Entry> {
  const words = new Map<number, Array<readonly [string, Entry]>>()
  for (const pair of new Map(entries)) {
    const key = pair[0].charCodeAt(side === 'start' ? 0 : pair[0].length - 1)
    words.set(key, [...(words.get(key) ?? []), pair])
  }
  for (const list of words.values()) list.sort(([a], [b]) => b.length - a.length)
  return { side, words }
}

/**
 * The longest word that begins at `at` (or ends there, for a lexicon indexed by its ends) and that `accept` takes.
 *
 * @example wordAt(makeLexicon([['以上', 1], ['以', 2]]), '5以上', 1) // ['以上', 1]
 */
export function wordAt<Entry>(
  lexicon: Lexicon<Entry>,
  text: string,
  at: number,
  accept?: (word: string, entry: Entry) => boolean,
): readonly [word: string, entry: Entry] | undefined {
  const back = lexicon.side === 'end'
  const key = back ? at - 1 : at
  if (key < 0 || key >= text.length) return undefined
  const list = lexicon.words.get(text.charCodeAt(key))
  if (list === undefined) return undefined
  for (const pair of list) {
    const [word] = pair
    const start = back ? at - word.length : at
    if (start >= 0 && text.startsWith(word, start) && (!accept || accept(word, pair[1]))) return pair
  }
  return undefined
}
