import type { Span } from '@gangmu/model'
import { endTest, oneOf } from '@gangmu/zh'
import { BRACKETED, QUANTITY, TIME } from '../figures/mask.js'
import { marksObject } from '../words/particles.js'
import { leadingEnd } from '../words/strip.js'
import { trim } from './reading.js'

export interface Subject {
  verb: string
  change: 'increase' | 'decrease' | undefined
  period: 'annual' | 'total' | undefined
  /** Who or where, when the words before the verb name a class or a place. */
  scope: Span | undefined
  rest: Span
}

/** Verbs that part a clause's subject from what is counted, and are hardly ever inside a noun. */
const strong =
  '拥有|配备|配置|建成|建有|新建|改建|扩建|培育|引进|打造|创建|创成|推出|安排|实施|开展|培养|筹集|招引|争创|认定|完成|实现|选取|设置|设立|掌握|招收|发放|投入|引入|吸引|带动|提供|组建|扶持|累计|每年|年均(?!增[速幅]|增长率|涨幅|降幅)|集聚|举办|达成|取得|申报|开通|明确|制定|推广|入选|具有|具备|形成|推介|交付|适配|开设|新增|招聘(?![周会月季日])(?:补充)?|招录|选聘'
/** Verbs that are nouns as often: only after a subject that is a place, a class or a phrase with a preposition. */
const weak = '建设|改造|培训|治理|修复|支持|服务|开发|发展|推进|解决|接待|投资|完善|改善|补助|资助'

/** Only after a phrase with a preposition: 通过技术改造降低能耗5%. */
const lessening = '降低|减少|压减|削减'

/** Where it stands alone: 园区有入园企业80家. */
const has = '(?<![具拥共现所没含享国公私专稀特固富])有(?![色机限线氧效毒害轨源关序偿])'

const anyVerb = new RegExp(`${strong}|${weak}|${lessening}|${has}`, 'gu')
const weakVerbs = new Set([...weak.split('|'), '有'])
const lessens = new Set(lessening.split('|'))

const asNoun =
  /^(?:数量|浓度|气温|降水|率|面积|额|量|区(?!域|县)|用地|性|值|水平|强度|度|业|者|型|级|指数|能力|和|与|及|、|的|工程|项目|任务|中心|基地|体系|机制|标准|计划|行动|活动|工作|服务|设施|人员|人口|人才|资金|经费|方案|意见|规模|单位|对象|平台|成本|条件|主体|总|资质|资格|企业|小镇|试点|示范|完成[额率量]|年均|增[速幅])/u

const opening =
  /^(?:依托|通过|围绕|以|按照?|在(?![校职岗册编建园])|对(?!口|外)|由|聚焦|利用|结合|针对|面向|联合|会同|鼓励|支持|推动|引导)/u
const endsWithClass = endTest(
  /(?:县|市|区|(?<!城)镇|(?<!城)乡|村|城市|县城|企业|学校|院校|高校|机构|园区|农户|农民|项目|平台|单位|部门|街道|社区|医院|省|州|地区|集团|公司|家庭|人员|专业|会议|教师|基地|各地|所在地|中心|\)|\uE004)$/u,
)
const endsWithShare = endTest(/(?:率|比例|比重|占比)$/u)
const oftenThen = /(?:每年|年均)[将要拟可都]$/u
const endsWithOften = endTest(/(?:(?:每年|年均)|累计|共)$/u)
const deniesVerb = oneOf('的所被未无不')
const isLeftOver = oneOf('了的、一批')

/** 每百户居民拥有汽车: how many there are of it for so many. */
const perMany = endTest(/每[十百千万]+[人户名][\p{Script=Han}]{0,4}$/u)

const where = /^在[\p{Script=Han}、]{1,12}(?:原|地|带|线|岸|域|区|市|县|镇|乡|村|周边|沿线)$/u

/** 城中村改造安置房, 城市建设项目: what a weak verb is done to, and no subject, unless it is each of them. */
function isWorkedOn(words: string): boolean {
  return workedOn.test(words) && !/^(?:每|各|所有)|的/u.test(words)
}

/** 失业人员实现再就业: what comes to pass with the subject. */
const comesToPass = /^(?:再|转移|稳定|充分)?就业/u

const workedOn = /(?:城中村|棚户区|小区|社区|片区|街区|城市|城区|乡村|农村|景区|校区)$/u

/** 企业成长为行业领先的集团: what somebody is to be. */
const becomes = /成长?为|[造展设]成/u

/** Whether words end with a class of places, bodies or persons: 涉农市县, 各地, 职业院校. */
export function namesClass(words: string): boolean {
  return words.length > 1 && endsWithClass(words) && !opening.test(words) && !becomes.test(words)
}

/** Whether there is a word of doing anywhere in words, or what can only be its object (一批…, …等). */
export function hasVerb(words: string): boolean {
  return (
    words.replace(/[已正在新]+(?:建成|建设|建|开展|实施)/gu, '').search(anyVerb) >= 0 ||
    /一批|等|布局|\uE000/u.test(words)
  )
}

