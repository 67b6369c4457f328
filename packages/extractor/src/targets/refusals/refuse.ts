import type { QuantityMention } from '@gangmu/model'
import { oneOf, rowsBetween, unitAt } from '@gangmu/zh'
import type { Reading } from '../bind/reading.js'
import type { Masked } from '../figures/mask.js'
import type { Said } from '../mood/mood.js'
import { defines, isCap, isCondition } from './conditions.js'
import type { RefusalRule } from './refusalRule.js'
import { refusals } from './refusals.js'

export interface Refusal {
  rule: string
  reason: string
}

const lengths = new Set('年 月 个月 日 天 周 工作日 个工作日 小时 分钟 秒 学年 学期 季度 星期 周年 岁 周岁'.split(' '))
/** How long offices may take. */
const procedure = /办理|审批|审核|审查|受理|办结|采购|到账|退税|拨付|反馈|流程|转报|延期|直至/u
const lasting = /(?:年限|寿命|时长|时间|年龄|周期|天数|住院日|时数|学时|学制|期限)$/u

const defined: Refusal = { rule: 'definition', reason: 'in the definition of a term' }
const condition: Refusal = { rule: 'condition', reason: 'a condition' }
const capped: Refusal = { rule: 'cap', reason: 'a cap on what is granted' }
const quoted: Refusal = { rule: 'quoted', reason: 'inside a quotation, a name or a slogan' }

/** Why a figure is not read at all: it stands in quotes or brackets. */
export function refuseHidden(masked: Masked, mention: QuantityMention): Refusal {
  return inside(masked.quotes, mention.span.start)
    ? quoted
    : { rule: 'in-brackets', reason: 'a remark or a gloss in brackets' }
}

type Rules = ReturnType<typeof rowsBetween<RefusalRule>>

const byUnit = new Map<string, Rules>()
const bySet = new Map<string, Rules>()

/** The rules that can refuse a figure with this unit: units are few, so each is looked up in the table once; many share their rules. */
function refusalsOf(unit: string): Rules {
  const known = byUnit.get(unit)
  if (known) return known
  const rows = refusals.filter((rule) => rule.unit?.test(unit) ?? true)
  const key = rows.map((rule) => refusals.indexOf(rule)).join(' ')
  const rules = bySet.get(key) ?? rowsBetween(rows)
  bySet.set(key, rules)
  // What stands after a number can be taken for its unit: the table must not grow with whatever a text says.
  if (byUnit.size < 1000) byUnit.set(unit, rules)
  return rules
}

const isArabic = oneOf('0123456789０１２３４５６７８９')

function holdsArabic(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isArabic(text, at)) return true
  return false
}

