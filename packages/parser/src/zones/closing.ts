import type { Line } from '../lines/lines.js'
import {
  endsLikeTitle,
  frontContent,
  isBodyName,
  isBrokenDate,
  isDate,
  isSignedAndDated,
  isTitleLike,
  namesAttachment,
  opensAttached,
  opensAttachment,
} from './frontForms.js'
import { ruleOf } from './furniture.js'

/** Index of the date that follows bodies' names from `at` on; `at` when there is none. */
export function signedAt(text: string, lines: readonly Line[], at: number): number {
  for (let i = at; i < lines.length && i < at + 12; i++) {
    const content = text.slice(lines[i]!.start, lines[i]!.end)
    if (isDate(content) || (i > at && (isBrokenDate(content) || isSignedAndDated(content)))) return i
    if (lines[i]!.label !== 'body' || lines[i]!.reading !== undefined) return at
    if (!isBodyName(content) && !isAboveLastDate(text, lines, i) && !isWrappedName(text, lines, i)) return at
  }
  return at
}

/** 云川农业学校, or a long name on two lines, above the date that ends the paper: whoever it is, he signs. */
function isAboveLastDate(text: string, lines: readonly Line[], at: number): boolean {
  const date = [at + 1, at + 2].find((i) => lines[i] !== undefined && isDate(frontContent(text, lines[i]!)))
  if (date === undefined || !isLastDate(text, lines, date)) return false
  return lines.slice(at, date).every((line) => {
    const content = frontContent(text, line)
    return line.reading === undefined && NAME.test(content) && !endsLikeTitle(content)
  })
}

/** Nothing stands below it but where the paper comes from, or its attachments. */
function isLastDate(text: string, lines: readonly Line[], date: number): boolean {
  const below = lines[date + 1]
  return lines.length - date <= LAST_LINES || (below !== undefined && opensAttachment(frontContent(text, below)))
}

/** A name on two lines above the date. */
function isWrappedName(text: string, lines: readonly Line[], at: number): boolean {
  const [below, date] = [lines[at + 1], lines[at + 2]]
  if (below === undefined || date === undefined || !isDate(frontContent(text, date))) return false
  const content = frontContent(text, lines[at]!)
  return NAME.test(content) && !endsLikeTitle(content) && isBodyName(content + frontContent(text, below))
}

const NAME = /^[\u4e00-\u9fff\d“”（）()]{4,40}$/
/** The date with what may stand below it. */
const LAST_LINES = 3

/** （此件公开发布）: it stands below the signature, also where the date is lost. */
export function isPublicity(text: string, line: Line | undefined): boolean {
  return line !== undefined && ruleOf(text, line)?.id === 'publicity'
}

/** The bodies that sign stand on the lines above the date. */
export function labelSignature(text: string, lines: Line[], date: number): void {
  for (let k = date - 1; k >= 0 && k >= date - 20; k--) {
    const line = lines[k]!
    if (line.label !== 'body' || line.reading !== undefined) break
    const content = text.slice(line.start, line.end)
    if (content.length > 60 || !isTitleLike(content)) break
    if (!isBodyName(content) && !goesOnBelow(text, content, lines[k + 1]!)) break
    line.label = 'sign'
  }
}

/** 中共青禾县委巡察工作 / 领导小组办公室: the first line of a name. */
function goesOnBelow(text: string, content: string, below: Line): boolean {
  return (
    below.label === 'sign' &&
    /^(?:中共|[\u4e00-\u9fff]{2,6}[省市县区州])/.test(content) &&
    !/(?:通知|报告|告知|函|批复|贯彻|执行|落实)$/.test(content) &&
    !isBodyName(text.slice(below.start, below.end).replace(/^.{0,2}领导小组.{0,4}$/, '')) &&
    isBodyName(content + text.slice(below.start, below.end))
  )
}

/** 抄送 goes on up to the line that says who printed it. */
export function labelDistribution(text: string, lines: Line[], at: number): void {
  for (let i = at + 1; i < lines.length && i < at + 8; i++) {
    const rule = ruleOf(text, lines[i]!)
    if (rule?.id !== 'distribution' && rule?.id !== 'printed') continue
    for (let k = at + 1; k < i; k++) lines[k]!.label = 'meta'
  }
}

/** 责任编辑： with the name on the next line. */
export function labelName(lines: Line[], at: number): void {
  const line = lines[at]
  if (line?.label === 'body' && line.reading === undefined && line.end - line.start <= 4) line.label = 'noise'
}

