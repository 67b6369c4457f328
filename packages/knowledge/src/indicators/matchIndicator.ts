import { fold, readUnit } from '@gangmu/zh'
import { leadingRegion } from '../leadingRegion.js'
import { economyIndicators } from './economy.table.js'
import { environmentIndicators } from './environment.table.js'
import type { Dimension, IndicatorRow } from './indicatorRow.js'
import { normalise } from './normalise.js'
import { ruralAndUrbanIndicators } from './ruralUrban.table.js'
import { societyIndicators } from './society.table.js'

/** All indicators of the registry. */
export const indicators: readonly IndicatorRow[] = [
  ...economyIndicators,
  ...environmentIndicators,
  ...societyIndicators,
  ...ruralAndUrbanIndicators,
]

/** How an indicator was found: by its name, by its name in another notation, by another name, or by its name under words that change nothing. */
export type IndicatorReason = 'exact' | 'normalised' | 'alias' | 'head'

/** An indicator that a phrase names, and how it was found. */
export interface IndicatorMatch {
  indicator: IndicatorRow
  reason: IndicatorReason
}

/** What is known of the figure; a unit that does not fit speaks against the match. */
export interface FigureHint {
  unit?: string
  change?: 'level' | 'increase' | 'decrease'
}

interface Names {
  exact: Map<string, IndicatorRow>
  normalised: Map<string, IndicatorRow>
  aliases: Map<string, IndicatorRow>
}
let names: Names | undefined

function load(): Names {
  names ??= {
    exact: new Map(indicators.map((row) => [row.zh, row])),
    normalised: new Map(indicators.map((row) => [normalise(row.zh), row])),
    aliases: new Map(indicators.flatMap((row) => row.aliases.map((alias) => [normalise(alias), row]))),
  }
  return names
}

/** Words before a name that leave the indicator what it is. */
const neutral = /^(?:总体|整体|平均|年均|年平均|主要|区域|辖区|当地|力争|确保)+/

/**
 * The registry's indicator that a phrase names, with the reason; undefined when it is none, or one with words that change what is measured
 * (县城常住人口 is not 常住人口), or when the figure's unit measures something else.
 *
 * @example matchIndicator('常住人口城镇化率')?.indicator.id // 'urbanisation'
 */
export function matchIndicator(text: string, hint: FigureHint = {}): IndicatorMatch | undefined {
  const match = byName(text)
  return match && fits(match.indicator.dimension, hint) ? match : undefined
}

function byName(text: string): IndicatorMatch | undefined {
  const { exact, normalised, aliases } = load()
  const own = exact.get(text)
  if (own) return { indicator: own, reason: 'exact' }
  const plain = normalise(text)
  const same = normalised.get(plain)
  if (same) return { indicator: same, reason: 'normalised' }
  const alias = aliases.get(plain)
  if (alias) return { indicator: alias, reason: 'alias' }
  const head = withoutPlace(plain).replace(neutral, '')
  const found = head === plain ? undefined : (normalised.get(head) ?? aliases.get(head))
  return found && { indicator: found, reason: 'head' }
}

/** 衢州市森林覆盖率: a place in full before the name. */
function withoutPlace(text: string): string {
  const place = leadingRegion(text)
  const named = place && place.region.level !== 'country' && text.slice(0, place.end).endsWith(place.region.name)
  return named ? text.slice(place.end) : text
}

/** Dimensions of zh's units that a dimension of the registry can be stated in. */
const units: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  money: ['money', 'compound'],
  count: ['count'],
  ratio: ['share', 'multiple', 'compound'],
  density: ['count', 'area', 'compound'],
  area: ['area'],
  length: ['length'],
  mass: ['mass'],
  volume: ['volume'],
  power: ['power'],
  energy: ['energy', 'mass'],
  time: ['time', 'count'],
  labour: ['count', 'time', 'compound'],
}

/** Any amount can grow by a share (增长8%) or to a multiple (翻一番); a level in % fits ratios only. */
function fits(dimension: Dimension, { unit, change }: FigureHint): boolean {
  if (!unit) return true
  const measured = readUnit(fold(unit), 0)?.dimension
  const allowed = units[dimension]
  if (!measured || !allowed || allowed.includes(measured) || measured === 'multiple') return true
  return measured === 'share' && change !== 'level'
}