/** Why a figure is neither target nor observation, or null. */
export function refuse(masked: Masked, reading: Reading, said: Said): Refusal | null {
  const { figure, clause, indicators } = reading
  const { mention, outer } = figure
  const hasArabic = holdsArabic(mention.text)
  if (defines(masked.text, outer.start)) return defined
  if (mention.doubt) return { rule: mention.doubt, reason: 'part of a name' }
  if (inside(masked.quotes, mention.span.start)) return quoted
  if (figure.inner === 'qualifier')
    return { rule: 'qualifier', reason: 'part of the name of what another figure counts' }
  if (figure.inner === 'origin') return { rule: 'origin', reason: 'where a change starts from' }
  const before = masked.text.slice(Math.max(clause.start, outer.start - 48), outer.start)
  const after = masked.text.slice(outer.end, Math.min(clause.end + 1, outer.end + 48))
  const name = indicators.length > 0 ? indicators[0]!.text : ''
  if (lengths.has(mention.unit) && (!lasting.test(name) || reading.order !== 'noun' || procedure.test(name)))
    return { rule: 'length', reason: 'a length of time or an age' }
  if (isCondition(masked.text, outer)) return condition
  if (isCap(masked.text, clause.start, reading)) return capped
  const hasGrown =
    said.mood === 'review' && mention.unit === '%' && (reading.change === 'increase' || reading.change === 'decrease')
  const rules = refusalsOf(mention.unit)(unitAt(before, before.length - 1), unitAt(after, 0))
  for (const rule of rules) {
    if (rule.order && rule.order !== reading.order) continue
    if (rule.untold && hasGrown) continue
    if (rule.round && !/^[十百千万亿]+[^\d]/u.test(mention.text)) continue
    if (rule.exact && mention.comparator !== '=') continue
    if (rule.bounded && mention.comparator === '=') continue
    if (rule.most && mention.comparator !== '<=') continue
    if (rule.name && !rule.name.test(name)) continue
    if (rule.below !== undefined && (mention.value ?? mention.max ?? 0) >= rule.below) continue
    if (rule.before && !rule.before.test(before)) continue
    if (rule.after && !rule.after.test(after)) continue
    if (!rule.before && !rule.after && !rule.unit && !rule.name) continue
    return { rule: rule.id, reason: rule.reason }
  }
  if (reading.order === 'number' && (mention.kind === 'grade' || /[级型]$/u.test(mention.text)))
    return { rule: 'grade-of-thing', reason: 'a grade of the thing, not a number of it' }
  if (
    mention.kind === 'grade' &&
    mention.comparator !== '=' &&
    /^[\p{Script=Han}]/u.test(after) &&
    !/^(?:标准|水平|要求|的)/u.test(after)
  )
    return { rule: 'grade-of-thing', reason: 'a grade of the thing, not a number of it' }
  if (mention.kind === 'rank' && after.startsWith('的'))
    return { rule: 'qualifier', reason: 'part of the name of what another figure counts' }
  if (mention.kind === 'number' && qualifies(reading, before, after))
    return { rule: 'qualifier', reason: 'a size of something that is not counted here' }
  if (
    !hasArabic &&
    mention.kind === 'number' &&
    Number.isInteger(mention.value ?? 1) &&
    !plainHan(reading, before, after)
  )
    return { rule: 'small-han-number', reason: 'a way of speaking: 一个, 两项, 三大' }
  if (mention.rules.includes('round-sum') && reading.order === 'number' && !hasArabic)
    return { rule: 'round-name', reason: 'a sum in round words in a name: 千亿投资行动' }
  if (!hasArabic && !exactHan.test(mention.text) && /^[^,;、]{0,14}(?:计划|行动|工程|活动|大军)/u.test(after))
    return { rule: 'named-programme', reason: 'in the name of a programme' }
  if (!hasArabic && isIdiom(masked.folded, mention.span))
    return { rule: 'idiom', reason: 'a set phrase: 千家万户, 千方百计' }
  if (mention.unit === '' && mention.kind === 'number' && !barePermitted(reading, name))
    return { rule: 'bare-number', reason: 'a number without unit that no verb of reaching governs' }
  if (indicators.length === 0 || !/[\p{Script=Han}A-Za-z]/u.test(name))
    return { rule: 'no-indicator', reason: 'nothing is named that it measures' }
  if (
    reading.order === 'number' &&
    mention.kind === 'number' &&
    !reading.verb &&
    mention.unit !== '%' &&
    said.mood !== 'review' &&
    !counted(reading) &&
    !brought.test(after) &&
    !(sped.test(before) && built.test(after))
  )
    return { rule: 'no-goal-verb', reason: 'counts what there is: no verb of doing governs it' }
  if (said.mood === 'statute' && !owed(reading, before)) return { rule: 'statute', reason: 'a rule of a statute' }
  if (said.mood === 'note') return { rule: said.rule, reason: 'in the explanation of terms, or in accounts' }
  return null
}

/** 二千八百处: no round number of a programme's name (百项工程). */
const exactHan = /[一二两三四五六七八九][十百千万亿]+[一二两三四五六七八九]/u

/** 千家万户, 千方百计, 千行百业: two round numbers, each with one character. */
function isIdiom(folded: string, { start, end }: { start: number; end: number }): boolean {
  const round = /^[一百千万](?![一二两三四五六七八九十百千万亿])[\p{Script=Han}][百千万][\p{Script=Han}]$/u
  return round.test(folded.slice(start, start + 4)) || round.test(folded.slice(end - 4, end))
}

/** 面积500亩以上的示范区: a size with a bound and 的, right after its own noun. */
function qualifies(reading: Reading, before: string, after: string): boolean {
  const { mention } = reading.figure
  const over = mention.comparatorSpans.some((span) => span.end === mention.span.start) && mention.comparator === '>'
  if (over && after.startsWith('的') && mention.unit !== '%') return true
  // 60%的乡镇, 三分之二的乡镇
  const share = mention.unit === '%' || (mention.unit === '' && (mention.value ?? 1) < 1)
  if (!after.startsWith('的') || share || (reading.verb && reading.order === 'number')) return false
  return mention.comparator !== '=' || /(?:(?<![下传发])达|达到|为|投资|面积)$/u.test(before)
}

