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
  const push = (end: number): void => {
    if (end > start) clauses.push({ start, end, sentence, part })
    start = end + 1
  }
  for (const { 0: char, index } of masked.matchAll(/[,;:。!?\n…]/gu)) {
    push(index)
    if (char === ',' || char === ':') continue
    part++
    if (char !== ';') sentence++
  }
  push(masked.length)
  return clauses
}
