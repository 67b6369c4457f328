import { regionsNamed } from '@gangmu/knowledge'
import type { Span } from '@gangmu/model'
import { oneOf } from '@gangmu/zh'
import { completeMembers, gradeOf, headOf, splitMembers } from '../words/members.js'
import { clean, type Indicator, type Reading, type Text } from './reading.js'

/** A list of measured things is one indicator each when the words say so (均, 分别, 都) or each of them is measured itself. */
export function listedIndicators(text: Text, left: Span, reading: Reading): Indicator[] {
  const masked = text.masked.slice(left.start, left.end)
  const parts = splitMembers(masked)
  const alone = [{ text: clean(text.source.slice(left.start, left.end)), span: left }]
  // 产值与总产值之比 is one ratio of two things.
  if (reading.figure.mention.kind === 'ratio' || (parts.length === 2 && ofTwo.test(masked))) return alone
  if (parts.length < 2) return stagesOf(text.masked, left, reading) ?? alone
  const slice = (span: Span): string => clean(text.source.slice(left.start + span.start, left.start + span.end))
  const names = parts.map(slice).filter(Boolean)
  if (names.length < 2) return alone
  const together = /均|分别|都|双双|各/u.test(text.masked.slice(left.end, reading.figure.outer.start))
  const measured = names.every((name) => headOf(name) !== null)
  if (
    !together &&
    !(
      measured &&
      (reading.change !== undefined ||
        reading.verb !== undefined ||
        reading.force !== undefined ||
        reading.figure.mention.kind === 'multiple')
    )
  )
    return alone
  if (/等$/u.test(names.at(-1) as string) || /(?<![高中初平同])等/u.test(masked)) return alone
  reading.rules.push('listed-indicators')
  notePlaces(left, parts, names, reading)
  return completeMembers(names.map((name) => name.replace(counted, ''))).map((name, i) => {
    const part = parts[i] as Span
    return slice(part) === name
      ? { text: name, span: { start: left.start + part.start, end: left.start + part.end } }
      : { text: name }
  })
}

/** 产量、产值两个指标, 食品、机械两大产业产值: how many have been listed. */
const counted = /等?(?:[两三四五六七八九十]|\d)(?:[个项]指标$|大(?=产业|行业))/u

/** 物流费用与生产总值比率: one rate of two things. */
const ofTwo = /与[^、]{2,}(?:比率|比值|之比)$/u

const stages =
  /(?:新?(?:签约|开工|投产|投用|达产|竣工|完工|落地|谋划|储备|引进)、){1,4}(?:签约|开工|投产|投用|达产|竣工|完工|落地|谋划|储备|引进)$/u

/** 新签约、开工、投产项目各20个: so many in each stage, for which only the noun is written once. */
function stagesOf(masked: string, left: Span, { figure, rules }: Reading): Indicator[] | null {
  if (!/各/u.test(masked.slice(left.end, figure.outer.start))) return null
  const listed = stages.exec(masked.slice(Math.max(0, left.start - 24), left.start))
  if (!listed) return null
  rules.push('listed-indicators')
  const noun = masked.slice(left.start, left.end)
  return listed[0].split('、').map((stage) => ({ text: stage + noun }))
}

/** A place by its last word: 汾渭平原, 北江流域, 青山市. */
const placeLike =
  /^(?!城市$)[\p{Script=Han}]{1,7}?(?:周边地区|地区|平原|流域|盆地|半岛|三角洲?|城市群|山区|城区|[市县州](?![域区场民级城镇]))|^(?:城区|县城|市区|建制镇|中心镇|集镇|乡镇)/u

