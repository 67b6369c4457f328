import type { Line } from '../lines/lines.js'
import {
  endsLikeTitle,
  frontContent,
  isBodyName,
  isDocNumber,
  isRecipient,
  isTitleLike,
  LONGEST_FRONT,
} from './frontForms.js'
import { ruleOf } from './furniture.js'
import { opensWithKey } from './meta.js'

/** Where in a document a line stands. */
export type Zone = 'front' | 'titled' | 'cover' | 'text' | 'closed'

const LONGEST_TITLE = 150
/** A document's front matter has no more lines. */
export const FRONT_LINES = 60

/** What a library of papers says of the one that follows. */
export function isBlurb(content: string): boolean {
  return /下载文档|预览.{0,6}文档|联系客服|小编|[会网][员友](?:分享|上传|投稿)|珍藏版|^(?:简介|导语)[:：]/.test(content)
}

/** 第一篇：……的通知, 篇一：……: the title again, where a site gives several papers. */
export function opensCollected(text: string, lines: readonly Line[], at: number): boolean {
  const name = frontContent(text, lines[at]!).match(
    /^(?:第[一二三四五1-5]篇|[篇范][文一二三四五1-5]{1,2})\s?[:：]\s?(.{4,80})$/,
  )?.[1]
  return (
    name !== undefined &&
    (endsLikeTitle(name) ||
      lines.slice(Math.max(0, at - 8), at).some((line) => frontContent(text, line).includes(name)))
  )
}

/** Below what a site says first: a title with data, a number or addressees under it. */
export function startsPaper(text: string, lines: readonly Line[], at: number): boolean {
  const content = frontContent(text, lines[at]!)
  if (content.length < 8 || lines[at]!.reading !== undefined || !isTitleLike(content) || !endsLikeTitle(content))
    return false
  return lines.slice(at + 1, at + 4).some((line) => {
    const below = frontContent(text, line)
    return ruleOf(text, line)?.label === 'meta' || opensWithKey(below) || isDocNumber(below) || isRecipient(below)
  })
}

/** Addressees that have lost their colon, above the first sentence. */
export function addresses(text: string, lines: readonly Line[], at: number): boolean {
  const content = frontContent(text, lines[at]!)
  const next = lines[at + 1]
  return (
    /^(?:各|[省市县区]直|全[省市县区])[^。；：]{3,150}[、，,][^。；：]{1,40}(?:部门|单位|企业|政府|公司|办事处|委员会|[局镇乡处])$/.test(
      content,
    ) &&
    next !== undefined &&
    text[next.end - 1] === '。'
  )
}

/** Addressees of another paper, above its first sentence: below the date of one, or those of the first line again. */
export function opensAgain(text: string, lines: readonly Line[], at: number, closed: boolean): boolean {
  const [first, line, below] = [lines[0]!, lines[at]!, lines[at + 1]]
  if (line.end - line.start > LONGEST_FRONT || !(closed || (at > 0 && first.label === 'recipient'))) return false
  const content = text.slice(line.start, line.end)
  if (!closed && !(first.end - first.start === content.length && text.startsWith(content, first.start))) return false
  if (line.reading !== undefined || !isRecipient(content) || below === undefined) return false
  return below.end - below.start > 20 && '。：:'.includes(text[below.end - 1]!)
}

/** The title again, below the data that the page gives. */
export function repeatsTitle(text: string, lines: readonly Line[], at: number): boolean {
  const content = text.slice(lines[at]!.start, lines[at]!.end)
  if (content.length < 6 || content.length > LONGEST_TITLE) return false
  for (let i = at - 1; i >= 0 && i > at - FRONT_LINES; i--)
    if (lines[i]!.label === 'title' && text.slice(lines[i]!.start, lines[i]!.end).endsWith(content)) return true
  return false
}

/** 主办单位：临江市渔业局 between the numbered parts of a plan: who holds the event, not whose page it is. */
export function namesHosts(text: string, lines: readonly Line[], at: number): boolean {
  return (
    /^(?:主办|承办|协办)/.test(text.slice(lines[at]!.start, lines[at]!.start + 2)) &&
    lines.slice(at + 1, at + 4).some(({ reading, label }) => reading !== undefined && label === 'body')
  )
}

export function followsName(text: string, lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  return above !== undefined && above.reading === undefined && isBodyName(text.slice(above.start, above.end))
}
