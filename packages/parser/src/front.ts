import { signedAt } from './closing.js'
import {
  endsLikeTitle,
  isBodyName,
  isDate,
  isDocNumber,
  isHistory,
  isKindHead,
  isNamedSection,
  isOccasion,
  isSignedAndDated,
  isTitleLike,
  LONGEST_FRONT,
  namesAttachment,
  opensAttachment,
} from './frontForms.js'
import { ruleOf } from './furniture.js'
import type { Line } from './lines.js'
import { opensWithKey } from './meta.js'
import type { Zone } from './zones.js'

/** Data that `labelMetaPairs` has found between the lines. */
function isPair(line: Line): boolean {
  return line.label === 'meta' && line.block?.role === undefined
}

/** The title in these lines opens a document, unless the line that opens the attachment has done so. */
export function openAtTitle(lines: Line[], from: number, to: number): void {
  if (from > 0 && lines[from - 1]!.label === 'attach' && lines[from - 1]!.opens) return
  const title = lines.slice(from, to).find((line) => line.label === 'title')
  if (title !== undefined) title.opens = true
}

/** Reads title, number, metadata from `at`; gives the index after them, or `at` when no front matter begins here. */
export function readFront(text: string, lines: Line[], at: number, zone: Zone): number {
  let end = at
  let title = -1
  /** Which of the lines from `at` on are no furniture, numbers or dates. */
  const plain: boolean[] = []
  while (end < lines.length && end < at + 40) {
    const line = lines[end]!
    if (isPair(line)) {
      plain[end - at] = false
      end++
      continue
    }
    if (line.label !== 'body') break
    const content = text.slice(line.start, Math.min(line.end, line.start + LONGEST_FRONT))
    if (line.reading !== undefined && !(line.reading.rule.id === 'dash' && title >= 0 && isTitleLike(content))) break
    if (
      isNamedSection(content) ||
      opensAttachment(content) ||
      namesAttachment(content) ||
      /^(?:计量)?单位\s*[:：]/.test(content)
    )
      break
    const known = !isPlain(text, line)
    if (!known && !isTitleLike(content)) break
    if (!known && endsLikeTitle(content)) title = end
    plain.push(!known)
    end++
  }
  if (end === at) return at
  const attached = at > 0 && lines[at - 1]!.label === 'attach'
  if (title < 0 && zone !== 'front' && !attached) return at
  let first = -1
  let last = -1
  const signed = title < 0 && !attached && areNames(text, lines, plain, at)
  if (title >= 0 || (zone === 'front' && !signed) || attached) {
    const lastPlain = plain.lastIndexOf(true)
    last = title >= 0 ? title : lastPlain < 0 ? -1 : at + lastPlain
    first = last
    while (
      first > at &&
      plain[first - 1 - at]! &&
      last - first < 5 &&
      joins(text, lines[first - 1]!, lines[first]!) &&
      !isSetApart(text, lines, at, first - 1, last)
    )
      first--
  }
  end = endOfFront(text, lines, plain, at, last)
  for (let k = at; k < end; k++) {
    const line = lines[k]!
    if (isPair(line)) continue
    const content = text.slice(line.start, line.end)
    line.reading = undefined
    const rule = ruleOf(text, line)
    if (rule !== undefined && !(k >= first && k <= last)) line.label = rule.label
    else if (isDocNumber(content)) line.label = 'docnum'
    else if (isDate(content)) line.label = 'date'
    else if (isSignedAndDated(content)) line.label = 'sign'
    else if (k >= first && k <= last) line.label = 'title'
    else if (opensWithKey(content)) line.label = 'meta'
    else if (k < first && isKindHead(content)) line.label = 'title'
    else if (k < first && isPageTitle(content, text.slice(lines[first]!.start, lines[last]!.end))) line.label = 'title'
    else if (isHistory(content)) line.label = 'note'
    else if (k > last && last >= 0)
      line.label = isBodyName(content)
        ? 'sign'
        : isSubtitle(content) || endsOccasion(text, lines, k)
          ? 'title'
          : 'noise'
    else if (zone === 'cover' && isBodyName(content) && signedAt(text, lines, k) > k) line.label = 'sign'
    else if (signed && isBodyName(content)) line.label = 'sign'
    else line.label = isBodyName(content) || /文\s*件$/.test(content) ? 'meta' : 'noise'
  }
  return end
}

