/** Words around a point or stretch of the calendar that belong to its expression, and what they make of it. */
export interface FrameRule {
  id: string
  /** Left of it. */
  before?: RegExp
  /** Right of it. */
  after?: RegExp
  /** `limit`: up to its end; `since`: from its beginning; `baseline`: compared with it; `stretch`: all of it. */
  makes: 'limit' | 'since' | 'baseline' | 'stretch'
  yes: readonly string[]
  no: readonly string[]
}

const before = '(?:之|以)?前(?![后列沿往提景期述瞻茅卫海\\d一二三四五六七八九十两])'
const since = '(?:起(?![草步点到伏诉来重])|开始(?!的)|以来|至今|(?:以|之)后|后(?![备勤续期发三两年二]))'

/** Tried in this order; `before` must end, and `after` begin, at the expression's edge; on folded text. */
export const frameRules: readonly FrameRule[] = [
  {
    id: 'compared',
    before: /[与同和跟较比]$/,
    after: /相比较?|相较|比较?(?=[,，增下])/y,
    makes: 'baseline',
    yes: ['与2020年相比', '同2015年相比较', '与2020年比，'],
    no: ['2020年', '与2020年'],
  },
  { id: 'as-of', before: /截[至止]到?$/, makes: 'limit', yes: ['截至2022年底', '截止到2020年'], no: ['到2020年'] },
  {
    id: 'until-before',
    before: /(?<![乃甚以达得提感见受收看想找做碰遇报回加高降少减大展升涨复小谈讲说论])(?<!增长)[到至]$/,
    after: new RegExp(before, 'y'),
    makes: 'limit',
    yes: ['到2025年前', '至2025年底前'],
    no: ['到2025年前三季度'],
  },
  {
    id: 'until',
    before: /(?:(?<![乃甚以达得提感见受收看想找做碰遇报回加高降少减大展升涨复小谈讲说论])(?<!增长)[到至]|面向|迈向)$/,
    makes: 'limit',
    yes: ['到2025年', '至“十四五”末', '面向2035年'],
    no: ['达到2025年', '谈到2025年', '恢复到2019年', '2025年'],
  },
  {
    id: 'before',
    after: new RegExp(before, 'y'),
    makes: 'limit',
    yes: ['2025年前', '2025年6月底前', '2025年之前'],
    no: ['2025年前后', '2025年前三季度'],
  },
  {
    id: 'within-point',
    after: /(?:之|以)?内(?![部容外陆涵设环河贸蒙])|底(?=以?前)/y,
    makes: 'limit',
    yes: ['2025年内', '年内'],
    no: ['2025年内部', '2025年内河'],
  },
  {
    id: 'since-framed',
    before: /(?:自从?|从)$/,
    after: new RegExp(since, 'y'),
    makes: 'since',
    yes: ['自2018年以来', '从2019年起', '自2019年开始'],
    no: ['从2019年'],
  },
  {
    id: 'since',
    after: new RegExp(since, 'y'),
    makes: 'since',
    yes: ['2020年起', '“十三五”以来', '今年2月以来'],
    no: ['2020年起草', '2020年后三年'],
  },
  {
    id: 'between',
    after: /(?:之间|间(?![接隔距])|期间|时期)/y,
    makes: 'stretch',
    yes: ['2015年至2018年之间'],
    no: ['2018年间隔'],
  },
]
