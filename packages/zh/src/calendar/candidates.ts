import { fitsAt } from '../firstAt.js'
import { isFigure } from '../numerals/signs.js'
import { oneOf, spaces } from '../oneOf.js'
import { dashMarks } from './words.js'

const han = '一二三四五六七八九十两廿'
const digits = '0123456789'

/** What follows a number in a time: its unit, or the link to the second number of a range. */
const unit = `[年月季世]|个(?:半?[年月]|季度|工作|周|星期|小时|自然|日)|工作日|[日天周]|星期|小时`
const follows = `\\s{0,2}(?:${unit}|(?:[${dashMarks}]{1,2}|[至到、和及与])\\s?[\\d${han}])`
const followsFigures = new RegExp(follows, 'y')
const followsHan = new RegExp(
  `${follows}|\\s?个?半年|时期|期间|末|初|中期|后期|前期|以来|规划|计划|纲要|发展|开局|收官|专项|建设|的`,
  'y',
)
const canFollowFigures = oneOf(`年月季世个工日天周星小${dashMarks}至到、和及与${spaces}`)
const canFollowHan = oneOf(
  `年月季世半个工日天周星小${dashMarks}至到、和及与${spaces}时期末初中后前以规计纲发开收专建的`,
)

const isHan = oneOf(han)
const goesOnHan = oneOf(`${han}〇零○O`)
const isDateMark = oneOf('-/. ')

/** Past the number in digits that begins a time: 3月, 2025年, 2020-05-01, 2016 in 《2016广西…》; 0 for any other. */
function figuresEnd(text: string, index: number): number {
  if (isFigure(text, index - 1) || text[index - 1] === '.') return 0
  let end = index + 1
  while (end <= index + 8 && isFigure(text, end)) end++
  const count = end - index
  if (count <= 4 && canFollowFigures(text, end) && fitsAt(followsFigures, text, end)) return end
  if ((count !== 4 && count !== 8) || !(text.startsWith('20', index) || text.startsWith('19', index))) return 0
  const code = text.charCodeAt(end)
  const dated = count === 8 || (code >= 0x4e00 && code <= 0x9fff) || (isDateMark(text, end) && isFigure(text, end + 1))
  return dated ? index + 4 : 0
}

/** Past the number in Chinese characters that begins a time: 三年, 二〇二五年, 十四五时期; 0 for any other. */
function hanEnd(text: string, index: number): number {
  if (isHan(text, index - 1)) return 0
  let end = index + 1
  while (end < index + 6 && goesOnHan(text, end)) end++
  return canFollowHan(text, end) && fitsAt(followsHan, text, end) ? end : 0
}

function before(chars: string): (text: string, index: number) => number {
  const isNext = oneOf(chars)
  return (text, index) => (isNext(text, index + 1) ? index + 1 : 0)
}

/** Characters that a time expression can begin with, and where to go on when it begins one by what follows them, else 0. */
const beginnings: ReadonlyArray<{ starts: string; end: (text: string, index: number) => number }> = [
  { starts: digits, end: figuresEnd },
  { starts: han, end: hanEnd },
  { starts: '“"「『‘\'', end: before(han) },
  { starts: '每', end: before(`年月季周日天个半隔星${digits}${han}`) },
  { starts: '按', end: before('年季月周') },
  { starts: '年', end: before('底末终初中内均平') },
  { starts: '今本明下后去上前同当次翌', end: before('年月季世个半一两二三3明今后') },
  { starts: '第', end: before(`1234${han}`) },
  { starts: '半', end: before('年') },
  { starts: '春', end: before('节') },
  { starts: '国', end: before('庆') },
  { starts: '元', end: before('旦') },
  { starts: '新', end: before('世') },
]

/** For each UTF-16 unit: which of the beginnings it is, counted from 1; 0 for none. */
const kinds: Uint8Array = new Uint8Array(0x10000)
beginnings.forEach(({ starts }, i) => {
  for (const char of starts) kinds[char.charCodeAt(0)] = i + 1
})

/**
 * The next place at or after `from` where a time expression can begin, seen by the characters right there; everything else is passed over.
 *
 * @returns Its index, and the end of the number that stands there: where to go on when it begins none. Null when there is no more.
 */
export function nextCandidate(text: string, from: number): { index: number; end: number } | null {
  for (let index = from; index < text.length; index++) {
    const kind = kinds[text.charCodeAt(index)]
    const end = kind ? beginnings[kind - 1]!.end(text, index) : 0
    if (end > 0) return { index, end }
  }
  return null
}
