/**
 * Gathers the text of one block as a browser shows it: runs of white space are one space, none at the edges.
 * A run with a line break between two characters of Chinese is nothing at all: it only wraps the page's source (CSS Text 3, 4.1.3).
 * No-break and ideographic spaces are characters like others.
 */
export class Spacing {
  #text = ''
  #last = ''
  #pending: '' | ' ' | '\n' = ''

  add(piece: string): void {
    let from = 0
    for (const { 0: run, index } of piece.matchAll(/[ \t\n\r\f]+/g)) {
      this.#write(piece.slice(from, index))
      if (this.#pending !== '\n') this.#pending = run.includes('\n') ? '\n' : ' '
      from = index + run.length
    }
    this.#write(piece.slice(from))
  }

  /** A line break inside a table cell, which has to stay on one line. */
  addBreak(): void {
    if (this.#text !== '') this.#pending = ' '
  }

  get text(): string {
    return this.#text
  }

  #write(word: string): void {
    if (word === '') return
    const wraps = this.#pending === '\n' && wide.test(this.#last) && wide.test(word[0]!)
    if (this.#pending !== '' && this.#text !== '' && !wraps) this.#text += ' '
    this.#pending = ''
    this.#text += word
    this.#last = word[word.length - 1]!
  }
}

/** Characters of Chinese text, its punctuation and full-width forms. */
const wide = /[\u2E80-\uA4CF\uF900-\uFAFF\uFE10-\uFE1F\uFE30-\uFE6F\uFF00-\uFFEF“”‘’—…]/
