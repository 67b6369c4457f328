import { fitsAt, oneOf } from '@gangmu/zh'
import { countryCode, isWithin, nextOpening, type Region, regionByCode, regionsAt } from './regions.js'

/** Which rank the text speaks of as its own: 我市, 全县, 省政府. */
const ownRank: ReadonlyArray<readonly [sign: string, rank: RegExp, level: Region['level']]> = [
  ['国', /^全国$/, 'country'],
  ['省', /省$/, 'province'],
  ['区', /自治区$/, 'province'],
  ['市', /市$/, 'prefecture'],
  ['县', /县$/, 'county'],
]
const isSign = oneOf('国省区市县')
/** Of one of these signs, at its place. */
const ownWords = /(?:(?<=我)国|国(?=务院)|(?<=[我本全])[省市县]|[省市县](?=委|(?:人民)?政府)|(?<=[我本全]|自治)区)/y

function countRanks(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at < text.length; at++) {
    if (!isSign(text, at) || !fitsAt(ownWords, text, at)) continue
    const sign = text[at]!
    counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return counts
}

/** Text beyond this says nothing new about whose it is. */
const enough = 60_000

/**
 * The region that a text without title and signature speaks for: of the rank that it calls its own, the one that it and its parts are named most for,
 * by at least twice as many mentions as the next. Undefined when there is none such.
 *
 * @example regionOfText('全市……柯城区……江山市……衢州市……')?.name // '衢州市'
 */
export function regionOfText(text: string): Region | undefined {
  const part = text.slice(0, enough)
  const counts = countRanks(part)
  const ranks = ownRank.map(([sign, rank, level]) => ({ rank, level, count: counts.get(sign) ?? 0 }))
  const own = ranks.reduce((best, one) => (one.count > best.count ? one : best))
  if (own.count === 0) return
  if (own.level === 'country') return regionByCode(countryCode)
  const votes = new Map<Region, number>()
  const named = mentions(part)
  for (const [region, count] of named) {
    const municipality = own.level === 'prefecture' && region.level === 'province'
    if ((region.level !== own.level && !municipality) || !own.rank.test(region.name)) continue
    let parts = 0
    for (const [other, others] of named) if (other !== region && isWithin(other.code, region.code)) parts += others
    votes.set(region, count + parts / 2)
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1])
  return first && first[1] >= 1 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined
}

/** How often each region is named; a name that several have counts for each in part. */
function mentions(text: string): Map<Region, number> {
  const counts = new Map<Region, number>()
  let found: ReturnType<typeof regionsAt>
  for (let start = nextOpening(text, 0); start >= 0; start = nextOpening(text, start + (found?.length ?? 1))) {
    found = regionsAt(text, start)
    for (const region of found?.regions ?? []) counts.set(region, (counts.get(region) ?? 0) + 1 / found!.regions.length)
  }
  return counts
}