/** A Chinese numeral counts when it is bounded, large or owed by each of a class; 一个, 三大, 两项 are ways of speaking. */
function plainHan(reading: Reading, before: string, after: string): boolean {
  if (reading.figure.mention.unit === '' && /^[万亿千百]+$/u.test(reading.figure.mention.text)) return false
  const { mention } = reading.figure
  if (mention.comparator !== '=' && mention.value !== 1) return true
  if (mention.unit === '%') return true
  // 新建幼儿园两所、: after what is counted, at the end of its phrase.
  if (reading.order === 'noun' && reading.verb && /^(?:$|[,;。、])/u.test(after)) return true
  if (/^每[千万百十亿]/u.test(reading.indicators[0]?.text ?? '')) return true
  if (/^里$/u.test(mention.unit)) return false
  if (mention.comparator === '>=' && mention.value === 1) return mention.comparatorSpans.length > 0
  if ((mention.value ?? 0) >= 10 && /[十百千万亿]/u.test(mention.text) && !/[级大型]$/u.test(mention.text)) return true
  if (owedByEach.test(before)) return /^[所家座支处名]$/u.test(mention.unit)
  return (
    /(?:至少|不少于|不低于|每个?[^,]{1,10}|各[^,]{1,10})$/u.test(before) &&
    reading.verb !== undefined &&
    mention.comparator !== '='
  )
}

/** 每个县建设一所…: each place of a class is to have it. */
const owedByEach =
  /每个?[省市县区州盟旗乡镇村校][^,;、]{0,10}(?:建设|建成|建好|新建|培育|打造|配备|创建|设立|选派|扶持|办好)$/u

function barePermitted(reading: Reading, name: string): boolean {
  const { mention } = reading.figure
  if (!Number.isInteger(mention.value ?? 1) && /占/u.test(name)) return true
  if (mention.comparator !== '=' && /分之/u.test(mention.text) && reading.order === 'noun') return true
  // 三分之二以上的乡镇建成…; 三分之二以上的代表通过 is procedure.
  if (reading.order === 'number')
    return reading.countsPredicate && (mention.value ?? 1) < 1 && !/通过|代表|委员|成员|到会|业主|票/u.test(name)
  if (/(?:指数|系数|倍差|比|值|水平|得分|分|率|PUE|数量|总数|人数|数)$/u.test(name)) return true
  return (
    mention.comparator !== '=' &&
    reading.verb !== undefined &&
    !/[\d.]{1,3}—/u.test(mention.text) &&
    reading.rules.some((rule) => ['up-to', 'down-to', 'keep'].includes(rule))
  )
}

/** 500名困难人员再就业, 12个项目开工: what is to become of the counted things ends the clause. */
const brought =
  /^(?:以上|左右)?[^,;。、\uE000]{2,20}(?:就业|脱贫|入学|入住|达标|投产|开工|完工|竣工|落地|通车|上市|入规|摘帽|签约|投用|投运|达产|并网|受益)[,;。)]?$/u

/** 加快3座粮库、2座冷库建设 */
const sped = /加快[^,;。的]{0,40}$/u
const built = /^[^,;。]{2,40}(?:建设|改造|升级|创建)(?:[,;。)]|$)/u

/** A statute sets a target only where each of a class must have a number of something, or somebody must employ so many. */
function owed(reading: Reading, before: string): boolean {
  const each =
    /(?:每个?|各|所有)[^,]{1,16}/u.test(before) && /(?:应当|必须|须|至少|不少于|不低于|配备|设置|设立)/u.test(before)
  const staffed = /(?:应当?|必须|须)(?:按[^,]{0,12})?(?:配备|配置|设置|聘用)(?:不少于|至少|[^,]{0,12})$/u.test(before)
  const { unit } = reading.figure.mention
  return (each && !/[元日天%]$/u.test(unit)) || (staffed && /^[名人位]$/u.test(unit))
}

/** 5个县通过评估: what the counted things are to do is said after them; 力争1条列入…: the striving before. */
function counted(reading: Reading): boolean {
  return (
    reading.countsPredicate === true ||
    reading.force !== undefined ||
    reading.figure.mention.rules.includes('at-least') ||
    /^每/u.test(reading.indicators[0]?.text ?? '')
  )
}

/** Whether an offset lies in one of the spans, which are in text order. */
function inside(spans: ReadonlyArray<{ start: number; end: number }>, at: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as { start: number }).start <= at) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= 0 && i >= low - 8; i--) if ((spans[i] as { end: number }).end > at) return true
  return false
}
