import type { Span } from '@gangmu/model'
import { endTest } from '@gangmu/zh'
import type { Clause } from '../figures/clauses.js'
import { COMPARATOR } from '../figures/mask.js'
import { newFrame } from '../words/frame.js'
import { carryOwner, headOf } from '../words/members.js'
import { leadingEnd } from '../words/strip.js'
import { stripTrailing } from '../words/stripTrailing.js'
import { bindPlace } from './places.js'
import { type Indicator, type Reading, sameUnit, type Text, trim } from './reading.js'

/** No noun on either side: the indicator is the one before (比2010年翻一番), or the deed itself (造林20万亩, 增收10亿元). */
export function bindNothing(text: Text, reading: Reading, follows: Reading | null, before: Reading | null): Reading {
  const { deed } = reading
  const source = (span: Span): string => text.source.slice(span.start, span.end)
  const goesOn = deed && before && goesOnWith(reading, before, source(deed), text.masked[deed.start - 1])
  if (deed && !goesOn && deed.end - deed.start >= 2 && nameable.test(source(deed))) {
    reading.indicators = [ownedDeed(source(deed), deed, reading, follows)]
    reading.rules.push('deed-is-indicator')
    return reading
  }
  // 比2015年提高3.1岁: with nothing between, the deed says how much.
  const apart = deed?.end === reading.figure.outer.start ? differs.exec(source(deed)) : null
  if (apart) reading.change = apart[1] ? 'decrease' : 'increase'
  const governed = reading.verb !== undefined || text.masked[reading.figure.outer.start] === COMPARATOR
  // PM2.5浓度下降20%，青山市控制在30微克以内: the same in a place that is named.
  if (before && reading.predicate && reading.rules.includes('named-place'))
    return bindPlace(reading, reading.scope as Span, before)
  const origin = follows ?? (goesOn || reading.change !== undefined || governed ? before : null)
  if (origin && origin.indicators.length > 0 && compatible(origin, reading)) {
    const done = reading.verb === '完成'
    reading.indicators = origin.indicators.map(({ text: name }) => ({ text: done ? name.replace(budget, '') : name }))
    // 增长8%、力争9%
    if (follows && !reading.predicate && origin.change && sameUnit(origin, reading)) reading.change ??= origin.change
    reading.scope ??= origin.scope
    if (origin.compared && origin.change === reading.change) reading.compared = origin.compared
    reading.carried = true
    reading.rules.push('carried-indicator')
    return reading
  }
  const { start, end } = reading.figure.outer
  const [, treasury, often, spends] =
    reading.figure.mention.unit === '元' ? (funds.exec(text.masked.slice(reading.clause.start, start)) ?? []) : []
  if (treasury && spends) {
    reading.indicators = [{ text: treasury + spends }]
    if (/每年|年均/u.test(often ?? '')) reading.period = 'annual'
    else if (/累计/u.test(often ?? '')) reading.period = 'total'
    reading.rules.push('treasury-spends')
    return reading
  }
  const use = deed && reading.figure.mention.unit === '元' ? spentOn.exec(text.masked.slice(end, end + 40)) : null
  if (use?.[1]) {
    const from = end + use[0].length - use[1].length
    reading.indicators = [{ text: source({ start: from, end: end + use[0].length }) }]
    reading.rules.push('spent-on')
  }
  return reading
}

/** 生猪存栏46万头、出栏78万头: whose, the deed before says. */
function ownedDeed(text: string, span: Span, reading: Reading, follows: Reading | null): Indicator {
  const whole = follows ? carryOwner(follows.indicators[0]?.text ?? '', text, sameUnit(follows, reading)) : text
  return whole === text ? { text, span } : { text: whole }
}

/** 收入年初预算5亿元，实际完成6亿元: what is brought in is the income. */
const budget = /(?<=收入|支出)(?:年初|调整)?预算数?$/u

/** 市财政每年投入不低于2000万元: what is measured is that it spends. */
const funds = /([\p{Script=Han}]{1,6}财政)([^,;财政]{0,8}?)(投入|列支|筹措)\uE001*$/u

/** 安排2亿元，用于茶园改造: what the money is for stands after a comma. */
const spentOn = /^,(?:(?:专项|专门|主要|重点)?用于|(?=支持|保障))([^,;。、\uE000]{3,30})/u

