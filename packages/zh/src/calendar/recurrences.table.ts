/** A form in which a recurrence is written. Groups: `count`. */
export interface RecurrenceRule {
  id: string
  /** The characters that it can begin with. */
  starts: string
  pattern: RegExp
  /** ISO 8601 unit; `count` multiplies it. */
  unit: 'Y' | 'M' | 'W' | 'D' | 'Q'
  /** A date without its year may follow: 每年2月底前, 每月10日前. */
  dated?: true
  yes: readonly string[]
  no: readonly string[]
}

const digits = '123456789一二三四五六七八九十两'
const count = '(?<count>\\d{1,2}|[一二三四五六七八九十两])'

/** Tried in this order; on folded text. */
export const recurrenceRules: readonly RecurrenceRule[] = [
  { id: 'half-yearly', starts: '每', unit: 'M', pattern: /每半年(?<half>)/y, yes: ['每半年'], no: ['半年'] },
  {
    id: 'every-years',
    starts: '每',
    unit: 'Y',
    pattern: new RegExp(`每(?:隔)?${count}年`, 'y'),
    yes: ['每5年', '每三年', '每隔两年'],
    no: ['每年'],
  },
  {
    id: 'every-months',
    starts: '每',
    unit: 'M',
    pattern: new RegExp(`每(?:隔)?${count}个月`, 'y'),
    yes: ['每3个月'],
    no: ['每个月'],
  },
  {
    id: 'yearly',
    starts: '每',
    unit: 'Y',
    dated: true,
    pattern: /每一?年度?(?!轻|级)/y,
    yes: ['每年', '每年度'],
    no: ['每年级'],
  },
  {
    id: 'quarterly',
    starts: '每',
    unit: 'Q',
    dated: true,
    pattern: /每个?季度?(?!节)/y,
    yes: ['每季度', '每季'],
    no: ['每季节'],
  },
  { id: 'monthly', starts: '每', unit: 'M', dated: true, pattern: /每个?月/y, yes: ['每月', '每个月'], no: ['月'] },
  {
    id: 'weekly',
    starts: '每',
    unit: 'W',
    pattern: /每个?(?:周|星期)[一二三四五六日天]?(?!围|边|转|岁)/y,
    yes: ['每周', '每周五'],
    no: ['每周岁'],
  },
  { id: 'daily', starts: '每', unit: 'D', pattern: /每[天日]/y, yes: ['每日', '每天'], no: ['日'] },
  {
    id: 'by-year',
    starts: '按',
    unit: 'Y',
    pattern: /按(?:年度?)(?!龄|代|均|产|级)/y,
    yes: ['按年度', '按年'],
    no: ['按年龄'],
  },
  { id: 'by-quarter', starts: '按', unit: 'Q', pattern: /按季度?(?!节)/y, yes: ['按季度', '按季'], no: ['按季节'] },
  { id: 'by-month', starts: '按', unit: 'M', pattern: /按月(?!均|份)/y, yes: ['按月'], no: ['按月份'] },
  { id: 'by-week', starts: '按', unit: 'W', pattern: /按周(?!期|边|转)/y, yes: ['按周'], no: ['按周期'] },
  {
    id: 'cycle',
    starts: digits,
    unit: 'Y',
    pattern: new RegExp(`(?<![\\d.第])${count}年(?:为)?一(?:个)?(?:次|周期|届|轮|评|换|考|审|检|度)`, 'y'),
    yes: ['5年一周期', '两年一次', '一年一度'],
    no: ['百年一遇', '五年'],
  },
  {
    id: 'annual-average',
    starts: '年',
    unit: 'Y',
    pattern:
      /(?<![\dA-Za-z.浓度氧物类今去明本当上近每多周全数常学历一二两三四五六七八九十])年(?:均|平均)(?!浓度|值|气温|降水|降雨|径流|相对|风速|温度|级)/y,
    yes: ['年均', '年平均'],
    no: ['年均浓度', '年平均气温'],
  },
]
