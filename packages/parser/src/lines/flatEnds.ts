import { isBlank } from './characters.js'

/**
 * Where the front and the end of a document lie that has lost its line breaks:
 * 云川省人民政府关于……的意见云政发〔2022〕18号各市人民政府：…… and ……。云川省人民政府2022年6月8日（此件公开发布）.
 */

const KIND =
  '(?:通知|意见|方案|规划|纲要|办法|细则|规则|规程|规范|预案|决定|报告|批复|函|公告|通告|通报|措施|规定|条例|要点|清单)(?:[（(][^）)]{1,10}[）)])?'
const NUMBER = '(?!的)[\\u4e00-\\u9fff]{1,10}[〔［\\[（(][12]\\d{3}[〕］\\]）)]\\s?\\d{1,5}\\s?号'
const ADDRESSEES = '(?:各|[省市区县][^。：:]{0,20}[，,、])[^。：:]{1,200}[：:]'
const NUMBERED = new RegExp(
  `^([^。：]{6,90}?${KIND})\\s{0,4}(${NUMBER})\\s{0,4}(${ADDRESSEES}|[\\u4e00-\\u9fff、]{2,40}[：:])?`,
)
const ADDRESSED = new RegExp(`^([^。：]{6,90}?${KIND})\\s{0,4}()(${ADDRESSEES})`)
const OPENING = new RegExp(`^\\s{0,4}${ADDRESSEES}`)

/** Offsets where number, addressees and text begin; empty when the stretch begins with neither a title nor addressees. */
export function frontCuts(text: string, start: number, end: number): number[] {
  const front = text.slice(start, Math.min(end, start + 420))
  const stop = front.search(/[。：:号]/)
  if (stop < 0 || front[stop] === '。') return []
  const match = NUMBERED.exec(front) ?? ADDRESSED.exec(front)
  if (match === null) return OPENING.test(front) ? [start + front.search(/[：:]/) + 1] : []
  const [all, title, number, addressees] = match
  const cuts = [start + title!.length]
  if (number) cuts.push(start + front.indexOf(number, title!.length) + number.length)
  if (addressees) cuts.push(start + all.length)
  return cuts
}

const TITLED =
  /(?:。|^)\s{0,4}([\u4e00-\u9fff]{4,40}(?:办法|条例|规定|细则|规则|规程|章程))\s{0,4}([（(][12][^（）()。]{8,160}[）)])?\s{0,4}(?=第一[条章]|$)/g

/** Offsets around the title, and its 题注, of a statute that follows the text that hands it on. */
export function titleCuts(text: string, start: number, end: number): number[] {
  const cuts: number[] = []
  for (const match of text.slice(start, end).matchAll(TITLED)) {
    const at = start + match.index
    if (!/^\s{0,9}第一[条章]/.test(text.slice(at + match[0].length, at + match[0].length + 12))) continue
    if (match[0].startsWith('。')) cuts.push(at + 1)
    if (match[2] !== undefined) cuts.push(at + match[0].indexOf(match[2]))
    cuts.push(at + match[0].length)
  }
  return cuts
}

const SENT_OUT = new RegExp(
  `[。）)](\\s{0,40}[\\u4e00-\\u9fff]{3,30}?(?:政府|办公[厅室]|委员会|[局厅部院委])\\s{0,40})((?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日\\s{0,4})([（(][^）)]{2,60}[）)]\\s{0,4})?([（(][^）)]{2,20}[）)]\\s{0,4})?(?=([^。；，：]{4,80}?${KIND.replace('(?:[（(]', '(?:\\s?[（(]').replace('1,10', '1,20')})\\s?(目\\s?录)?\\s?(?:第?[一1][章条编节、.．]|1\\s{1,2}[\\u4e00-\\u9fff]|（一）|为|根据|按照|依据))`,
)

/** Offsets where a notice's signature, date and annotation begin, the title of what it sends out, its contents or text. */
export function coverCuts(text: string, start: number, end: number): number[] {
  const match = SENT_OUT.exec(text.slice(start, Math.min(end, start + LONGEST_COVER)))
  if (match === null) return []
  const [, name, date, annotation = '', another = '', title, contents = ''] = match
  const cuts: number[] = []
  let at = start + match.index + 1
  for (const part of [name!, date!, annotation, another, title!, contents]) {
    if (part === '') continue
    cuts.push(at)
    at += part.length
  }
  return [...cuts, at]
}

