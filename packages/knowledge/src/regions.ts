import { oneOf } from '@gangmu/zh'
import { regionRows } from './generated/regions.js'
import { provinceAbbreviations } from './regions.table.js'

/** A province, prefecture or county of China by its code in GB/T 2260; the country itself has 100000. */
export interface Region {
  /** Six digits: 330802. */
  code: string
  /** 柯城区, 恩施土家族苗族自治州. */
  name: string
  /** Without the word for its rank: 柯城, 恩施; the name itself where one character would be left (沛县). */
  short: string
  level: 'country' | 'province' | 'prefecture' | 'county'
  /** Code of the region that it belongs to; absent for the country. */
  parent?: string
  /** 浙, of provinces. */
  abbreviation?: string
}

/** The code that stands for the whole country. */
export const countryCode = '100000'

const peoples =
  /(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|各)族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|维吾尔){1,5}$/

/** 恩施土家族苗族自治州 → 恩施, 柯城区 → 柯城, 沛县 → 沛县. */
function shortName(name: string): string {
  if (/[省市县盟]$/.test(name) && !name.includes('自治')) return name.length > 2 ? name.slice(0, -1) : name
  const autonomous = name.match(/^(.+?)(?:自治(?:区|州|县|旗)|特别行政区)$/)?.[1]
  if (autonomous) {
    const stem = autonomous.replace(peoples, '')
    return stem.length >= 2 ? stem : autonomous.replace(/族$/, '')
  }
  const stem = name.replace(/(?:地区|[左右][翼前中后]*旗|[前中后]旗|林区|矿区|特区|[省市县区旗盟])$/, (suffix) =>
    /[左右前中后]/.test(suffix) || /^[林矿特]区$/.test(suffix) ? suffix : '',
  )
  return stem.length >= 2 ? stem : name
}

function levelOf(code: string): Region['level'] {
  return code === countryCode
    ? 'country'
    : code.endsWith('0000')
      ? 'province'
      : code.endsWith('00')
        ? 'prefecture'
        : 'county'
}

interface Gazetteer {
  byCode: Map<string, Region>
  /** By full name, short name, and full name as it is also called (恩施州). */
  byName: Map<string, Region[]>
  /** Length of the longest name that begins with two characters, by `opening`. */
  longestFrom: Map<number, number>
  /** Whether a name has the character at a place first, or second. */
  begins: ReturnType<typeof oneOf>
  goesOn: ReturnType<typeof oneOf>
}

let gazetteer: Gazetteer | undefined

/** Built at first use: about 3,200 regions, some milliseconds. */
function load(): Gazetteer {
  if (gazetteer) return gazetteer
  const byCode = new Map<string, Region>()
  const byName = new Map<string, Region[]>()
  for (const row of [`${countryCode}全国`, ...regionRows.split('\n')]) {
    const code = row.slice(0, 6)
    const name = row.slice(6)
    const level = levelOf(code)
    const abbreviation = provinceAbbreviations[code]
    const parent =
      level === 'country'
        ? undefined
        : [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].find((up) => up !== code && byCode.has(up))
    const short = shortName(name)
    const region: Region = { code, name, short, level }
    if (level !== 'country') region.parent = parent ?? countryCode
    if (abbreviation) region.abbreviation = abbreviation
    byCode.set(code, region)
    for (const key of [name, ...(short === name ? [] : [short]), ...otherNames(name, short, level)]) {
      const known = byName.get(key)
      if (known) known.push(region)
      else byName.set(key, [region])
    }
  }
  const longestFrom = new Map<number, number>()
  for (const name of byName.keys()) {
    const two = opening(name, 0)
    longestFrom.set(two, Math.max(longestFrom.get(two) ?? 0, name.length))
  }
  const names = [...byName.keys()]
  const begins = oneOf(names.map((name) => name[0]).join(''))
  const goesOn = oneOf(names.map((name) => name[1]).join(''))
  gazetteer = { byCode, byName, longestFrom, begins, goesOn }
  return gazetteer
}

/** Names in daily use: 恩施州, 景宁县. */
function otherNames(name: string, short: string, level: Region['level']): string[] {
  if (level === 'country') return ['中华人民共和国', '国家', '中国']
  const rank = name.includes('自治') ? name.match(/自治(州|县|旗)$/)?.[1] : undefined
  return rank && !short.endsWith(rank) ? [short + rank] : []
}

/**
 * The region with a code of GB/T 2260, `undefined` when there is none.
 *
 * @example regionByCode('330802')?.name // '柯城区'
 */
export function regionByCode(code: string): Region | undefined {
  return load().byCode.get(code)
}

/** The country and all regions, in the order of their codes. */
export function regions(): Region[] {
  return [...load().byCode.values()]
}

/** The regions that a name can mean: 朝阳 → 朝阳区 (北京), 朝阳市, 朝阳县, 朝阳区 (长春). */
export function regionsNamed(name: string): Region[] {
  return load().byName.get(name) ?? []
}

/** Two UTF-16 units as one number: a key that needs no substring. */
function opening(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

/** How long a name of a region that begins at a place in a text can be at most; 0 where none begins with these two characters. */
export function longestNameAt(text: string, start: number): number {
  const { longestFrom, begins, goesOn } = load()
  // Most characters begin no name: two look-ups spare that of the pair.
  if (!begins(text, start) || !goesOn(text, start + 1)) return 0
  return longestFrom.get(opening(text, start)) ?? 0
}

/** The next place at or after `from` where the first two characters of a name stand; -1 for none. */
export function nextOpening(text: string, from: number): number {
  const { begins, goesOn } = load()
  for (let at = from; at < text.length; at++) if (begins(text, at) && goesOn(text, at + 1)) return at
  return -1
}

/** The longest name of a region (of two characters or more) that begins at a place in a text, with the regions that it can mean. */
export function regionsAt(text: string, start: number): { regions: Region[]; length: number } | undefined {
  for (let length = longestNameAt(text, start); length >= 2; length--) {
    const found = load().byName.get(text.slice(start, start + length))
    if (found) return { regions: found, length }
  }
  return undefined
}

/** Whether a region is the other or lies in it. */
export function isWithin(code: string, other: string): boolean {
  return other === countryCode || code === other || code.startsWith(other.replace(/(?:00){1,2}$/, ''))
}

/** A region with what lies above it, itself first: 柯城区, 衢州市, 浙江省, 全国. */
export function withParents(code: string): Region[] {
  const chain: Region[] = []
  for (let at = regionByCode(code); at; at = at.parent ? regionByCode(at.parent) : undefined) chain.push(at)
  return chain
}
