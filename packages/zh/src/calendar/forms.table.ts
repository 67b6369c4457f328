/**
 * A form in which a point or stretch of the calendar is written, other than year, month and day with their characters (年 月 日).
 * Patterns are sticky and run on folded text. Groups that are read: `year`, `month`, `day`; `plan` or `ordinal` (of a planning period); `century`, `decade`, `part`; `shift` and `unit` (本季度), `pair` (今明), `festival`.
 */
export interface FormRule {
  id: string
  /** The characters that it can begin with. */
  starts: string
  pattern: RegExp
  yes: readonly string[]
  no: readonly string[]
}

const clock = '(?:[ T]\\d{1,2}:\\d\\d(?::\\d\\d)?)?'
const century = '(?<century>本|上|下|新|2[01]|1[89]|二十一?|十九)\\s?世纪'
const decade = '(?<decade>[1-9]0|[一二三四五六七八九]十)年代(?<part>初期?|末期?|中期|中后期|后期|前期)?'

/** Tried in this order. */
export const formRules: readonly FormRule[] = [
  {
    id: 'date-numeric',
    starts: '12',
    pattern: new RegExp(
      `(?<![\\d.])(?<year>(?:19|20)\\d\\d)(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\\k<mark>(?<day>0[1-9]|[12]\\d|3[01]|[1-9])(?![\\d/])${clock}`,
      'y',
    ),
    yes: ['2020-02-28', '2020/2/8', '2023-01-05 10:55', '2020.2.28'],
    no: ['2020-13-01', '2020-02', '2020-02-281'],
  },
  {
    id: 'date-year-apart',
    starts: '12',
    pattern: new RegExp(
      `(?<![\\d.])(?<year>(?:19|20)\\d\\d) (?<month>0[1-9]|1[0-2])[-/](?<day>0[1-9]|[12]\\d|3[01])(?![\\d/])${clock}`,
      'y',
    ),
    yes: ['2024 02/05 20:21:45'],
    no: ['2024 2/5'],
  },
  {
    id: 'date-compact',
    starts: '12',
    pattern:
      /(?<![\d.A-Za-z/_-])(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?![\d.%A-Za-z/_-]|[元万亿人户个吨亩号])/y,
    yes: ['20240307'],
    no: ['20241307', '202403071', '20240307元'],
  },
  {
    id: 'month-dotted',
    starts: '12',
    pattern: /(?<![\d.])(?<year>(?:19|20)\d\d)\.(?<month>0[1-9]|1[0-2])(?=\s?[-—~至到]{1,2}\s?(?:19|20)\d\d)/y,
    yes: ['2008.03-2009'],
    no: ['2008.03', '2008.3-2009'],
  },
  {
    id: 'year-in-name',
    starts: '12',
    pattern: /(?<=《)(?<year>(?:19|20)\d\d)(?=[\u4e00-\u9fff])(?!\s?年)/y,
    yes: [],
    no: ['2016广西'],
  },
  {
    id: 'plan-quoted',
    starts: '“"「『‘\'',
    pattern: /[“"「『‘'](?<plan>十[一二三四五六]五|[六七八九十]五)[”"」』’']/y,
    yes: ['“十四五”', '"十三五"', '“九五”', '“十五”'],
    no: ['“四五”', '“十四五', '“二五减排”'],
  },
  {
    id: 'plan-quoted-early',
    starts: '“"「『‘\'',
    pattern: /[“"「『‘'](?<plan>[一二三四五]五)[”"」』’'](?=时期|期间|末|规划|计划|普法|法治宣传|以来|初期|中期)/y,
    yes: ['“一五”计划'],
    no: ['“四五”', '“三五”分成'],
  },
  {
    id: 'plan-bare',
    starts: '十',
    pattern:
      /(?<![第一二三四五六七八九十百\d])(?<plan>十[一二三四五六]五)(?=时期|期间|末|初|中期|后期|前期|以来|规划|计划|纲要|发展|开局|收官|专项|建设|的)/y,
    yes: ['十四五时期', '十三五规划'],
    no: ['十四五岁', '十三五'],
  },
  {
    id: 'plan-bare-early',
    starts: '一二三四五六七八九十',
    pattern:
      /(?<![第一二三四五六七八九十百千\d])(?<plan>[一二三四五六七八九十]五)(?=(?:计划|规划)|时期|期间)(?!计划生育|规划局)/y,
    yes: ['六五计划期间', '九五时期'],
    no: ['六五折', '二十五期间'],
  },
  {
    id: 'plan-ordinal',
    starts: '第',
    pattern: /第(?<ordinal>十[一二三四五六]?|[一二三四五六七八九])个五年(?!级)/y,
    yes: ['第十四个五年', '第六个五年'],
    no: ['第五个年头'],
  },
  {
    id: 'century-decade',
    starts: '本上下新12二十',
    pattern: new RegExp(`${century}${decade}`, 'y'),
    yes: ['20世纪90年代', '上世纪八十年代初', '本世纪20年代'],
    no: ['21世纪海上丝绸之路'],
  },
  {
    id: 'century-part',
    starts: '本上下新12二十',
    pattern: new RegExp(`${century}(?<part>末|初|中叶|中期|前半叶|上半叶|头[二2][十0]年|前[二2][十0]年)`, 'y'),
    yes: ['本世纪末', '21世纪中叶', '本世纪头二十年'],
    no: ['21世纪', '本世纪以来'],
  },
  {
    id: 'quarter-relative',
    starts: '本上下',
    pattern: /(?<shift>本|上一?个?|下一?个?)(?<unit>季度)/y,
    yes: ['本季度', '下一季度'],
    no: ['季度'],
  },
  {
    id: 'month-relative',
    starts: '本上下',
    pattern: /(?<![以之基])(?<shift>本|上个?|下个?)(?<unit>月)(?!球|台)/y,
    yes: ['本月', '下个月'],
    no: ['以下月份', '下月球'],
  },
  {
    id: 'years-relative',
    starts: '今明去',
    pattern: /(?<pair>今明|去今|明后)两年/y,
    yes: ['今明两年'],
    no: ['明年'],
  },
  {
    id: 'festival',
    starts: '春国元“"',
    pattern: /(?<festival>春节|国庆节?|元旦|[“"](?:五一|七一|八一|十一)[”"])(?=之?以?前(?![后夕列]))/y,
    yes: [],
    no: ['春节', '国庆前夕', '元旦期间'],
  },
  {
    id: 'decade',
    starts: '123456789一二三四五六七八九',
    pattern: new RegExp(`(?<![\\d十])${decade}`, 'y'),
    yes: ['八十年代', '90年代末'],
    no: ['八十年', '五年代理'],
  },
]
