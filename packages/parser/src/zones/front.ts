import type { Line } from '../lines/lines.js'
import { isPublicity, signedAt } from './closing.js'
import {
  endsLikeTitle,
  frontContent,
  isBodyName,
  isBrokenDate,
  isDate,
  isDocNumber,
  isHistory,
  isKindHead,
  isNamedSection,
  isOccasion,
  isPartOfStatute,
  isSignedAndDated,
  isTitleLike,
  namesAttachment,
  opensAttachment,
} from './frontForms.js'
import { ruleOf } from './furniture.js'
import { opensWithKey } from './meta.js'
import { endsOccasion, isSubtitle, isWrappedHistory, opensOccasion } from './occasions.js'
import { isCutOff, joins } from './titleLines.js'
import type { Zone } from './zoneForms.js'

/** Data that `labelMetaPairs` has found between the lines. */
function isPair(line: Line): boolean {
  return line.label === 'meta' && line.block?.role === undefined
}

/** [规划] 发表于：2021-10-08 18:05: when a page was put up, after other words. */
const STAMP = /(?:发[表布]于?|时间|日期)\s?[:：]\s?\d{4}[-/.年]\d/

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
    if (zone !== 'front' && ruleOf(text, line)?.id === 'page-neighbour') break
    const content = frontContent(text, line)
    if (line.reading !== undefined && !(line.reading.rule.id === 'dash' && title >= 0 && isTitleLike(content))) break
    if (
      isNamedSection(content) ||
      isPartOfStatute(content) ||
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
    // Who reports stands under where it was reported.
    if (
      title < 0 &&
      last > at &&
      (isOccasion(frontContent(text, lines[last - 1]!)) || endsOccasion(text, lines, last - 1)) &&
      isBodyName(frontContent(text, lines[last]!))
    )
      last--
    first = last
    while (
      first > at &&
      plain[first - 1 - at]! &&
      last - first < 5 &&
      joins(text, lines[first - 1]!, lines[first]!) &&
      !isCutOff(text.slice(lines[first - 1]!.start, lines[last]!.end)) &&
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
    else if (isSignedAndDated(content)) line.label = zone === 'front' && k < first && k > at ? 'meta' : 'sign'
    else if (zone === 'cover' && k < first && isBrokenDate(content)) line.label = 'date'
    else if (k >= first && k <= last) line.label = 'title'
    else if (opensWithKey(content)) line.label = 'meta'
    else if (k < first && (isKindHead(content) || isOccasion(content))) line.label = 'title'
    else if (k < first && isPageTitle(text, lines, at, k, text.slice(lines[first]!.start, lines[last]!.end)))
      line.label = 'title'
    else if (isHistory(content) || isWrappedHistory(text, lines, k)) line.label = 'note'
    else if (k > last && last >= 0)
      line.label = isBodyName(content)
        ? givenAgain(text, lines, at, first, k)
          ? 'meta'
          : 'sign'
        : isSubtitle(content) || opensOccasion(text, lines, k) || endsOccasion(text, lines, k)
          ? 'title'
          : 'noise'
    else if (
      zone === 'cover' &&
      isBodyName(content) &&
      (signedAt(text, lines, k) > k || isPublicity(text, lines[k + 1]))
    )
      line.label = 'sign'
    else if (signed && isBodyName(content)) line.label = 'sign'
    else line.label = isBodyName(content) || /文\s*件$/.test(content) || STAMP.test(content) ? 'meta' : 'noise'
  }
  return end
}

/** Only names of bodies stand here, below the title that the page has marked as one or above the date: who issued the paper. */
function areNames(text: string, lines: readonly Line[], plain: readonly boolean[], at: number): boolean {
  const said = (k: number) => text.slice(lines[k]!.start, lines[k]!.end)
  const last = plain.lastIndexOf(true)
  return (
    last >= 0 &&
    plain.every((is, k) => !is || isBodyName(said(at + k))) &&
    (lines.slice(0, at).some(({ label }) => label === 'title') ||
      (last + 1 < plain.length && isDate(said(at + last + 1))))
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
    if (
      !plain[k - at] ||
      isSubtitle(content) ||
      endsOccasion(text, lines, k) ||
      (isBodyName(content) && !/\d/.test(content))
    )
      known = k
  }
  return known + 1
}

/** Whom a page names between its title and the number of the paper: its metadata. */
function givenAgain(text: string, lines: readonly Line[], at: number, title: number, name: number): boolean {
  const below = lines[name + 1]
  return below !== undefined && standsTwice(text, lines, at, title) && isDocNumber(frontContent(text, below))
}

/** A title above the document's own that a page gives it; not one with the path to the page before it. */
function isPageTitle(text: string, lines: readonly Line[], at: number, own: number, title: string): boolean {
  const content = text.slice(lines[own]!.start, lines[own]!.end)
  return (
    endsLikeTitle(content) &&
    (content.length >= 10 || content === title || standsTwice(text, lines, at, own)) &&
    !(content.length > title.length && content.endsWith(title) && !isDocNumber(content.slice(0, -title.length)))
  )
}

/** A name that the page gives and the paper again, if not on the lines of the title. */
function standsTwice(text: string, lines: readonly Line[], at: number, own: number): boolean {
  const content = text.slice(lines[own]!.start, lines[own]!.end)
  for (let i = at; i < lines.length && i < at + 40; i++)
    if (i !== own && lines[i]!.end - lines[i]!.start === content.length && text.startsWith(content, lines[i]!.start))
      return true
  return false
}

/** A body's name between the title that the page gives and the same title of the paper: who issued it, for the page. */
function isSetApart(text: string, lines: readonly Line[], at: number, name: number, title: number): boolean {
  if (!isBodyName(text.slice(lines[name]!.start, lines[name]!.end))) return false
  const own = text.slice(lines[title]!.start, lines[title]!.end)
  if (name > at && name + 1 === title && text.slice(lines[name - 1]!.start, lines[name - 1]!.end) === own) return true
  if (lines[name + 1]!.gap <= lines[name]!.gap) return false
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
    !isHistory(content) &&
    !STAMP.test(content)
  )
}
