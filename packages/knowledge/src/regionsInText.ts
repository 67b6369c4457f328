import { longestNameAt } from './regions.js'
import { type ResolvedRegion, resolveRegion } from './resolveRegion.js'

/** A region named in a text. */
export interface RegionMention extends ResolvedRegion {
  /** UTF-16 offsets in the text that was searched. */
  span: { start: number; end: number }
}

/** What may stand before and after a place that is meant as such; after anything else it belongs to a longer name (杭州都市区, 鼓楼街道). */
const before = /(?:^|[、,，和与及或以至到在对为全除;；:：。(（\s])$/
const after = /^(?:$|[、,，和与及或等;；:：。)）(（\s]|两|三|四|五|[0-9]|全|市域|县域|境内|各|城区|地区|农村|城乡|的)/

/**
 * The regions that a phrase names as places, in text order, each as far as it is certain; a chain (浙江省杭州市桐庐县) is its last member.
 * Meant for short phrases (the scope of a target), not for whole documents: work grows with the length times that of the longest name.
 *
 * @example regionsInText('桐庐、建德', '330100').map((m) => m.region.name) // ['桐庐县', '建德市']
 */
export function regionsInText(text: string, within?: string): RegionMention[] {
  const found: RegionMention[] = []
  for (let start = 0; start < text.length; start++) {
    const last = found.at(-1)
    const chained = last && last.span.end === start ? last : undefined
    if (!chained && !before.test(text.slice(Math.max(0, start - 1), start))) continue
    const mention = longestAt(text, start, chained?.region.code ?? within)
    if (!mention) continue
    if (chained) found.pop()
    found.push(mention)
    start = mention.span.end - 1
  }
  return found.filter((mention) => after.test(text.slice(mention.span.end, mention.span.end + 2)))
}

function longestAt(text: string, start: number, within: string | undefined): RegionMention | undefined {
  const longest = longestNameAt(text, start)
  // A former name (富阳市) is one character longer than the name that it is known by.
  for (let end = longest === 0 ? 0 : Math.min(text.length, start + longest + 1); end >= start + 2; end--) {
    const resolved = resolveRegion(text.slice(start, end), within)
    if (resolved) return { ...resolved, span: { start, end } }
  }
  return
}
