import type { Section } from '@gangmu/model'

/** How often a parent has given each number to its sections. */
export type Turns = Map<number, number>

const IMPLICIT = -1
const UNCOUNTED = -2
const UNMARKED = -3

/**
 * Gives a section its address, in text order: the path of ordinals. `~1` counts implicit sections, `-1` items that bear no number,
 * `*1` headings without a marker; a number that its parent has given before is told apart by its turn: `3+2` is the second 3.
 *
 * @param turns Those of the parent.
 */
export function addressOf(section: Section, parent: Section | undefined, turns: Turns): string {
  const path = parent === undefined ? '' : `${parent.address}/`
  if (section.implicit) return `${path}~${turn(turns, IMPLICIT)}`
  if (section.marker === undefined) return `${path}*${turn(turns, UNMARKED)}`
  const { ordinal } = section.marker
  if (ordinal === null) return `${path}-${turn(turns, UNCOUNTED)}`
  const times = turn(turns, ordinal)
  return times === 1 ? path + ordinal : `${path}${ordinal}+${times}`
}

function turn(turns: Turns, ordinal: number): number {
  const count = (turns.get(ordinal) ?? 0) + 1
  turns.set(ordinal, count)
  return count
}
