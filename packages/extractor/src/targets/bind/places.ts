import { regionsNamed } from '@gangmu/knowledge'
import type { Span } from '@gangmu/model'
import { endTest, oneOf } from '@gangmu/zh'
import { headOf } from '../words/members.js'
import { type Reading, sameUnit, type Text } from './reading.js'

/** 桐庐、建德只能达到70%: only places before the figure, so it is the indicator before, there. */
export function bindPlace(reading: Reading, place: Span, before: Reading): Reading {
  // 中部平原, 各县(市)城区: the place begins with what has been taken off already.
  reading.scope = reading.scope?.end === place.start ? { start: reading.scope.start, end: place.end } : place
  reading.indicators = before.indicators.map(({ text: name }) => ({ text: name }))
  reading.carried = true
  reading.rules.push('carried-indicator', 'place-before-figure')
  return reading
}

/** What is measured of many kinds of places and bodies alike: a share, a sum, an area. */
const ofMany = /^(?:%|元|美元|亩|公顷|平方米|平方公里|千瓦|吨|公里|元\/.+)$/u

/** 县城污水处理率达到95%，建制镇达到75%: a class of places or bodies alone before the figure, so it is what was measured before, there. */
export function bindClass(text: Text, reading: Reading, left: Span, before: Reading): Reading | null {
  const words = text.masked.slice(left.start, left.end)
  const { unit } = reading.figure.mention
  const [measured] = before.indicators
  if (
    !reading.predicate ||
    (reading.change ?? 'level') !== 'level' ||
    reading.scope ||
    !measured ||
    before.indicators.length > 1
  )
    return null
  if (!ofMany.test(unit) || !sameUnit(before, reading) || before.clause.sentence !== reading.clause.sentence)
    return null
  if (words.length > 12 || !isClass(words) || headOf(measured.text) === null || before.order === 'number') return null
  reading.scope = left
  reading.indicators = [{ text: withoutClass(measured.text) }]
  reading.carried = true
  reading.rules.push('carried-indicator', 'class-before-figure')
  return reading
}

const endsInClass = endTest(
  /(?:县|市|[^率]区|镇|乡|村|企业|学校|院校|高校|医院|机构|林场|农场|[省市县]级|地区|公司|居民|农户|家庭)$/u,
)

/** Words that only name a class: 国家级开发区, 规上企业. */
function isClass(words: string): boolean {
  return words.length > 1 && endsInClass(words) && headOf(words) === null && !/[、的占]/u.test(words)
}

/** 县城污水处理率 → 污水处理率, 企业研发投入 → 研发投入: without the class that it is measured of. */
function withoutClass(name: string): string {
  const found =
    /^[\p{Script=Han}]{0,7}?(?:县城|建制镇|乡镇|[^建成市城小灌社]区|城市|农村|城镇|企业|学校|医院|机构|林场)(?=..)/u.exec(
      name,
    )?.[0] ?? ''
  const rest = name.slice(found.length)
  return found && headOf(rest) !== null && !/^(?:[、和及与]|化|居民|人均|数|占)/u.test(rest) ? rest : name
}

const isKindOfPlace = endTest(
  /^(?:[\u4e00-\u9fff]{0,8}(?:山区|牧区|库区|老区|灾区|城区|郊区|地区|丘陵|平原|盆地|沿海|城镇|农村|(?:中心|主)城|核心区)|(?:中心|县级)城市|县城|市区|建制镇|中心镇|集镇|乡镇|[市县乡镇][(（][^()（）]{1,5}[)）])$/u,
)
const joinsPlaces = oneOf('、和及')

/** What stands among regions in a list of them: 青禾县、青禾高新区、市直各25个. */
const besidesRegions = /^(?:[省市县区]直|[\p{Script=Han}]{0,4}(?:高新区|开发区|经开区|新区|园区))$/u

/** Whether words are names of regions, or a kind of place (北部山区) that is not itself what a figure `counts`, and nothing else. */
export function namesPlaces(words: string, counts = false): boolean {
  if (isKindOfPlace(words)) return !counts
  if (words.length > 30 || headOf(words) !== null) return false
  let regions = 0
  for (let at = 0, start = 0; at <= words.length; at++) {
    if (at < words.length && !joinsPlaces(words, at)) continue
    const name = words.slice(start, at)
    if (at - start >= 2 && (regionsNamed(name).length > 0 || (!counts && isKindOfPlace(name)))) regions++
    else if (!besidesRegions.test(name)) return false
    start = at + 1
  }
  return regions > 0
}
