import type { Span } from '@gangmu/model'
import { makeLexicon, oneOf, wordAt } from '@gangmu/zh'
import { indicatorHeads } from './heads.table.js'

const heads = makeLexicon(
  indicatorHeads.map((head) => [head, head] as const),
  'end',
)

/** The word that an indicator ends with, when it is one that is measured: 率, 总产值, 人口. */
export function headOf(text: string): string | null {
  return wordAt(heads, text, text.length)?.[0] ?? null
}

const separator =
  /、|以及|(?<![共总]|(?<![高初])中)和(?!美|谐)|(?<![普涉遍波危顾推触提谈])及(?!以上|其|时|格|周边|相关产业)|(?<![参给])与(?!会|试验发展|(?:发展|开发)(?:\(|经费|投入|人员))/gu
const mayPart = oneOf('、及和与')

/** Splits A、B和C at the top level; the text must be masked so that brackets and quotes hold no separators. */
export function splitMembers(masked: string): Span[] {
  let first = 0
  while (first < masked.length && !mayPart(masked, first)) first++
  if (first === masked.length) return first > 0 ? [{ start: 0, end: first }] : []
  const parts: Span[] = []
  let start = 0
  const listed = masked.lastIndexOf('、')
  separator.lastIndex = 0
  for (let cut = separator.exec(masked); cut; cut = separator.exec(masked)) {
    // 电力、造纸与木材加工、新能源: before the last 、 such a word joins what is one member.
    if (cut.index < listed && cut[0] !== '、' && headOf(masked.slice(start, cut.index)) === null) continue
    if (cut.index > start) parts.push({ start, end: cut.index })
    start = separator.lastIndex
  }
  if (start < masked.length) parts.push({ start, end: masked.length })
  return parts
}

/**
 * Completes the members of a list of indicators with what its first and last member carry for all:
 * 粮食、蔬菜产量 → 粮食产量, 蔬菜产量; 单位增加值能耗、水耗 → …, 单位增加值水耗.
 */
export function completeMembers(parts: readonly string[]): string[] {
  const last = parts.at(-1) as string
  const first = parts[0] as string
  // 城、乡居民收入
  if (parts.length === 2 && first === '城' && last.startsWith('乡'))
    return [`城镇${last.slice(1)}`, `农村${last.slice(1)}`]
  const share = /占[^占]{1,20}(?:比重|比例|份额)$/u.exec(last)?.[0]
  // 制造业增加值、服务业增加值占生产总值的比重
  if (share) {
    const head = headOf(last.slice(0, -share.length)) ?? ''
    // 制造业、服务业增加值占生产总值的比重
    if (parts.slice(0, -1).every((part) => (headOf(part) ?? head) === head))
      return parts.map((part) => (part === last ? part : part + (headOf(part) === null ? head : '') + share))
  }
  const tail = commonTail(parts, last) || tierTail(parts, last)
  const opening = openingOf(first)
  return parts.map((part, i) => {
    let text = part
    if (i < parts.length - 1 && tail && !isWhole(part) && !part.endsWith(tail)) text += tail
    if (i > 0) {
      if (opening && !part.startsWith(opening)) text = opening + text
      else if (part.length <= 2 && part.length < first.length - 1 && part.at(-1) === first.at(-1))
        text = first.slice(0, first.length - part.length) + text
    }
    return text
  })
}

/** What is measured already: 粮食产量, 研发经费投入; 化学需氧量 is let out. */
function isWhole(part: string): boolean {
  return (headOf(part) !== null && !part.endsWith('需氧量')) || part.endsWith('经费投入')
}

/** 省、市、县财政: tiers of government, of which the last has the noun for all. */
function tierTail(parts: readonly string[], last: string): string {
  const tiers = parts.slice(0, -1).every((part) => /^[省市县区乡镇州]级?$/u.test(part))
  return tiers ? (/^[省市县区乡镇州](.{2,})$/u.exec(last)?.[1] ?? '') : ''
}

/** 汽车、机械产业营业收入, 人参、食用菌全产业链产值: what is earned by the trades of a list; 重点工程减排量: what is let out less. */
const takingsOf =
  /(?<=.)(?:(?:产业|行业)?(?:主营业务|营业|销售)(?:收入|利润|额)|(?:产业|行业)总?产值|全?产业链总?产值|(?:重点工程|主要污染物)?(?:累计)?(?:减排(?:总?量)?|排放总?量))$/u

/** 小麦种植、收获机械化率: what a rate is of, besides what the list names. */
const rateOf =
  /(?<=..)(?:综合|无害化|资源化|集中)?(?:\p{Script=Han}{2}化|覆盖|普及|合格|达标|利用|处理|收集|回收|自给|入学|巩固|参保|签约|接种|知晓|满意|优良)率$/u

/** What the last member has for all: 的企业占比, 产量; what follows a part as long as the others' names. */
function commonTail(parts: readonly string[], last: string): string {
  const of = last.indexOf('的')
  if (of > 0) return last.slice(of)
  const head = takingsOf.exec(last)?.[0] ?? headOf(last) ?? ''
  const rate = head.endsWith('率') ? (rateOf.exec(last)?.[0] ?? '') : ''
  if (rate.length > head.length) return rate
  if (head.length >= 4) return head
  const size = parts[0]?.length ?? 0
  if (
    size >= 2 &&
    size <= 4 &&
    last.length >= size + 2 &&
    !/[有性化的不]/u.test(last[size - 1]!) &&
    parts.slice(0, -1).every((part) => part.length === size)
  )
    return wholeWords(last.slice(size), head)
  return head
}

/** 气产量 of 天然气产量, after 原煤, has cut through a word. */
function wholeWords(tail: string, head: string): string {
  return head && /^(?:气(?![候温象])|济|量)/u.test(tail) ? head : tail
}

/** A first word that holds for every member: 有 (研发机构、研发活动), 县级以上 (家庭农场和合作社). */
function openingOf(first: string): string {
  return (
    /^(?:有(?![色机限线氧效毒害轨源关])|[省市县国]家?级以上|人均|户均|亩均|单位(?:国内生产总值|地区生产总值|生产总值|GDP|工业增加值|增加值|产品|面积|建筑面积)?)/u.exec(
      first,
    )?.[0] ?? ''
  )
}

const threshold =
  /(?:超过?|过|达到?|突破)?[\d.一二三四五六七八九]{0,12}[十百千万亿]{1,4}元(?:以上)?的?(?=[^的\d]{1,12}$)/u
const ownThreshold = /^(?:超过?|过|达到?|突破)?[\d.一二三四五六七八九]{0,12}[十百千万亿]{1,4}元$/u

/** 年销售收入过亿元的企业 50家, 过10亿元 5家: another size of the same thing → 年销售收入过10亿元的企业. */
export function carryThreshold(before: string, item: string): string {
  const theirs = before.includes('元') ? threshold.exec(before) : null
  if (!theirs) return item
  const [said] = theirs
  const kind = before.slice(0, theirs.index)
  const noun = before.slice(theirs.index + said.length).replace(/(?:占比|比重|比例|数量?)$/u, '')
  const more = item.startsWith(kind) ? item.slice(kind.length) : item
  // 产值超10亿元企业 5家, 超50亿元企业 1家; 收入20万元以上的村, 50万元以上的村
  const sized = more.endsWith(noun) ? more.slice(0, -noun.length) : more
  const own = sized.replace(orMore, '')
  if (!ownThreshold.test(own)) return item
  const led = /^[超过达突破到]{1,2}/u.exec(said)?.[0] ?? ''
  const size = /^[\d一二三四五六七八九十百千]/u.test(own) ? led + own : own
  return kind + size + orMore.exec(sized === more ? said : sized)![0] + noun
}

/** What stands between a size and its noun. */
const orMore = /(?:以上)?的?$/u

/** Attributes that say nothing by themselves: of what, the counted thing before them says (保护区60处、面积300万亩). */
const bareAttribute = /^总?(?:面积|里程|长度?|建筑面积)$|^总[数量]$/u

/** The like of things that are grown, kept and made, of which a list names several: 生猪出栏80万头、存栏50万头. */
const ofProduct = /(?:种植|播种|养殖|栽培|总|年)*(?:面积|产量|产值|[存出]栏量?|销售额|销售收入|交易额)$/u

const bareRate = /^(?:年均|平均)?(?:增速|增幅|增长率)$/u

/** 面积 after 水产种质资源保护区 60处 → 水产种质资源保护区面积. */
export function carryOwner(before: string, item: string, sameUnit: boolean): string {
  const theirs = ofProduct.exec(before)
  if (theirs && theirs.index > 1 && ofProduct.exec(item)?.index === 0) return before.slice(0, theirs.index) + item
  // 生产总值突破500亿元，年均增速6%
  if (!sameUnit && bareRate.test(item) && !/\d/u.test(before)) return before + item
  // 旅游总收入达到100亿元，占GDP的比重达到12%
  if (item.startsWith('占')) return before.replace(/(?:占[^占]*|(?:年均)?增速)$/u, '') + item
  const owned = bareAttribute.test(item) && headOf(before) === null && before.length <= 20 && !/[组构]成$/u.test(before)
  return owned ? before + item : item
}

const grade =
  /(?:省市县级|市县级|省市级|县乡级|区县级|国家级|国家|全国|自治区级|自治区|省级|市级|县级|区级|乡级|镇级|村级|[1-5]?A{1,5}级|[一二三四五]?星级|省|市|县)/u

const andAbove = /^及?以上/u

/** The grade that a name begins with, or '': 省级 of 省级示范区, 市级以上. */
export function gradeOf(name: string): string {
  const own = grade.exec(name)
  if (own?.index !== 0 || !own[0].endsWith('级')) return ''
  return own[0] + (andAbove.exec(name.slice(own[0].length))?.[0] ?? '')
}

/** 省级, 市级以上: of what, the words before say. */
function isBareGrade(item: string): boolean {
  return item !== '' && gradeOf(item) === item
}

/** 甲级, 4A级, 三星级: grades of quality, of which the words before may say the least or another. */
const ofQuality = /^(?:[甲乙丙]级|[1-5]?A级|[1-5一二三四五]星级)$/u
const quality = /(?:[1-5]?A|[1-5一二三四五]星)级(?:及?以上)?|[甲乙丙]级/u

/** 国家5A级景区1家、4A级5家: another quality of the same → 国家4A级景区. */
function withQuality(before: string, item: string): string {
  const theirs = quality.exec(before)
  if (!theirs) return ofQuality.test(before) ? item : item + before
  if (theirs[0].length === before.length) return item
  return before.slice(0, theirs.index) + item + before.slice(theirs.index + theirs[0].length)
}

/** 省级以上龙头企业100家，其中国家级10家; 合作社60家，省级20家: things of one grade among those before → 国家级龙头企业. */
export function carryGraded(before: string, item: string): string {
  if (ofQuality.test(item)) return withQuality(before, item)
  if (!isBareGrade(item)) return item
  return grade.test(before) ? carryPrefix(before, item) : item + before
}

/** 每千人口医师数2人、护士数3人: for how many people there are so many. */
const perMany =
  /^每[百千万十]+(?:名?(?:常住人口|户籍人口|人口|老年人|居民|儿童|就业人员|学生)|[名人户])(?:拥有|配备)?(?=..)/u

/**
 * Fills in what an item of a list leaves out because the item before said it:
 * 和美乡村示范县、示范带 → 和美乡村示范带; “四好农村路”全国示范县、省级示范县 → “四好农村路”省级示范县.
 */
export function carryPrefix(before: string, item: string): string {
  if (ofQuality.test(item) && quality.test(before)) return withQuality(before, item)
  const many = perMany.exec(before)?.[0]
  if (many && !item.startsWith('每') && headOf(item) !== null) return many + item
  if (item.length < 2 || item.length >= before.length) {
    if (grade.exec(item)?.[0] !== item) return item
  }
  const opening = item.slice(0, 2)
  const at = before.lastIndexOf(opening)
  if (at > 1 && item.length <= 3 && !item.includes('的')) return before.slice(0, at) + item
  const mine = grade.exec(item)
  const theirs = grade.exec(before)
  if (mine?.index === 0 && theirs) {
    const rest = item.slice(mine[0].length)
    const theirRest = before.slice(theirs.index + theirs[0].length)
    if (isBareGrade(item)) return before.slice(0, theirs.index) + item + theirRest.replace(andAbove, '')
    if (theirs.index > 1 && rest.slice(-2) === theirRest.slice(-2)) return before.slice(0, theirs.index) + item
  }
  return item
}

const trade = /(?:产业|工业|制造业|服务业|加工业|旅游业|行业)$/u
const ofTrade = /(?:产业|工业|制造业|服务业|加工业|旅游业|行业)((?:主营业务|销售|营业|总)?(?:收入|产值))$/u

const personsMeasured = /^[\p{Script=Han}]{0,6}?(?:居民|农民|职工|牧民|渔民)(?=[\p{Script=Han}]{3,}$)/u
const personsAlone = /^(?:城镇|城市|农村|城乡)?(?:常住)?(?:居民|农民|职工|牧民|渔民)$/u

/** 城镇居民人均可支配收入增长8%，农村居民增长9%: the measure of other persons → 农村居民人均可支配收入. */
export function carryPersons(before: string, item: string): string {
  const theirs = personsAlone.test(item) ? personsMeasured.exec(before)?.[0] : undefined
  return theirs && headOf(before) !== null ? item + before.slice(theirs.length) : item
}

/** 食品产业销售收入超300亿元，石化产业超200亿元: trades of which the one before said what is measured; null when they are none. */
export function carryMeasure(before: string, items: ReadonlyArray<{ text: string }>): Array<{ text: string }> | null {
  const measure = ofTrade.exec(before)?.[1]
  return measure && items.every(({ text }) => trade.test(text))
    ? items.map(({ text }) => ({ text: text + measure }))
    : null
}
