import { oneOf } from '@gangmu/zh'

/** Where an indicator can begin after the words that say who says it, who has approved it, or why it is so. */
export function afterPreamble(text: string, from: number, to: number): number {
  return afterReason(text, afterApproval(text, afterSaying(text, from, to), to), to)
}

/** What the words for saying end with, and how long who says it can be with them. */
const endsSaying = oneOf('出调求确示绍露')
const longestSaying = 20
const sayingFrom =
  /[\p{Script=Han}\uE003\uE004]{0,12}(?:会议?|规划|纲要|意见|方案|通知|文件|报告|计划|行动|建议|决定|措施|办法|\uE003|负责人|省长|市长|县长|区长|局长|部长|厅长|司长|书记|主任)(?:还|也|同时)?(?:提出|指出|强调|要求|明确|表示|介绍|透露)(?![的了过率度])/uy

/** 会议提出, 《意见》要求: who says it is no part of what is said. */
function afterSaying(text: string, from: number, to: number): number {
  if (to - from < 4) return from
  const end = Math.min(to, from + longestSaying)
  let at = from
  while (at < end && !endsSaying(text, at)) at++
  if (at >= end) return from
  sayingFrom.lastIndex = from
  return sayingFrom.test(text) && sayingFrom.lastIndex < to ? sayingFrom.lastIndex : from
}

const approvedFrom =
  /(?:[经由])?(?:[\p{Script=Han}\uE000\uE002]{2,20}?(?:人代会|人大|会议|常委会)(?:审议|审查)?(?:批准|通过)|汇总)的/uy

/** 各级人代会批准的…收入年初预算: who has approved it is no part of what it is. */
function afterApproval(text: string, from: number, to: number): number {
  const dubbed = text.slice(from, Math.min(to, from + 28))
  if (!/[准过总]的/u.test(dubbed)) return from
  approvedFrom.lastIndex = from
  return approvedFrom.test(text) && approvedFrom.lastIndex < to ? approvedFrom.lastIndex : from
}

const reasonFrom = /[\p{Script=Han}]{0,8}原因(?:是|为|在于)(?:由于)?/uy
const longestReason = 12

/** 增长的主要原因是出让收入增加3万元: why it grew, no part of what did. */
function afterReason(text: string, from: number, to: number): number {
  const named = text.slice(from, Math.min(to, from + longestReason)).includes('因是')
  reasonFrom.lastIndex = from
  return named && reasonFrom.test(text) && reasonFrom.lastIndex < to ? reasonFrom.lastIndex : from
}
