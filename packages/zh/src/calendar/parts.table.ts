/** A word for a part of a year, of a month or of a planning period. */
export interface PartRule {
  id: string
  of: 'year' | 'month' | 'plan'
  /** Regular expression for the word as it follows its whole (2025年|底, 3月|上旬, “十四五”|末). */
  words: string
  /** Can it stand without a year before it: 上半年, 年底. */
  alone?: true
  /**
   * The stretch: months of the year or years of the plan, both counted from 1; `'end'` is the last day.
   * Left out where the part is too vague to be narrower than its whole: 年初, 上旬.
   */
  stretch?: readonly [number, number] | 'end'
  yes: readonly string[]
  no: readonly string[]
}

/** 年底 by itself is no part of 去年底, 每年底, 青年, 成年. */
const leftOfYear =
  '(?<![\\d一二三四五六七八九十两半今去明本上下同当次翌每学财全近几数多成青少中老壮往历幼童常平头整周晚早])'

/** Tried in this order. */
export const partRules: readonly PartRule[] = [
  {
    id: 'year-end',
    of: 'year',
    words: '年?(?:底(?![线层蕴])|末(?!端)|终(?![端止结身审]))',
    stretch: 'end',
    yes: ['底', '年底', '末', '年末', '年终'],
    no: ['底线', '终端', '末端'],
  },
  {
    id: 'year-end-alone',
    of: 'year',
    words: `${leftOfYear}年(?:底|末(?!(?:全[国省市区县])?(?:户籍|常住|城镇|农村|城乡|实有)?(?:总?人口|总户数|存栏|从业|就业人|职工|耕地))|终(?=[前,，。]))`,
    alone: true,
    stretch: 'end',
    yes: ['年底'],
    no: ['底'],
  },
  { id: 'year-start', of: 'year', words: '年?初(?![步级中次始审选评心])', yes: ['初', '年初'], no: ['初步', '初中'] },
  { id: 'year-start-alone', of: 'year', words: `${leftOfYear}年初(?![步级])`, alone: true, yes: ['年初'], no: ['初'] },
  {
    id: 'year-within-alone',
    of: 'year',
    words: `${leftOfYear}年(?=内(?![部容外陆涵设环河贸蒙]))`,
    alone: true,
    yes: ['年内'],
    no: ['年内部', '年底'],
  },
  { id: 'year-middle', of: 'year', words: '(?:年中|中(?=[前,，、。]))', stretch: [6, 6], yes: ['年中'], no: ['中央'] },
  { id: 'year-half-1', of: 'year', words: '上半年', alone: true, stretch: [1, 6], yes: ['上半年'], no: ['上半场'] },
  { id: 'year-half-2', of: 'year', words: '下半年', alone: true, stretch: [7, 12], yes: ['下半年'], no: ['下半场'] },
  {
    id: 'quarter-1-end',
    of: 'year',
    words: '第?[一1]季度(?:末|底)',
    alone: true,
    stretch: [3, 3],
    yes: ['第一季度末', '1季度底'],
    no: ['一季度'],
  },
  {
    id: 'quarter-2-end',
    of: 'year',
    words: '第?[二2]季度(?:末|底)',
    alone: true,
    stretch: [6, 6],
    yes: ['二季度末'],
    no: ['二季度'],
  },
  {
    id: 'quarter-3-end',
    of: 'year',
    words: '第?[三3]季度(?:末|底)',
    alone: true,
    stretch: [9, 9],
    yes: ['三季度末'],
    no: ['三季度'],
  },
  {
    id: 'quarter-1',
    of: 'year',
    words: '第?[一1]季度',
    alone: true,
    stretch: [1, 3],
    yes: ['第一季度', '1季度'],
    no: ['一季'],
  },
  { id: 'quarter-2', of: 'year', words: '第?[二2]季度', alone: true, stretch: [4, 6], yes: ['二季度'], no: ['季度'] },
  { id: 'quarter-3', of: 'year', words: '第?[三3]季度', alone: true, stretch: [7, 9], yes: ['第三季度'], no: ['季度'] },
  {
    id: 'quarter-4',
    of: 'year',
    words: '第?[四4]季度',
    alone: true,
    stretch: [10, 12],
    yes: ['第四季度'],
    no: ['季度'],
  },
  {
    id: 'quarters-2',
    of: 'year',
    words: '前[两二2]个?季度',
    alone: true,
    stretch: [1, 6],
    yes: ['前两季度', '前两个季度'],
    no: ['两季度'],
  },
  {
    id: 'quarters-3',
    of: 'year',
    words: '前[三3]个?季度',
    alone: true,
    stretch: [1, 9],
    yes: ['前三季度'],
    no: ['三季度'],
  },
  { id: 'season', of: 'year', words: '[春秋](?:季学期|季|天)|[夏冬][季天]', yes: ['秋季学期', '春季'], no: ['春节'] },
  { id: 'month-end', of: 'month', words: '底|末', stretch: 'end', yes: ['底'], no: ['初'] },
  {
    id: 'month-part',
    of: 'month',
    words: '[上中下]旬|[上下]半月|初(?!步)|中(?=[前,，、。])',
    yes: ['上旬', '初'],
    no: ['底'],
  },
  {
    id: 'plan-end',
    of: 'plan',
    words: '(?:规划|计划)?(?:时期|期间|期)?末期?|(?:规划)?收官之?年',
    stretch: [5, 5],
    yes: ['末', '时期末', '收官之年'],
    no: ['时期'],
  },
  {
    id: 'plan-start',
    of: 'plan',
    words: '初期?(?!步)|(?:规划)?开局之?年|第一年',
    stretch: [1, 1],
    yes: ['初', '开局之年'],
    no: ['初步'],
  },
  { id: 'plan-middle', of: 'plan', words: '中期(?!评)', stretch: [3, 3], yes: ['中期'], no: ['中期评估'] },
  { id: 'plan-first-2', of: 'plan', words: '[前头][两二2]年', stretch: [1, 2], yes: ['前两年'], no: ['后两年'] },
  {
    id: 'plan-first-3',
    of: 'plan',
    words: '(?:[前头][三3]年|前半期)',
    stretch: [1, 3],
    yes: ['前三年'],
    no: ['后三年'],
  },
  { id: 'plan-last-2', of: 'plan', words: '后[两二2]年', stretch: [4, 5], yes: ['后两年'], no: ['前两年'] },
  { id: 'plan-last-3', of: 'plan', words: '(?:后[三3]年|后半期)', stretch: [3, 5], yes: ['后三年'], no: ['前三年'] },
  {
    id: 'plan-whole',
    of: 'plan',
    words: '(?:规划|计划)?(?:时期|期间|期内)',
    stretch: [1, 5],
    yes: ['时期', '期间'],
    no: ['末'],
  },
]