/** 龙游、江山县城人口: members that are places, the last with what is measured there. */
function notePlaces(left: Span, parts: readonly Span[], names: readonly string[], reading: Reading): void {
  const last = names.at(-1) as string
  const length =
    [4, 3, 2].find((size) => last.length > size + 1 && regionsNamed(last.slice(0, size)).length > 0) ??
    placeLike.exec(last)?.[0].length
  if (
    !length ||
    !names.slice(0, -1).every((name) => regionsNamed(name).length > 0 || placeLike.exec(name)?.[0] === name)
  )
    return
  const spans = parts.map(({ start, end }) => ({ start: left.start + start, end: left.start + end }))
  const end = spans.at(-1) as Span
  reading.memberSpans = [...spans.slice(0, -1), { start: end.start, end: end.start + length }]
  reading.placed = last.slice(length)
}

/** Nothing of its own is counted: no noun, one of another figure, or the deed alone (完成3个、5个幼儿园). */
function lacksNoun({ indicators, rules }: Reading): boolean {
  return indicators.length === 0 || rules.includes('carried-indicator') || rules.includes('deed-is-indicator')
}

/** Whether the figure before in a list of bare figures has nothing that it counts, and this one has: 解决6万人、3万头牲畜的饮水困难. */
export function awaitsNoun(masked: string, before: Reading, { right }: Reading['figure']): boolean {
  return lacksNoun(before) && /^\p{Script=Han}{2}/u.test(masked.slice(right.start, right.end))
}

/** What the last figure of a list counts, those before it count too: of what is said with 的 only the end. */
export function nounClosesList(readings: readonly Reading[]): void {
  for (let i = readings.length - 1; i > 0; i--) {
    const [before, reading] = [readings[i - 1] as Reading, readings[i] as Reading]
    const [noun] = reading.indicators
    if (!noun || reading.order !== 'number' || before.order === 'number') continue
    if (!reading.figure.bare && !(isStage(before) && isStage(reading))) continue
    if (before.figure.inner || reading.carried || !lacksNoun(before)) continue
    before.carried = false
    before.indicators = [{ text: noun.text.slice(noun.text.lastIndexOf('的') + 1) }]
    before.order = 'number'
    before.verb ??= reading.verb
    before.rules.push('noun-closes-list')
  }
}

const stage =
  /^(?:新?(?:签约|开工)(?:建设)?|(?:竣工|建成|完工)投[产用]|开建|续建|投产|投用|达产|竣工|完工|落地|谋划|储备|建成)$/u

/** 开工5个、续建8个、竣工6个项目: one stage of what the last of them names. */
function isStage({ verb = '' }: Reading): boolean {
  return stage.test(verb)
}

/** 百亿级 in 一批百亿级产业集群, which counts none. */
const sizeAlone = /^\D{1,3}亿级$/u

/** 2个千亿级、5个百亿级产业集群, 1个省级、5个市级中心: each size or grade has the noun that closes the list. */
export function nounClosesSizes(source: string, readings: readonly Reading[]): void {
  let noun = ''
  for (let i = readings.length - 1; i >= 0; i--) {
    const reading = readings[i] as Reading
    const { figure } = reading
    if (figure.inner) continue
    const said = reading.indicators[0]?.text ?? ''
    const size =
      figure.sized !== undefined
        ? clean(source.slice(figure.right.start, figure.sized))
        : reading.order === 'number'
          ? gradeOf(said)
          : ''
    if (noun === '' && reading.order === 'number' && sizeAlone.test(figure.mention.text)) noun = said
    else if (size === '') noun = ''
    else if (said.startsWith(size) && said.length > size.length) noun = said.slice(size.length)
    else if (noun !== '') {
      reading.indicators = [{ text: size + noun }]
      reading.rules.push('noun-closes-list')
    }
  }
}

/** Figures with those after them that only separators part from them: 18万、20万、15万. */
export function listsOf(readings: readonly Reading[]): Reading[][] {
  const lists: Reading[][] = []
  for (const reading of readings) {
    const { bare, inner, sized } = reading.figure
    if (bare && !inner && sized === undefined && lists.length > 0) lists.at(-1)?.push(reading)
    else lists.push([reading])
  }
  return lists
}