/** Only names of bodies stand below the title that the page has marked as one: who issued the paper. */
function areNames(text: string, lines: readonly Line[], plain: readonly boolean[], at: number): boolean {
  return (
    plain.includes(true) &&
    plain.every((is, k) => !is || isBodyName(text.slice(lines[at + k]!.start, lines[at + k]!.end))) &&
    lines.slice(0, at).some(({ label }) => label === 'title')
  )
}

/** Front matter ends where a line stands below the title that is none of its parts and has no furniture after it. */
function endOfFront(
  text: string,
  lines: readonly Line[],
  plain: readonly boolean[],
  at: number,
  title: number,
): number {
  const end = at + plain.length
  if (title < 0) return end
  let known = title
  for (let k = title + 1; k < end; k++) {
    const content = text.slice(lines[k]!.start, lines[k]!.end)
    if (!plain[k - at] || isSubtitle(content) || isOccasion(content) || (isBodyName(content) && !/\d/.test(content)))
      known = k
  }
  return known + 1
}

function isSubtitle(content: string): boolean {
  return isOccasion(content) || /^(?:——|—|[（(])/.test(content)
}

/** ——2026年1月20日在云川省第十四届 / 人民代表大会第四次会议上: the second line of it. */
function endsOccasion(text: string, lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  if (above?.label !== 'title') return false
  const whole = text.slice(above.start, above.end) + text.slice(lines[at]!.start, lines[at]!.end)
  return /^(?:——|—|[（(])/.test(whole) && isOccasion(whole)
}

/** A title above the document's own that a page gives it; not one with the path to the page before it. */
function isPageTitle(content: string, title: string): boolean {
  return (
    (content.length >= 10 || content === title) &&
    endsLikeTitle(content) &&
    !(content.length > title.length && content.endsWith(title))
  )
}

/** A body's name between the title that the page gives and the same title of the paper: who issued it, for the page. */
function isSetApart(text: string, lines: readonly Line[], at: number, name: number, title: number): boolean {
  if (lines[name + 1]!.gap <= lines[name]!.gap || !isBodyName(text.slice(lines[name]!.start, lines[name]!.end)))
    return false
  const own = text.slice(lines[title]!.start, lines[title]!.end)
  return lines.slice(at, name).some((line) => {
    const above = text.slice(line.start, line.end)
    return endsLikeTitle(above) && (above.includes(own) || own.includes(above))
  })
}

/** No furniture, number or date. */
function isPlain(text: string, line: Line): boolean {
  const content = text.slice(line.start, line.end)
  return (
    !isPair(line) &&
    ruleOf(text, line) === undefined &&
    !isDocNumber(content) &&
    !isDate(content) &&
    !isSignedAndDated(content) &&
    !/^[\d\s.]{1,12}$/.test(content) &&
    !opensWithKey(content) &&
    !isHistory(content)
  )
}

/** 关于…… on a line of its own has only its issuer, or whose paper it passes on, above it. */
const opensTitle = /^关于/

function isIssuing(content: string): boolean {
  return isBodyName(content) || /印发|转发|批转|部门$|^\d{4}年|[》”]$/.test(content)
}

/** Do two lines make one title: the upper one does not end like a title of its own? */
function joins(text: string, upper: Line, lower: Line): boolean {
  const content = text.slice(upper.start, upper.end)
  return (
    !endsLikeTitle(content) &&
    content.length >= 4 &&
    lower.gap <= upper.gap + 2 &&
    !(opensTitle.test(text.slice(lower.start, lower.start + 2)) && !isIssuing(content)) &&
    !/^[>›]|[>›]$|文\s*件$|第\s*\d+\s*期|^.{2,6}(?:要闻|新闻|动态|信息|专题|专栏|频道|公开|公文|法规)$/.test(content)
  )
}
