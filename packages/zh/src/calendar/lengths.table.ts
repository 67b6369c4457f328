import { dashMarks } from './words.js'

/** A form in which a length of time is written. Groups: `low` (of two), `count`, `half`, `months`. */
export interface LengthRule {
  id: string
  /** ISO 8601 unit of `count`; `half` adds a half of it. */
  unit: 'Y' | 'M' | 'W' | 'D' | 'H' | 'Q' | 'working day'
  pattern: RegExp
  yes: readonly string[]
  no: readonly string[]
}

const number = '\\d{1,3}|[一二三四五六七八九十两]{1,3}'
const count = `(?<![\\d.A-Za-z第每比着一二三四五六七八九十〇零○百千])(?:(?<low>${number})\\s?(?:个月|年)?(?:[${dashMarks}]{1,2}|至|到))?(?<count>${number})\\s?`
/** 30日 is a length only with one of these after it; without, it is a day of the month. */
const within = '(?=内|之内|以内|后|之后|以后|前|之前|以前|的?时间)'
/** What follows 年 where it is no length: 三年级, 九年义务教育, 五年期贷款, 百年一遇. */
const otherYear =
  '(?![轻级制龄货版鉴报]|代(?!理)|义务|一贯|生[^产活]|期(?!间|限|满|内|末)|四季|一遇|产|度|又|比一年|接着|毛入|(?:基本|免费|学前|基础|普通)?教育|动乱|内乱)'

/** Tried in this order; on folded text. */
export const lengthRules: readonly LengthRule[] = [
  {
    id: 'half-year',
    unit: 'M',
    pattern: /(?<![\d一二三四五六七八九十上下前后每])半年(?!度)/y,
    yes: ['半年'],
    no: ['半年度'],
  },
  {
    id: 'years',
    unit: 'Y',
    pattern: new RegExp(`${count}(?<half>个?半)?年(?<half2>半)?(?:零?(?<months>${number})个月)?${otherYear}`, 'y'),
    yes: ['五年', '3—5年', '四年六个月', '三十三年', '两年半', '10年'],
    no: ['三年级', '九年义务教育', '5年期贷款', '50年一遇', '2.5年', 'M5年', '年'],
  },
  {
    id: 'months',
    unit: 'M',
    pattern: new RegExp(`${count}个半?月(?!均|大)`, 'y'),
    yes: ['6个月', '3—12个月', '十二个月'],
    no: ['6月', '个月'],
  },
  { id: 'quarters', unit: 'Q', pattern: new RegExp(`${count}个季度`, 'y'), yes: ['两个季度'], no: ['二季度'] },
  {
    id: 'working-days',
    unit: 'working day',
    pattern: new RegExp(`${count}个?工作日`, 'y'),
    yes: ['15个工作日', '五个工作日', '3工作日'],
    no: ['15个日'],
  },
  {
    id: 'weeks',
    unit: 'W',
    pattern: new RegExp(`${count}个?(?:周|星期)${within}`, 'y'),
    yes: ['2周内', '两个星期内'],
    no: ['60周岁', '2周'],
  },
  {
    id: 'days',
    unit: 'D',
    pattern: new RegExp(`${count}个?(?:日|天|自然日)${within}`, 'y'),
    yes: ['30日内', '五日内', '7天后'],
    no: ['30日', '330天以上'],
  },
  {
    id: 'hours',
    unit: 'H',
    pattern: new RegExp(`${count}个?小时(?=内|之内|以内)(?!.{0,8}圈)`, 'y'),
    yes: ['24小时内'],
    no: ['24小时值班', '1小时内通勤圈'],
  },
]

/** Words that stand before or after a length and belong to its expression. */
export interface LengthFrame {
  id: string
  before?: string
  after?: string
  /** Where the length lies, seen from the document's date; left out where it lies in no one place. */
  side?: 'past' | 'future'
  form: 'limit' | 'stretch' | 'length'
  yes: readonly string[]
  no: readonly string[]
}

/** Tried in this order. Words of `before` are looked for left of the length, words of `after` right of it. */
export const lengthFrames: readonly LengthFrame[] = [
  {
    id: 'past-length',
    before: '最?近|过去的?|以往|此前|(?<![学目以之此当提超空生史事日满])前',
    after: '来',
    side: 'past',
    form: 'stretch',
    yes: ['近三年', '过去五年', '过去的一年'],
    no: ['三年'],
  },
  {
    id: 'length-since',
    after: '以?来(?!源|自|访|料)',
    side: 'past',
    form: 'stretch',
    yes: ['五年来', '60年来'],
    no: ['五年来源'],
  },
  { id: 'this-length', before: '这|连续', form: 'stretch', yes: ['这五年', '连续5年'], no: ['五年'] },
  {
    id: 'future-length',
    before: '未来|今后|接下来|此后|随后',
    after: '(?:之|以)?内',
    side: 'future',
    form: 'stretch',
    yes: ['未来五年', '今后3—5年'],
    no: ['五年'],
  },
  { id: 'first-length', before: '头|首', form: 'stretch', yes: ['头三年'], no: ['三年'] },
  {
    id: 'within',
    after: '(?:之|以)?内(?![部容外陆涵设环乱])',
    side: 'future',
    form: 'limit',
    yes: ['三年内', '15个工作日内', '五日以内'],
    no: ['三年内部'],
  },
  { id: 'after-length', after: '(?:之|以)?后(?![备勤续期])', form: 'length', yes: ['30日后'], no: ['五年后续'] },
  { id: 'before-length', after: '(?:之|以)?前(?![后列沿期景])', form: 'length', yes: ['30日前'], no: ['三年前后'] },
  { id: 'at-least', after: '以上|以下|左右', form: 'length', yes: ['1年以上', '5—10年左右'], no: ['1年'] },
  { id: 'during-length', after: '期间', form: 'length', yes: ['三年期间'], no: ['三年'] },
]