/** 分别 gives each figure of a list its own indicator, or its own place when the list names places. */
export function pairLists(readings: Reading[]): void {
  for (const list of listsOf(readings)) {
    const size = list.length
    if (size < 2) continue
    const head = list[0] as Reading
    const { indicators } = head
    for (const [index, reading] of list.entries()) reading.list = { index, size, head: head.figure.mention.span }
    const places = head.memberSpans?.length === size ? head.memberSpans : null
    if (places && head.placed) {
      for (const [k, reading] of list.entries()) {
        reading.scope = places[k] as Span
        reading.indicators = [{ text: head.placed }]
        reading.rules.push('distributive', 'place-before-figure')
      }
    } else if (head.doers?.length === size && indicators.length === 1) {
      const what = (indicators[0] as Indicator).text
      for (const [k, reading] of list.entries()) {
        reading.indicators = [{ text: (head.doers[k] as string) + what }]
        reading.rules.push('distributive')
      }
    } else if (indicators.length === size) {
      for (const [k, reading] of list.entries()) reading.indicators = [indicators[k] as Indicator]
      for (const reading of list) reading.rules.push('distributive')
    } else if (indicators.length === 1 && namesAsMany(indicators[0] as Indicator, list)) {
      const names = namesOf(indicators[0] as Indicator)
      for (const [k, reading] of list.entries()) {
        reading.indicators = [{ text: names[k] as string }]
        reading.rules.push('distributive', 'as-many-names')
      }
    } else if (indicators.length === 1 && size === 2 && /城乡居民/u.test(indicators[0]?.text ?? '')) {
      const whole = (indicators[0] as Indicator).text
      for (const [k, reading] of list.entries())
        reading.indicators = [{ text: whole.replace('城乡', k === 0 ? '城镇' : '农村') }]
    }
    if (indicators.length > 1 && indicators.length !== size && head.rules.includes('listed-indicators'))
      head.mismatch = { indicators: indicators.length, figures: size }
    closeComparators(list)
  }
}

/** 供热、燃气、排水管网80公里、60公里、30公里: as many names as figures of one unit. */
function namesAsMany(indicator: Indicator, list: readonly Reading[]): boolean {
  const units = list.map(({ figure }) => figure.mention.unit)
  return (
    units.every((unit) => unit === units[0]) &&
    !/[等的]/u.test(indicator.text) &&
    namesOf(indicator).length === list.length
  )
}

/** What an indicator names, each with what is said of all: 煤炭、电解铝分别淘汰落后产能. */
function namesOf({ text }: Indicator): string[] {
  const [names = '', deed = ''] = text.split('分别')
  const parts = splitMembers(names).map(({ start, end }) => names.slice(start, end))
  if (parts.length < 2) return parts
  const members = completeMembers(parts)
  return deed.length > 1 ? members.map((name) => name + deed) : members
}

/** 现代农业产业园2个、农业园区10个以上: figures of one clause joined by 、, each with a noun of its own. */
export function closeNamedLists(masked: string, readings: readonly Reading[]): void {
  let list: Reading[] = []
  for (const reading of readings) {
    if (reading.figure.inner) continue
    const before = list.at(-1)?.figure
    if (reading.predicate || !before || !isLink(masked, before.outer.end) || reading.change !== list.at(-1)?.change) {
      closeComparators(list)
      list = []
    }
    list.push(reading)
  }
  closeComparators(list)
}

const isLink = oneOf('、和及与')

/** 18万、20万、15万人以上: a comparator that closes a list whose members have none holds for them all. */
function closeComparators(list: readonly Reading[]): void {
  const last = list.at(-1)?.figure.mention
  if (list.length < 2 || !last || last.comparator === '=' || last.comparator === 'range') return
  const after = last.comparatorSpans.some((span) => span.start >= last.span.end)
  const earlier = list.slice(0, -1)
  if (!after || earlier.some(({ figure }) => figure.mention.comparator !== '=')) return
  for (const { figure, rules } of earlier) {
    if (figure.mention.comparator !== '=') continue
    figure.mention = { ...figure.mention, comparator: last.comparator }
    rules.push('comparator-closes-list')
  }
}
