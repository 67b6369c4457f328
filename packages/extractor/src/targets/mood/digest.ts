import type { TimedPassage } from '../../resolve/timedPassage.js'

/** How a newspaper, or a report whose title is lost, says in its first words that it gives a report to a congress. */
const givesReport =
  /(?<!(?:落实|贯彻|根据|按照|依据|对照|围绕|执行|列入|纳入|写[入进]|印发|分解|完成)[^。,，]{0,14})政府工作报告(?!》?(?:确定|明确|任务|目标|重点|部署|分工|要求|涉及|提出的))|总结(?:去年|20\d\d ?年|上年|过去一年)[^。]{0,24}[,，](?:研究|分析)?(?:安排|部署|谋划)|在(?:政府工作)?报告中(?:说|指出|提出|提到|介绍)|向(?:大会|会议)(?:报告|作(?!出))|作了?关于[^。]{0,60}(?:预算|计划)[^。]{0,30}报告|人民代表大会第[一二三四五六七八九十\d]{1,3}次会议[^。]{0,12}(?:开幕|召开|举行)|现将[^。]{0,40}(?:预算|计划)[^。]{0,12}执行情况[^。]{0,40}(?:提请|报告)/u

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