/** 建设水文站1200处，其中2022年底前完成400处; 培训工人2000人次，五年培训8000人次; 改造教室1200间，再改造900间: the deed has no object because the figure before had it. */
function goesOnWith(reading: Reading, before: Reading, deed: string, lead?: string): boolean {
  const near = before.clause.sentence === reading.clause.sentence && before.indicators.length > 0
  // 新建市场10个、改造20个
  const altered = builds.test(before.verb ?? '') && alters.test(deed)
  const again = lead === '再' && !selfNamed.test(deed)
  return near && sameUnit(before, reading) && (objectless.test(deed) || before.verb === deed || again || altered)
}

const builds = /^(?:新?建设?|新增|建成|改扩建)$/u
const alters = /^(?:改造|修复|整治|加固|维修)$/u

const grownThings: Readonly<Record<string, RegExp>> = { 收: /收入?$|税$/u, 支: /支出$/u, 产: /产量?$|粮食$/u }

/** 财政收入6亿元，比上年增收3000万元: what has grown is what was measured before, when `deed` is all that stands before the figure. */
export function bindGrown(reading: Reading, before: Reading, deed: string): Reading | null {
  const name = before.indicators.at(-1)?.text.replace(/占.{0,20}$/u, '') ?? ''
  const things = /^(?:同比)?[增减][收支产]$/u.test(deed) ? grownThings[deed.at(-1) ?? ''] : undefined
  if (!things?.test(name) || reading.figure.mention.unit === '%' || before.clause.sentence !== reading.clause.sentence)
    return null
  reading.change = deed.includes('减') ? 'decrease' : 'increase'
  reading.indicators = [{ text: name }]
  reading.carried = true
  reading.rules.push('carried-indicator')
  return reading
}

const differs = /^(?:提[高升]|增加|扩大|(降低|减少|压减|压缩))$/u

/** Deeds that name nothing by themselves: what is done was said before. */
const objectless = /^(?:完成|实施|建成|达到|实现|推进)$/u

/** 规划目标, 国家标准; 居民供热标准 names what is measured. */
const standard = /(?:目标|任务|要求)(?:值)?是?$|^.{0,3}标准(?:值)?是?$/u

/** 教育支出的比例(不低于上年)，达到16%以上: what the clause before says of it without a figure. */
const already =
  /(?:不低于|不高于|不超过|只增不减|逐年|稳步|持续|明显|大幅|显著|进一步|达到|高于|好于|有所|得到|力争|不断).*$/u

/** 用水总量不超过上级下达指标，其中2025年不超过3亿立方米: a bound that somebody else has set. */
const bounded = /(?:不低于|不少于|不高于|不超过|不突破)[^,;]{0,8}(?:下达|确定|规定|核定|分解)[^,;]{0,6}$/u

/** 积累率由2010年的30%，降为25%. */
const startOfChange = /[从由][\uE002\uE005]*的?\uE000/u

