import type { QuantityMention, Span } from '@gangmu/model'

/** A quantity in its clause, with the words on both sides that belong to it and not to a neighbour. */
export interface Figure {
  mention: QuantityMention
  /** The quantity with its comparator words. */
  outer: Span
  /** From the end of the neighbour before (or the clause's start) to the figure. */
  left: Span
  /** From the figure to the neighbour after, or the clause's end: a noun that it counts, or nothing. */
  right: Span
  /** It belongs inside the name of something that another figure counts, or is where a change starts from. */
  inner: 'qualifier' | 'origin' | undefined
  /** Nothing but a separator stands between it and the figure before: 18万、20万、15万. */
  bare: boolean
  /** First of its clause. */
  first: boolean
  /** That of which it is a share, where a bound is said before it: 不少于总量的20%. */
  whole?: Span
  /** Where the size ends that each of the counted has: 2个千亿级. */
  sized?: number
}