/** Finds the last verb between a subject and what it is to have, in words from which both ends have been stripped. */
export function splitSubject(masked: string, span: Span): Subject | null {
  if (span.end - span.start < 5) return null
  const words = masked.slice(span.start, span.end)
  if (endsWithShare(words)) return null
  if (words.startsWith('每') && (/^每[千万百十亿\d]/u.test(words) || words.startsWith(`每${QUANTITY}`))) return null
  const prepositional = opening.test(words)
  let found: { at: number; verb: string } | null = null
  anyVerb.lastIndex = 0
  for (let match = anyVerb.exec(words); match; match = anyVerb.exec(words)) {
    const [verb] = match
    const { index } = match
    if (index < 1 || words.length - index - verb.length < 2 || deniesVerb(words, index - 1)) continue
    if (verb === '发放' && words.startsWith('新增', index - 2)) continue
    const after = words.slice(index + verb.length)
    if (asNoun.test(after)) continue
    const before = words.slice(0, index)
    if (after.includes('的') && !before.includes('的') && !prepositional && !endsWithClass(before)) continue
    if (weakVerbs.has(verb) && !prepositional && (!endsWithClass(before) || isWorkedOn(before))) continue
    if (lessens.has(verb) && !prepositional) continue
    if (verb === '实现' ? comesToPass.test(after) : weakVerbs.has(verb) && after.startsWith('专项')) continue
    if (verb === '新增' && !endsWithClass(before)) continue
    if (verb === '拥有' && perMany(before)) continue
    found = { at: index, verb }
  }
  if (!found) return null
  const { verb } = found
  const before = { start: span.start, end: span.start + found.at }
  const rest = { start: before.end + verb.length, end: span.end }
  while (rest.start < rest.end && isLeftOver(masked, rest.start)) rest.start++
  const subject: Subject = {
    verb,
    change: verb === '新增' ? 'increase' : lessens.has(verb) ? 'decrease' : undefined,
    period: verb === '累计' ? 'total' : verb === '每年' || verb === '年均' ? 'annual' : undefined,
    scope: undefined,
    rest,
  }
  if (oftenThen.test(masked.slice(before.start, before.end))) before.end--
  const said = masked.slice(before.start, before.end)
  if (endsWithOften(said)) {
    const often = said.endsWith('共') ? 1 : 2
    subject.period = often === 1 || said.endsWith('累计') ? 'total' : 'annual'
    before.end -= often
  }
  // 其他每个县今年完成…: who it is ends at the time.
  const time = masked.indexOf(TIME, before.start)
  if (time > before.start && time < before.end && endsWithClass(masked.slice(before.start, time))) before.end = time
  const name = masked.slice(before.start, before.end)
  // (责任单位：…)推出…: what ends before the verb is a remark.
  if (endsWithClass(name) && name.length <= 24 && !opening.test(name) && name[0] !== BRACKETED)
    // 为乡镇单位招聘人才
    subject.scope = { start: before.start + (/^[为给向](?!民)/u.test(name) ? 1 : 0), end: before.end }
  // 在江北平原建设粮库
  else if (where.test(name)) subject.scope = { start: before.start + 1, end: before.end }
  return subject
}

const inPlaces =
  /^在([\p{Script=Han}、]{2,30}?(?:等?(?:[县市区镇乡]|乡镇|街道|地区|地)|一带|沿线))(?=(?:造林|种植|栽植|发展|推广|试点|植树)[\p{Script=Han}]{0,8}$)/u

/** 在东山、西河等乡镇造林200亩: where it is done. */
export function placesOf(masked: string, left: Span): Span | null {
  if (masked[left.start] !== '在') return null
  const found = inPlaces.exec(masked.slice(left.start, left.end))
  return found ? { start: left.start + 1, end: left.start + found[0].length } : null
}

const onGround = /在[^,将把]{1,8}基础上$/u
const opensDeed = /^(?:投入|投资(?![^,]{0,4}(?:总额|规模|额))|安排|筹[集措]|下达|拨付|发放|支出|实现|达到)/u

/** 通过改造将单位产品能耗降低10%: what 将 and 把 put before the verb. */
export function objectOf(masked: string, left: Span): Span {
  const words = masked.slice(left.start, left.end)
  const at = Math.max(words.lastIndexOf('将'), words.lastIndexOf('把'))
  if (at < 0 || !marksObject(words, at)) return left
  const name = words.slice(at + 1).replace(onGround, '')
  if (name.length < 2) return left
  const start = left.start + at + 1
  const end = start + name.length
  // 市财政将安排专项资金: what shall be done, not what something is done to.
  if (leadingEnd(masked, start, end) > start || opensDeed.test(name)) return left
  return trim(masked, { start, end })
}
