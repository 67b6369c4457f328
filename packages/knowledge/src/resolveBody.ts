import { bodyClasses } from './bodyClasses.table.js'
import { type CentralRow, centralBodies, formerCentralBodies } from './centralBodies.table.js'
import { departments } from './departments.table.js'
import { leadingRegion } from './leadingRegion.js'
import { type OrganRow, organs } from './organs.table.js'
import { countryCode, type Region, regionByCode, withParents } from './regions.js'

/** A body as a document names it, and what is certain about it. */
export interface ResolvedBody {
  /** 衢州市发展和改革委员会; absent for a class and where the full name is not certain. */
  fullName?: string
  /** Of the place that it belongs to. */
  region?: Region
  /** Id of its row: `finance` for 财政部, 浙江省财政厅 and 衢州市财政局 alike. */
  kind?: string
  /** True for a class of bodies: 各县(市、区)人民政府, 有关部门. */
  each?: true
  /** `body-central`, `body-organ`, `body-department`, or the id of the rule in `bodyClasses.table.ts`. */
  rule: string
}

const rankOf: ReadonlyArray<readonly [word: string, ending: RegExp]> = [
  ['自治区', /自治区$/],
  ['自治州', /自治州$/],
  ['省', /省$/],
  ['市', /市$/],
  ['州', /州$/],
  ['盟', /盟$/],
  ['地区', /地区$/],
  ['县', /县$/],
  ['旗', /旗$/],
  ['区', /区$/],
]

/**
 * What a body's name stands for in a document of the place with the code `within` (100000 for the centre); undefined when the name says nothing certain.
 * A name that is not in the tables (市金融办, 省再担保集团) stays unresolved, and so does one whose place the document leaves open.
 *
 * @example resolveBody('市发展改革委', '330800')?.fullName // '衢州市发展和改革委员会'
 */
export function resolveBody(name: string, within?: string): ResolvedBody | undefined {
  const plain = name
    .replace(/[\s\u3000]/g, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
  const group = bodyClasses.find((rule) => rule.pattern.test(plain))
  if (group) return { each: true, rule: group.id }
  const central = centralBody(plain, within === countryCode)
  if (central)
    return { fullName: central.name, region: regionByCode(countryCode)!, kind: central.id, rule: 'body-central' }
  const local = placeAndRest(plain.replace(/^中共/, ''), within)
  if (!local) return
  return organOf(local.place, local.rest) ?? departmentOf(local.place, local.rest)
}

/** In a document of the centre the short names need no 国家 or 国务院: 发展改革委, 医保局, 扶贫办. */
function centralBody(name: string, inCentre: boolean): CentralRow | undefined {
  if (!inCentre) return everyCentralBody[centralByName.get(name) ?? -1]
  const rows = ['', '国家', '国务院', '中央', '全国', '中国'].map(
    (front) => centralByName.get(front + name) ?? Infinity,
  )
  return everyCentralBody[Math.min(...rows)]
}

const everyCentralBody = [...centralBodies, ...formerCentralBodies]
const centralByName = firstRows(everyCentralBody, (row) => [row.name, ...row.short])

/** For each name the number of the first row that has it. */
function firstRows<Row>(rows: readonly Row[], namesOf: (row: Row) => readonly string[]): Map<string, number> {
  const byName = new Map<string, number>()
  rows.forEach((row, i) => {
    for (const name of namesOf(row)) if (!byName.has(name)) byName.set(name, i)
  })
  return byName
}

/** 市发展改革委 → 衢州市 and 发展改革委: by a word for its rank, which the document's own place completes, or by the place's name. */
function placeAndRest(name: string, within: string | undefined): { place: Region; rest: string } | undefined {
  const league = name.match(/^(?:共青)?团(自治区|[省市县区州])委$/)
  const front = league ? `${league[1]}团委` : name
  for (const [word, ending] of rankOf) {
    if (!front.startsWith(word)) continue
    const place = within && withParents(within).find((region) => ending.test(region.name) && region.level !== 'country')
    return place ? { place, rest: front.slice(word.length) } : undefined
  }
  const bank = front.match(/^(?:人民银行|人行)(.{2,8}?)(中心支行|分行|营管部|营业管理部)$/)
  const text = bank ? `${bank[1]}人行${bank[2]}` : front
  const leading = leadingRegion(text, within)
  return leading && leading.region.level !== 'country'
    ? { place: leading.region, rest: text.slice(leading.end) }
    : undefined
}

const organsByShort = new Map<string, OrganRow[]>()
for (const organ of organs)
  for (const short of organ.short) organsByShort.set(short, [...(organsByShort.get(short) ?? []), organ])

function organOf(place: Region, rest: string): ResolvedBody | undefined {
  const level = place.level === 'country' ? undefined : place.level
  const row = organsByShort.get(rest)?.find((organ) => level && (organ.levels ?? [level]).includes(level))
  if (!row) return
  const fullName = row.full.replace('{name}', place.name).replace('{short}', place.short)
  return { fullName, region: place, kind: row.id, rule: 'body-organ' }
}

const lastWords: Readonly<Record<string, string>> = {
  部: '部',
  厅: '厅',
  局: '局',
  委: '委员会',
  委员会: '委员会',
  办: '办公室',
  办公室: '办公室',
}

const departmentByStem = firstRows(departments, (row) => [row.stem, ...row.short])
const departmentByShort = firstRows(departments, (row) => row.short)

/** The text says whether it is a 委, 厅 or 局; the table completes what stands before. */
function departmentOf(place: Region, rest: string): ResolvedBody | undefined {
  const [, stem = '', last = ''] = rest.match(/^(.+?)(委员会|办公室|[部厅局委办])$/) ?? []
  const row = departments[Math.min(departmentByStem.get(stem) ?? Infinity, departmentByShort.get(rest) ?? Infinity)]
  if (!row || !lastWords[last] || (last === '厅' && place.level !== 'province')) return
  return {
    fullName: `${place.name}${row.stem}${lastWords[last]}`,
    region: place,
    kind: row.id,
    rule: 'body-department',
  }
}