/** 培育重点实验室，2020年达到86家: a clause that only says a level speaks of what the clause before it names. */
export function bindTopic(text: Text, reading: Reading, topic: Clause): void {
  const own = reading.indicators.length > 0 ? reading.indicators[0]!.text : ''
  const borrowed = reading.rules.includes('carried-indicator')
  const hollow =
    reading.indicators.length === 0 ||
    borrowed ||
    own === '投入' ||
    objectless.test(own) ||
    (reading.predicate && standard.test(own))
  const aside = text.masked[topic.end] === ',' && /[(（]/u.test(text.source[topic.end] ?? '')
  const { start: at } = reading.figure.outer
  const told =
    aside ||
    reading.verb !== undefined ||
    text.masked[at - 1] === '为' ||
    (text.masked[at] === COMPARATOR && bounded.test(text.masked.slice(topic.start, topic.end)))
  if (!hollow || !told || reading.order === 'number' || topic.part !== reading.clause.part) return
  const led = leadingEnd(text.masked, topic.start, topic.end)
  // 加快小区改造: it speeds what it stands before.
  const from = led === topic.start && text.masked.startsWith('加快', led) ? led + 2 : led
  const start = startOfChange.exec(text.masked.slice(from, topic.end))
  const span = trim(text.masked, { start: from, end: start ? from + start.index : topic.end })
  const words = text.source.slice(span.start, span.end)
  const bare = words.replace(already, '')
  // 原油产量增长，达到14万吨
  const whole = bare !== words || endsWork(words)
  const name = whole ? bare : words.slice(0, stripTrailing(words, 0, words.length, newFrame()))
  const counter = !/^(?:元|%|百分点)/u.test(reading.figure.mention.unit)
  if (borrowed && !aside && headOf(name) === null) return
  if (
    name.length < 2 ||
    name.length > 30 ||
    !(counter || endsWork(name) ? from > topic.start || headOf(name) : (headOf(name) ?? name.endsWith('资金')))
  )
    return
  reading.indicators = [{ text: name, span }]
  reading.carried = true
  reading.rules.push('topic-of-clause-before')
}

/** 推进小区改造，2023年完成60%: work of which a share is done. */
const endsWork = endTest(
  /(?:改造|建设|整治|治理|修复|加固|搬迁|任务|工程|普查|登记|清理|投放|拨付|支付|发放|下达|兑付)$/u,
)

/** A title that tells of goals or means, and names nothing that is measured. */
const nameless =
  /(?:目标|任务|要求|措施|工作|思路|原则|重点|计划|方面|安排|指标|规划|支持|保障|扶持|投入|管理|服务|一步|步骤|阶段|内容|情况|意见|其他|回顾|总结)$/u

const becomes = /(?:达到?|[到至为]|增[长加]|下降|降低|减少|新增|扩大|递增|(提[高升]))$/u

/** （一）森林覆盖率：60%以上; （二）粮食产量：稳定在60亿斤: the figure is all there is. */
const onlyBound = /^[\s:：]*(?:力争|确保|稳定在|保持在|维持在|控制在|巩固在)?[\uE001\uE002\s]*$/u

/** Titles of terms, and of works that a figure alone does not measure. */
const ofTerms = /奖|补[助贴]|资助|注册|收费|工资|薪|押金|保证金|(?:行动|工程|计划|项目)$/u

/** （一）粮食产量。2015年达到3万吨: a paragraph that opens with what becomes of a measure speaks of what its title names. */
export function bindTitle(masked: string, reading: Reading, title: string): void {
  if (reading.indicators.length > 0 || reading.order === 'number') return
  const { mention, outer } = reading.figure
  const change = becomes.exec(masked.slice(Math.max(0, outer.start - 4), outer.start))
  const from = leadingEnd(title, 0, title.length)
  const name = title.slice(from)
  const alone = outer.start <= 12 && onlyBound.test(masked.slice(0, outer.start))
  if (!change && !reading.predicate && !(alone && (from > 0 || headOf(name)) && !ofTerms.test(name))) return
  if (change?.[1] && /^(?:%|百分点)$/u.test(mention.unit)) reading.change = 'increase'
  if (name.length < 2 || name.length > 24 || nameless.test(name) || /[,;:。、]/u.test(name)) return
  reading.indicators = [{ text: name }]
  reading.carried = true
  reading.rules.push('topic-of-title')
}

/** Deeds that need no object: 再造林 is no more of what was done before. */
const selfNamed = /^(?:造林|招商|招生|减排|增收|扩种|脱贫|发电)$/u

/** Deeds that are counted themselves. */
const nameable =
  /^(?:造林|培训|搬迁|改造|接待|转移|安置|救助|治理|修复|流转|新增|销售|出栏|脱贫|招生|招商|减排|增收|扩种|种植|养殖|发电|外送|完成|整治|加固|维修|拆除|收购|帮扶|资助|惠及|服务|就业|投入|投资)$/u

function compatible(origin: Reading, reading: Reading): boolean {
  const [a, b] = [origin.figure.mention, reading.figure.mention]
  const reaches =
    reading.predicate || b.comparator !== '=' || /^(?:达到?|实现|完成|突破|超过?)$/u.test(reading.verb ?? '')
  if (reaches && (a.kind === 'multiple' || (a.unit === '%' && /元$/u.test(b.unit)))) return true
  // 钢产量增长12%，达到80万吨
  if (reaches && /^(?:%|百分点)$/u.test(a.unit) && (origin.change ?? 'level') !== 'level' && b.unit !== '') return true
  return b.kind === 'multiple' || b.kind === 'rank' || a.unit === b.unit || b.unit === '%' || b.unit === '百分点'
}
