import type { Span } from '@gangmu/model'
import { oneOf } from '@gangmu/zh'
import { LENGTH, TIME } from '../figures/mask.js'

/** Words of comparison: the span of what is compared with, and where the words around it begin or end. */
interface Found extends Span {
  next: number
}

/** What of a year it is compared with: 比上年预算, 比去年同期. */
const ofAccounts = '(?:年初)?(?:预算|决算|执行|完成|实际|实绩|代编){1,2}数?|同期|同口径'

const baselineFrom = new RegExp(
  `(?:(?:(?<![占之配同环])比|较|与|同)(?:上)? {0,2}(${TIME}{1,24})(?:年?末|年?底)?(?:相比|比较|水平|${ofAccounts})?|和(?:上)?(${TIME}{1,24})(?:年?末|年?底)?(?:相比|比较)),?(?:要|均|再)?`,
  'uy',
)

/** 与2020年相比, 较“十三五”末: the reference that a figure is compared with. */
export function baselineAt(text: string, at: number, to: number): Found | null {
  baselineFrom.lastIndex = at
  const match = baselineFrom.exec(text)
  if (!match || at + match[0].length > to) return null
  const start = at + match[0].indexOf(TIME)
  return { start, end: start + ((match[1] ?? match[2]) as string).length, next: at + match[0].length }
}

const baselineBack = new RegExp(
  `(?:(?<![占之配同环])比|较|与|和|同|在) {0,2}((?:${TIME}|${LENGTH}){1,24})(?:年?末|年?底)?(?:的?基础上|相比|比较|水平|的?水平上|${ofAccounts})?,?$`,
  'u',
)

/** 比去年预算高0.2个百分点, 比上年多3亿元. */
const differenceBack = new RegExp(
  `(?:(?<![占之配同环])比|较) {0,2}(${TIME}{1,24})(?:${ofAccounts})?(?:([高多])|[低少])出?$`,
  'u',
)

export function differenceUpTo(
  text: string,
  end: number,
  from: number,
  baseline: Span | undefined,
): (Found & { change: 'increase' | 'decrease' }) | null {
  const last = text[end - 1] ?? ' '
  if (baseline && end - 1 === from)
    return { ...baseline, next: from, change: '高多'.includes(last) ? 'increase' : 'decrease' }
  const window = Math.max(from, end - 40)
  const match = differenceBack.exec(text.slice(window, end))
  if (!match) return null
  const next = window + match.index
  const start = next + match[0].indexOf(TIME)
  return { start, end: start + (match[1] as string).length, next, change: match[2] ? 'increase' : 'decrease' }
}

const differsBack = new RegExp(
  `(?:(?<![占之配同环])[比较](?![重例值率大好高快])(?=.{2,20}(?<!提)[高快好低慢少]出?$)([\\p{Script=Han}A-Za-z]{2,18}?)(?:要|再)?(?:([高快好])|[低慢少])出?|(?:([高快好优])|[低慢])于([\\p{Script=Han}A-Za-z${TIME}]{2,18}?)(?:要求)?)$`,
  'u',
)
const endsComparative = oneOf('高快好低慢少出')

/** 增速高于全省平均水平(2个百分点), 占比比全市高: what a difference is taken from, when it is no time. */
export function differenceFrom(
  text: string,
  end: number,
  from: number,
): (Found & { change: 'increase' | 'decrease' }) | null {
  const window = Math.max(from, end - 24)
  const words = text.slice(window, end)
  if (!endsComparative(text, end - 1) && !words.includes('于')) return null
  const match = differsBack.exec(words)
  if (!match) return null
  const name = (match[1] ?? match[4]) as string
  const next = window + match.index
  const start = next + match[0].indexOf(name)
  return { start, end: start + name.length, next, change: (match[2] ?? match[3]) ? 'increase' : 'decrease' }
}

export function baselineUpTo(text: string, end: number, from: number): Found | null {
  const window = text.slice(Math.max(from, end - 36), end)
  if (!window.includes(TIME) && !window.includes(LENGTH)) return null
  const match = baselineBack.exec(window)
  if (!match) return null
  if (match[0].startsWith('在') && !/基础上,?$/u.test(match[0])) return null
  const next = Math.max(from, end - 36) + match.index
  const start = next + match[0].indexOf(match[1] as string)
  return { start, end: start + (match[1] as string).length, next }
}

const prices = `(?:按照?|以)(?:(?:${TIME}{1,14}年?的?)?(?:不变价|可比价|现行价|当年价|当期价)格?|${TIME}{1,14}年?的?价格?|可比口径|同口径)(?:计算|测算|核算|计)?|以[\\p{Script=Han}]{1,6}为单位`
const pricesFrom = new RegExp(prices, 'uy')
export const pricesBack: RegExp = new RegExp(`${prices}$`, 'u')
export const endsPrices: (text: string, at: number) => boolean = oneOf('算计价格径位')

/** Where 按1990年不变价计算, 按可比价格 ends: in which money it is counted, no part of what is; nor is 以乡镇为单位. */
export function pricesAt(text: string, at: number, to: number): number | null {
  if (text[at] !== '按' && text[at] !== '以') return null
  pricesFrom.lastIndex = at
  const match = pricesFrom.exec(text)
  return match && at + match[0].length <= to ? at + match[0].length : null
}
