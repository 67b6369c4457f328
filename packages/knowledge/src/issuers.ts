import { centralBodies, formerCentralBodies } from './centralBodies.table.js'
import { departments } from './departments.table.js'
import { organs } from './organs.table.js'
import { countryCode, isWithin, type Region, regionByCode, regions, withParents } from './regions.js'
import { irregularPrefixes } from './regions.table.js'
import { resolveBody } from './resolveBody.js'

/** Who issues under a 文号 prefix, as far as the prefix says it. */
export interface Issuer {
  /** The place, when only one can be meant. */
  place?: Region
  /** All places that it can be. */
  places: Region[]
  /** Id of the body's row: `government`, `government-any-office`, `development-reform`. */
  kind?: string
  /** Full name of the body, when place and body are certain. */
  name?: string
  /** What follows the body: 发, 字, 函, 令. */
  form: string
}

/** Words for the body in a local 文号, longest first. */
const bodyWords = [...organs, ...departments]
  .flatMap((row) => (row.prefix ?? []).map((word) => ({ word, row })))
  .sort((a, b) => b.word.length - a.word.length)

const centralWords = [...centralBodies, ...formerCentralBodies]
  .flatMap((row) => row.prefix.map((word) => ({ word, row })))
  .sort((a, b) => b.word.length - a.word.length)

/**
 * Reads the issuer of a 文号, place + body + form: 丽政办发 → 丽水市, its government's office, 发; 国办函 → 国务院办公厅, 函.
 * `within` is the place of the document, which settles what 青政发 (青海, 青岛) means. Undefined when no place or body can be told.
 *
 * @example readIssuer('浙政办发')?.place?.name // '浙江省'
 */
export function readIssuer(prefix: string, within?: string): Issuer | undefined {
  const [, name, form = ''] = prefix.match(/^(.{2,32}?)(令|公告|通告)$/) ?? []
  const body = name ? resolveBody(name, within) : undefined
  if (body?.region) return { place: body.region, places: [body.region], ...kindAndName(body.kind, body.fullName), form }
  return central(prefix, 2) ?? government(prefix, within) ?? central(prefix, 1) ?? local(prefix, within, bodyWords)
}

function kindAndName(kind: string | undefined, name: string | undefined): Pick<Issuer, 'kind' | 'name'> {
  return { ...(kind && { kind }), ...(name && { name }) }
}

/** A word of one character (教, 财) begins many local prefixes too, so these come last. */
function central(prefix: string, shortest: number): Issuer | undefined {
  const found = centralWords.find(({ word }) => word.length >= shortest && prefix.startsWith(word))
  if (!found) return
  const country = regionByCode(countryCode)!
  return {
    place: country,
    places: [country],
    kind: found.row.id,
    name: found.row.name,
    form: prefix.slice(found.word.length),
  }
}

function government(prefix: string, within: string | undefined): Issuer | undefined {
  return local(
    prefix,
    within,
    bodyWords.filter(({ word }) => /[政府委党]/.test(word)),
  )
}

function local(prefix: string, within: string | undefined, words: typeof bodyWords): Issuer | undefined {
  for (let end = Math.min(3, prefix.length); end >= 1; end--) {
    const places = placesOf(prefix.slice(0, end), within)
    const rest = prefix.slice(end)
    const found = places.length > 0 ? words.find(({ word }) => rest.startsWith(word)) : undefined
    if (!found || (found.word === '' && rest !== '发')) continue
    const place = onlyPlace(places, within)
    const level = place?.level
    const name =
      place && 'full' in found.row && (found.row.levels ?? [level]).includes(level as 'province')
        ? found.row.full.replace('{name}', place.name).replace('{short}', place.short)
        : undefined
    return { ...(place && { place }), places, ...kindAndName(found.row.id, name), form: rest.slice(found.word.length) }
  }
  return
}

/** The places whose documents begin so: 浙; 丽 (丽水, 丽江); 桐 (桐庐, 桐乡). */
function placesOf(start: string, within: string | undefined): Region[] {
  const known = irregularPrefixes[start] ?? regions().find((region) => region.abbreviation === start)?.code
  if (known) return [known].flat().map((code) => regionByCode(code)!)
  const near = within && within !== countryCode ? `${within.slice(0, 2)}0000` : countryCode
  return regions().filter((region) => isWithin(region.code, near) && begins(region, start))
}

function begins({ level, short }: Region, start: string): boolean {
  if (level === 'country') return false
  return short.startsWith(start) ? level !== 'province' || start.length > 1 : initials(short, start)
}

/** The first character and another of the name, in their order: 沪闵 is none, 景宁 and 景县 are. */
function initials(name: string, start: string): boolean {
  return start.length === 2 && name[0] === start[0] && name.indexOf(start[1]!, 1) > 0
}

/** The document's own place or one above it; else the only one, counties aside. */
function onlyPlace(places: Region[], within: string | undefined): Region | undefined {
  const own = within ? withParents(within).find((region) => places.includes(region)) : undefined
  const high = places.filter((region) => region.level !== 'county')
  return own ?? (high.length === 1 ? high[0] : places.length === 1 ? places[0] : undefined)
}
