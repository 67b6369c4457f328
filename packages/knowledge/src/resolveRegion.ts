import { isWithin, type Region, regionByCode, regionsNamed } from './regions.js'

/** How a name was read: by its full name, its short name, the place that the document is about, or a name that the place had before (富阳市, now 富阳区). */
export type RegionReason = 'full-name' | 'short-name' | 'in-context' | 'former-name'

/** A region that a name means, and how the name was read. */
export interface ResolvedRegion {
  region: Region
  reason: RegionReason
}

/**
 * The region that a name means, `undefined` when that is not certain. `within` is the code of the place that the document speaks for: its own
 * region, then its parts, its neighbours and what lies above it are meant first. 江山 is 江山市 in a document of 衢州; 朝阳 alone is ambiguous and stays so.
 *
 * @example resolveRegion('江山', '330800')?.region.code // '330881'
 */
export function resolveRegion(name: string, within?: string): ResolvedRegion | undefined {
  const candidates = regionsNamed(name)
  if (candidates.length === 0) return formerName(name, within)
  const byName = candidates.some((one) => one.name === name) ? 'full-name' : 'short-name'
  for (const near of within ? neighbourhoods(within) : []) {
    const region = only(candidates.filter((one) => isWithin(one.code, near)))
    if (region) return { region, reason: candidates.length > 1 ? 'in-context' : byName }
    if (candidates.some((one) => isWithin(one.code, near))) return
  }
  const region = only(candidates) ?? candidates.find((one) => one.level === 'province')
  return region && { region, reason: byName }
}

/** From near to far: the place itself, then what contains it, up to its province. */
function neighbourhoods(code: string): string[] {
  const around = [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
  return around.filter((one, i) => around.indexOf(one) === i && regionByCode(one)?.level !== 'country')
}

/** The only candidate, or the one that all others lie in: 吉林 is the province rather than its city, 衡水 the city rather than its district. */
function only(candidates: Region[]): Region | undefined {
  return candidates.find((one) => candidates.every((other) => isWithin(other.code, one.code)))
}

/** A county that became a city or a district keeps its stem: 富阳市 → 富阳区, 密云县 → 密云区. */
function formerName(name: string, within: string | undefined): ResolvedRegion | undefined {
  const stem = name.match(/^(.{2,6})[市县区]$/)?.[1]
  if (!stem) return
  const renamed = regionsNamed(stem).filter((one) => one.level === 'county' && one.short === stem && one.name !== stem)
  const near = within ? renamed.filter((one) => isWithin(one.code, `${within.slice(0, 2)}0000`)) : renamed
  return near.length === 1 ? { region: near[0]!, reason: 'former-name' } : undefined
}
