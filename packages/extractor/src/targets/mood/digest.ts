import type { TimedPassage } from '../../resolve/timedPassage.js'

/** How a newspaper, or a report whose title is lost, says in its first words that it gives a report to a congress. */
const givesReport =
  /(?:作了?(?:题为)?|摘自|摘录了?|提请[^。]{0,12})《?政府工作报告|政府工作报告》?(?:中|里|显示|指出|提出|透露|摘要|部分内容)|在(?:政府工作)?报告中(?:说|指出|提出|提到|介绍)|向(?:大会|会议)(?:报告|作(?!出))|作了?关于[^。]{0,60}(?:预算|计划)[^。]{0,30}报告|人民代表大会第[一二三四五六七八九十\d]{1,3}次会议[^。]{0,12}(?:开幕|召开|举行)|现将[^。]{0,40}(?:预算|计划)[^。]{0,12}执行情况[^。]{0,40}(?:提请|报告)/u

/** How much of its beginning says so. */
const beginning = 500

/** Whether the document, a report or of no known kind, that begins at a passage gives the words of a report to a congress. */
export function isDigest(all: readonly TimedPassage[], at: number): boolean {
  const { document } = all[at]!.passage
  if ((document.data.facts?.kind ?? '报告') !== '报告') return false
  let text = ''
  for (let i = at; i < all.length && all[i]!.passage.document === document && text.length < beginning; i++)
    text += `${all[i]!.passage.folded.slice(0, beginning)}\n`
  return givesReport.test(text.slice(0, beginning))
}