/** 附件： with its entries; gives the index after them. */
export function labelAttachments(text: string, lines: Line[], at: number): number {
  const end = attachmentsEnd(text, lines, at)
  for (let i = at; i < end; i++) {
    lines[i]!.label = 'attach'
    lines[i]!.reading = undefined
  }
  return end
}

/** Is 附件： alone on its line the head of a list, with its numbered entries and who signs below it; not of an attachment? */
export function listsAttachments(text: string, lines: readonly Line[], at: number): boolean {
  const end = attachmentsEnd(text, lines, at)
  return end > at + 1 && (lines[end] === undefined || signedAt(text, lines, end) > end)
}

function attachmentsEnd(text: string, lines: readonly Line[], at: number): number {
  let i = at + 1
  for (; i < lines.length; i++) {
    const line = lines[i]!
    const content = text.slice(line.start, line.end)
    const entry =
      line.reading?.rule.id === 'digit-dot' ||
      line.reading?.rule.id === 'digit-comma' ||
      namesAttachment(content) ||
      /^\d{1,2}\s?[.．、].{1,80}\.[a-z]{3,4}$/i.test(content)
    if (isRestOfName(text, lines, i)) continue
    if (line.label !== 'body' || !entry || content.length > 90 || /。$/.test(content)) break
  }
  return i
}

/** 附件：1.……演出 / 节目单汇总表: a name goes on, above the next entry of the list, or above 附件 and the whole name again. */
function isRestOfName(text: string, lines: readonly Line[], at: number): boolean {
  const [entry, line, next, title] = [lines[at - 1]!, lines[at]!, lines[at + 1], lines[at + 2]]
  if (line.reading !== undefined || line.end - line.start > LONGEST_REST || next === undefined) return false
  if (opensAttached(text, line.start)) return false
  if (next.reading?.ordinal != null) return next.reading.ordinal === ordinalOf(text, entry) + 1
  const above = opensAttachment(frontContent(text, next)) && title !== undefined
  return above && frontContent(text, title).endsWith(frontContent(text, line))
}

/** 附件：1.…… has no reading of its own. */
function ordinalOf(text: string, { start, reading }: Line): number {
  return (
    reading?.ordinal ?? Number(/^附件[:：]\s{0,4}(\d)[.．、]/.exec(text.slice(start, start + 12))?.[1] ?? Number.NaN)
  )
}
const LONGEST_REST = 40

/** 名词解释, 注释: the notes at the end, up to whatever is labelled otherwise. */
export function labelGlossary(text: string, lines: Line[], at: number): number {
  let i = at
  for (; i < lines.length; i++) {
    const line = lines[i]!
    const content = frontContent(text, line)
    if (line.label !== 'body' || opensAttachment(content) || ruleOf(text, line)?.label === 'noise') break
    if (line.reading !== undefined && line.reading.rule.rank <= 8) break
    line.label = 'note'
    line.reading = undefined
  }
  return i
}

/** A page's menu is above the path to the paper: 政务公开, 办事指南 before 首页 > 政策文件. */
export function labelMenu(text: string, lines: Line[]): void {
  const path = lines.slice(0, MENU).findLastIndex((line) => line.label === 'noise' && isPath(text, line))
  const above = lines.slice(0, Math.max(0, path))
  if (above.some(({ reading, start, end }) => reading !== undefined || end - start > LONGEST_ENTRY)) return
  for (const line of above) if (line.label === 'title') line.label = 'noise'
}

function isPath(text: string, line: Line): boolean {
  return /^breadcrumb/.test(ruleOf(text, line)?.id ?? '') && /[>›»]/.test(text.slice(line.start, line.end))
}

/** A menu is no longer, nor are its entries. */
const MENU = 60
const LONGEST_ENTRY = 12

/** What stands below the links to other pages, at the end of the file. */
export function labelTail(text: string, lines: Line[]): void {
  let links = -1
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!
    const content = frontContent(text, line)
    if (line.label === 'noise' && /^page-(?:neighbour|footer|record)$/.test(ruleOf(text, line)?.id ?? '')) links = i
    else if (
      line.label !== 'noise' &&
      line.label !== 'meta' &&
      (line.label !== 'body' || line.reading !== undefined || content.length > 80 || content.endsWith('。'))
    )
      break
  }
  if (links < 0) return
  for (let i = links; i < lines.length; i++) if (lines[i]!.label === 'body') lines[i]!.label = 'noise'
}