/** Most notices that send something out are much shorter. */
const LONGEST_COVER = 3000

const SIGNED =
  /[。）)]([\u4e00-\u9fff\s]{3,50}?(?:政府|办公[厅室]|委员会|[局厅部院委]))\s*((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)\s*([（(][^）)]{2,20}[）)])?\s*$/

/** Offsets where 附件： and its entries begin at the end of the stretch, and the date after blanks below them. */
export function attachmentCuts(text: string, start: number, end: number): number[] {
  const from = Math.max(start, end - LONGEST_LIST)
  const list = text.slice(from, end).search(/附件[:：]\s?1\s?[.．、][^。；]*$/)
  if (list < 0) return []
  const cuts = entryCuts(text, from + list, end)
  const at = cuts.at(-1)!
  const date = text.slice(at, end).search(/(?<=\s{2})(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s*$/)
  if (date >= 0) cuts.push(at + date)
  return cuts
}

/** Offsets of 附件： and of its entries 2, 3, …. */
function entryCuts(text: string, list: number, end: number): number[] {
  const cuts = [list]
  let at = text.indexOf('1', list) + 1
  for (let n = 2; ; n++) {
    const entry = text.slice(at, Math.min(end, at + LONGEST_ENTRY)).search(new RegExp(`(?<!\\d)${n}\\s?[.．、](?!\\d)`))
    if (entry < 0) return cuts
    at += entry
    cuts.push(at)
  }
}

const ABOVE_ATTACHED =
  /(?:(?:19|20)\d{2}|[二一][〇○零一二三四五六七八九]{3})年.{1,3}月.{1,3}日\s{0,9}([（(][^）)]{2,20}[）)])?\s{0,9}(附\s?件\s?[1一])(?![:：.．、\d])/

/** Offsets between a letter and its first attachment: 附件：1.甲2.乙云川省人民政府2022年6月8日附件1甲……. Who signs is who stands in front. */
export function closingCuts(text: string, start: number, end: number): number[] {
  const match = ABOVE_ATTACHED.exec(text.slice(start, Math.min(end, start + LONGEST_COVER)))
  if (match === null) return []
  const [all, annotation = '', head] = match
  const date = start + match.index
  const opening = date + all.length - head!.length
  const cuts = [date, opening, opening + head!.length]
  if (annotation !== '') cuts.push(text.indexOf(annotation, date))
  const sign = issuerBefore(text, start, date)
  if (sign < date) cuts.push(sign)
  const list = text.lastIndexOf('附件', sign)
  if (list > start && sign - list < LONGEST_LIST && /^附件[:：]\s?1/.test(text.slice(list, list + 5)))
    cuts.push(...entryCuts(text, list, sign))
  return cuts
}

/** Where the name that the stretch begins with stands again, above the date. */
function issuerBefore(text: string, start: number, date: number): number {
  let end = date
  while (end > start && isBlank(text, end - 1)) end--
  for (let from = Math.max(start + 4, end - 30); from <= end - 4; from++)
    if (text.startsWith(text.slice(from, end), start)) return from
  return date
}

/** So long are the lists of attachments at most, and their entries. */
const LONGEST_LIST = 1200
const LONGEST_ENTRY = 90

/** Nobody signs: the date alone, after blanks. */
const DATED = /(?<=。\s{1,90})(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/

/** Offsets where signature, date and annotation begin at the end of the stretch; empty when it is not signed. */
export function endCuts(text: string, start: number, end: number): number[] {
  if (!'日）)'.includes(text[end - 1] ?? ' ')) return []
  const from = Math.max(start, end - 120)
  const match = SIGNED.exec(text.slice(from, end))
  if (match === null) {
    const date = text.slice(from, end).search(DATED)
    return date < 0 ? [] : [from + date]
  }
  const sign = from + match.index + 1
  const date = text.indexOf(match[2]!, sign + match[1]!.length - 1)
  return match[3] === undefined ? [sign, date] : [sign, date, text.indexOf(match[3], date)]
}
