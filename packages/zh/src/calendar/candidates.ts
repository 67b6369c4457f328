import { at } from './words.js'

const han = '一二三四五六七八九十两廿'
const link = '\\s?(?:[-—–~]{1,2}|[至到、和及与])\\s?'
const counted = '个(?:半?[年月]|季度|工作|周|星期|小时|自然|日)|工作日|[日天周]|星期|小时'
const planWord = '时期|期间|末|初|中期|后期|前期|以来|规划|计划|纲要|发展|开局|收官|专项|建设|的'
const digits = '0123456789'

/** Characters that a time expression can begin with, and what has to follow: one of some characters, or a number and its unit. */
const beginnings: ReadonlyArray<{ starts: string; next: string | RegExp }> = [
  {
    starts: digits,
    next: new RegExp(
      `(?<![\\d.])(?:\\d{1,4}(?=\\s?(?:[年月季世]|${counted})|${link}[\\d${han}])|(?:19|20)\\d\\d(?=[-/. ]\\d|\\d{4}(?!\\d)|[\\u4e00-\\u9fff]))`,
      'y',
    ),
  },
  {
    starts: han,
    next: new RegExp(
      `(?<![${han}])[${han}][${han}〇零○O]{0,5}(?=\\s?(?:[年月季世]|个?半年|${counted})|${link}[\\d${han}]|${planWord})`,
      'y',
    ),
  },
  { starts: '“"「『‘\'', next: han },
  { starts: '每', next: `年月季周日天个半隔星${digits}${han}` },
  { starts: '按', next: '年季月周' },
  { starts: '年', next: '底末终初中内均平' },
  { starts: '今本明下后去上前同当次翌', next: '年月季世个半一两二三3明今后' },
  { starts: '第', next: `1234${han}` },
  { starts: '半', next: '年' },
  { starts: '新', next: '世' },
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
    const next = kind ? beginnings[kind - 1]?.next : undefined
    if (next === undefined) continue
    if (typeof next === 'string') {
      if (next.includes(text[index + 1] ?? '\n')) return { index, end: index + 1 }
      continue
    }
    const number = at(next, text, index)
    if (number) return { index, end: index + number[0].length }
  }
  return null
}
