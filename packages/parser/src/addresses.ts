import type { Section } from '@gangmu/model'

/**
 * Gives sections their addresses, in text order: the path of ordinals. `~1` counts implicit sections, `-1` items that bear no number,
 * `*1` headings without a marker; a number that its parent has given before is told apart by its turn: `3+2` is the second 3.
 */
export function addressIn(): (parent: Section | undefined, section: Section) => string {
  const given = new Map<string, number>()
  const turn = (key: string) => {
    const count = (given.get(key) ?? 0) + 1
    given.set(key, count)
    return count
  }
  return (parent, section) => {
    const path = parent === undefined ? '' : `${parent.address}/`
    const ordinal = section.marker?.ordinal
    if (section.implicit) return `${path}~${turn(`${path}~`)}`
    if (section.marker === undefined) return `${path}*${turn(`${path}*`)}`
    if (ordinal === null || ordinal === undefined) return `${path}-${turn(`${path}-`)}`
    const times = turn(path + ordinal)
    return times === 1 ? path + ordinal : `${path}${ordinal}+${times}`
  }
}
