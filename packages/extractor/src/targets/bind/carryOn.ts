import { carryGraded, carryMeasure, carryOwner, carryPersons, carryPrefix, carryThreshold } from '../words/members.js'
import { type Reading, sameUnit } from './reading.js'

/** A bare figure of a list, 20万 in 18万、20万: all is as with the one before, but for the change when it is told (`as`). */
export function carryWhole(reading: Reading, before: Reading, as?: Reading['change']): Reading {
  // 比2024年翻一番、突破8000亿元: what is doubled has grown, the level after it only stands.
  if (as) reading.change = as
  // 增长8%、突破1万亿元: what a share tells of is no change of the level after it.
  else if (before.figure.mention.kind !== 'multiple' && sharesAlike(reading, before)) {
    reading.change = before.change ?? reading.change
    reading.baseline = before.baseline ?? reading.baseline
  }
  if (sharesAlike(reading, before)) reading.period = before.period ?? reading.period
  reading.force = before.force ?? reading.force
  reading.scope = before.scope ?? reading.scope
  reading.verb = before.verb ?? reading.verb
  reading.indicators = before.indicators
  reading.order = before.order
  reading.carried = true
  reading.rules.push('carried-list', ...before.rules.filter((rule) => rule === 'deed-is-indicator'))
  return reading
}

/** Whether both tell of a share or a multiple, or the one before of none. */
function sharesAlike(reading: Reading, before: Reading): boolean {
  return isShare(reading) || !isShare(before)
}

function isShare({ figure }: Reading): boolean {
  return /^(?:%|‰|百分点|倍)$/u.test(figure.mention.unit)
}

/** An item of a list after 、 with a noun of its own takes the list's verb, period and opening words. */
export function carryInto(reading: Reading, before: Reading): void {
  const own = reading.verb !== undefined
  const [mine] = reading.indicators
  const [theirs] = before.indicators
  if (!own) {
    reading.verb = before.verb ?? ''
    if (
      reading.order === 'noun' &&
      reading.change === undefined &&
      before.change !== undefined &&
      !mine?.text.endsWith('占') &&
      // 城镇新增就业2万人、失业人员再就业3000人: what is new is told of the first alone.
      !(/就业$/u.test(theirs?.text ?? '') && /就业$/u.test(mine?.text ?? '')) &&
      !/新增.{0,4}就业/u.test(theirs?.text ?? '') &&
      (sameUnit(reading, before) || (isCount(reading) && isCount(before)))
    )
      reading.change = before.change
    // 新增30家科技企业、60家创新机构: the verb is said once, before the first.
    if (counts(reading) && counts(before) && isAdded(before)) reading.change ??= before.change
  }
  if (!reading.period && before.period && !reading.predicate) reading.period = before.period
  if (mine && theirs && reading.indicators.length === 1 && mine.text.startsWith('占') && before.change !== undefined) {
    reading.indicators = [{ text: theirs.text + mine.text }]
    reading.carried = true
  } else if (mine && theirs && reading.indicators.length === 1 && !own) {
    const filled = carryPrefix(theirs.text, mine.text)
    if (filled !== mine.text) {
      reading.indicators = [{ text: filled }]
      reading.carried = true
      reading.rules.push('carried-prefix')
    }
  }
}

/** What a noun leaves out because the figure before said it: whose 面积 it is, firms of which size; 其中 is part of what is added. */
export function carryNoun(reading: Reading, before: Reading, among: boolean): void {
  const [mine] = reading.indicators
  const [theirs] = before.indicators
  if (!mine || !theirs) return
  const trades = sameUnit(reading, before) && reading.predicate ? carryMeasure(theirs.text, reading.indicators) : null
  if (trades) {
    reading.indicators = trades
    reading.carried = true
    reading.rules.push('carried-noun')
    return
  }
  if (reading.indicators.length > 1) return
  const own = reading.verb !== undefined || reading.change !== undefined
  if (among && !own && before.change && !before.carried && sameUnit(reading, before)) reading.change = before.change
  if (
    reading.figure.first &&
    !own &&
    isCount(reading) &&
    isAdded(before) &&
    !stock.test(mine.text) &&
    !forEach.test(mine.text)
  ) {
    reading.change = 'increase'
    reading.rules.push('added-too')
  }
  const same = sameUnit(reading, before)
  const whose = carryPersons(theirs.text, mine.text)
  const kind = whose === mine.text && same && !own ? carryGraded(theirs.text, mine.text) : whose
  if (kind !== mine.text && !reading.predicate) reading.period ??= before.period
  const sized = kind === mine.text && (same || isCount(reading)) ? carryThreshold(theirs.text, mine.text) : kind
  const filled = sized !== mine.text ? sized : carryOwner(theirs.text, mine.text, same)
  if (filled === mine.text) return
  reading.indicators = [{ text: filled }]
  reading.carried = true
  reading.rules.push('carried-noun')
}

/** 新增发电机组90万千瓦，公路190公里: what is added is listed from clause to clause. */
export function isAdded({ change, carried, verb, rules }: Reading): boolean {
  return change === 'increase' && !carried && (rules.includes('added-too') || /^新增/u.test(verb ?? ''))
}

/** 人均服务时长: how much there is for each is not added. */
const forEach = /^(?:[人户亩]均|每|平均)|(?:时长|时间|年限)$/u

const stock = /总|累计|余额|存量|保有|拥有|在校|在册|登记/u

/** 60家创新机构: the figure stands before what it counts. */
function counts({ order, countsPredicate, figure, indicators }: Reading): boolean {
  const jobs = indicators[0]?.text.endsWith('就业')
  return order === 'number' && !countsPredicate && !jobs && figure.mention.unit !== '%'
}

/** 新增酒店3家、床位1800张: both are counted, so one verb of change holds for both. */
function isCount({ figure }: Reading): boolean {
  return !/^(?:|%|‰|百分点|元|吨|亩)$/u.test(figure.mention.unit)
}
