import type { Span } from '@gangmu/model'
import { oneOf } from '@gangmu/zh'

/** A stretch between two marks of punctuation; `sentence` counts sentences, `part` the parts that ； divides them into. */
export interface Clause extends Span {
  sentence: number
  part: number
}

const isMark = oneOf(',;:。!?\n…')

/** Cuts a masked text into clauses at ，；：。！？ and line ends; what is masked is never cut. */
export function clausesOf(masked: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let sentence = 0
  let part = 0
  for (let at = 0; at <= masked.length; at++) {
    if (at < masked.length && !isMark(masked, at)) continue
    if (at > start) clauses.push({ start, end: at, sentence, part })
    start = at + 1
    const mark = masked[at]
    if (mark === ',' || mark === ':') continue
    part++
    if (mark !== ';') sentence++
  }
  return clauses
}
