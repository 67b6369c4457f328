import type { Line } from './lines.js'

/** A list that is open at some depth. */
interface Open {
  style: number
  rank: number
  last: number | null
}

/**
 * Depths of lines whose numbering is regular throughout: each goes on with an open list, or opens one with its first number below the current
 * item. Most documents are; for the others, undefined, and `nest` weighs readings against each other.
 */
export function nestRegular(lines: readonly Line[]): number[] | undefined {
  const depths: number[] = []
  const stack: Open[] = []
  const usual = new Map<number, number>()
  const reached = new Map<number, number | null>()
  for (const line of lines) {
    const style = line.reading?.style ?? -1
    const rank = line.reading?.rule.rank ?? 6
    const ordinal = line.reading?.ordinal ?? null
    let at = stack.length - 1
    while (at >= 0 && stack[at]!.style !== style) at--
    if (at >= 0) {
      const { last } = stack[at]!
      if (ordinal !== null && last !== null && ordinal !== last + 1) return undefined
      stack.length = at + 1
      stack[at]!.last = ordinal
    } else {
      const depth = stack.length + 1
      const known = usual.get(style)
      if ((known !== undefined && known !== depth) || (stack.length > 0 && rank < stack[stack.length - 1]!.rank))
        return undefined
      if (ordinal !== null && ordinal !== 1 && (known === undefined || reached.get(style) !== ordinal - 1))
        return undefined
      usual.set(style, depth)
      stack.push({ style, rank, last: ordinal })
    }
    reached.set(style, ordinal)
    depths.push(stack.length)
  }
  return depths
}
