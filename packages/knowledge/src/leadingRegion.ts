import { longestNameAt, type Region } from './regions.js'
import { resolveRegion } from './resolveRegion.js'

/**
 * The region that a text begins with, and where its name ends; of a chain (杭州市西湖区人民政府) the last member, read within the one before.
 * Undefined when the text begins with none that is certain.
 *
 * @example leadingRegion('杭州市西湖区人民政府') // { region: 西湖区, end: 6 }
 */
export function leadingRegion(text: string, within?: string): { region: Region; end: number } | undefined {
  let found: { region: Region; end: number } | undefined
  for (;;) {
    const next = longestAt(text, found?.end ?? 0, found?.region.code ?? within)
    if (!next || (found && !isFullName(text, found.end, next))) return found
    found = next
  }
}

function longestAt(
  text: string,
  start: number,
  within: string | undefined,
): { region: Region; end: number } | undefined {
  const longest = longestNameAt(text, start)
  // A former name (富阳市) is one character longer than the name that it is known by.
  for (let end = longest === 0 ? 0 : Math.min(text.length, start + longest + 1); end >= start + 2; end--) {
    const region = resolveRegion(text.slice(start, end), within)?.region
    if (region) return { region, end }
  }
  return
}

/** A chain goes on with full names only: 江西省建设厅 names no 建设. */
function isFullName(text: string, start: number, { region, end }: { region: Region; end: number }): boolean {
  return region.name === text.slice(start, end)
}
