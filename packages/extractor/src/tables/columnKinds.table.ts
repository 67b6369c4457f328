/** A word in a column's header that says what its values are. */
export interface ColumnKindRule {
  id: string
  pattern: RegExp
  /** Left out where the year decides. */
  kind?: 'goal' | 'state'
  period?: 'annual' | 'total'
  yes: readonly string[]
  no: readonly string[]
}

/** Tried in this order, on the folded header without white space, its cells joined by a space. */
export const columnKinds: readonly ColumnKindRule[] = [
  {
    id: 'column-annual',
    pattern: /年均|年平均|年增长率/,
    period: 'annual',
    yes: ['年均增长(%)', '2025年 年均增速'],
    no: ['2025年'],
  },
  {
    id: 'column-total',
    pattern: /累计|合计(?!划)|[五三十5]年(?:间|总)/,
    period: 'total',
    yes: ['[累计]', '五年累计'],
    no: ['2025年', '合计划'],
  },
  {
    id: 'column-state',
    pattern: /实际|完成(?!目标|时)|现状|现值|基期|基数|基准|预计/,
    kind: 'state',
    yes: ['2020年实际', '2015年预计', '基期值'],
    no: ['2025年目标', '完成时限'],
  },
  {
    id: 'column-goal',
    pattern: /目标|规划|预期(?!性)|计划/,
    kind: 'goal',
    yes: ['2025年目标值', '规划值'],
    no: ['预期性'],
  },
]
