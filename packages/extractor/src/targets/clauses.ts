import type { Span } from '@gangmu/model'

/** A stretch between two marks of punctuation; `sentence` counts sentences, `part` the parts that ； divides them into. */
export interface Clause extends Span {
  sentence: number
  part: number
}

/** Cuts a masked text into clauses at ，；：。！？ and line ends; what is masked is never cut. */
export function clausesOf(masked: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let sentence = 0
  let part = 0
  for (let at = 0; at <= masked.length; at++) {
    const char = masked[at]
    if (char !== undefined && !',;:。!?\n…'.includes(char)) continue
    if (at > start) clauses.push({ start, end: at, sentence, part })
    start = at + 1
    if (char === ';') part++
    else if (char !== ',' && char !== ':') {
      sentence++
      part++
    }
  }
  return clauses
}
