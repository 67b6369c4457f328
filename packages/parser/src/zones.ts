import {
  endsLikeTitle,
  forwards,
  isBodyName,
  isDate,
  isDocNumber,
  isGlossary,
  isHistory,
  isNamedSection,
  isOccasion,
  isRecipient,
  isSalutation,
  isTitleLike,
  namesAttachment,
  opensAttachment,
} from './frontmatter.js'
import { ruleOf } from './furniture.js'
import type { Line } from './lines.js'

/** Lines longer than this are running text wherever they stand. */
const LONGEST_FRONT = 260

/**
 * Labels what stands around the text: titles, numbers, addressees, signatures, dates, notes, attachment lists, furniture.
 * One pass: `front` before a document's text, `cover` after a sentence that hands on another document, `text`, and `closed` after its date.
 */
export function labelZones(text: string, lines: Line[]): void {
  let zone: 'front' | 'cover' | 'text' | 'closed' = 'front'
  let seenText = false
  let dated = false
  let numbered = false
  let i = 0
  while (i < lines.length) {
    const line = lines[i]!
    if (line.label !== 'body') {
      if (line.label === 'table' || line.label === 'box') zone = 'text'
      i++
      continue
    }
    const long = line.end - line.start > LONGEST_FRONT
    const content = long ? '' : text.slice(line.start, line.end)
    if (zone === 'front' && isHistory(text.slice(line.start, line.start + LONGEST_FRONT))) {
      line.label = 'note'
      i++
      continue
    }
    if ((zone === 'cover' || zone === 'closed') && !long) {
      const date = signedAt(text, lines, i)
      if (date > i) {
        for (; i < date; i++) lines[i]!.label = 'sign'
        continue
      }
    }
    if (zone !== 'text' && !long && !isDate(content)) {
      const end = readFront(text, lines, i, zone)
      if (end > i) {
        if (zone !== 'front' || seenText) openAtTitle(lines, i, end)
        dated = false
        numbered = false
        i = end
        zone = 'front'
        continue
      }
      if (zone === 'front' && isRecipient(content) && line.reading === undefined) {
        line.label = 'recipient'
        i++
        continue
      }
    }
    if (long) {
      zone = 'text'
      seenText = true
    } else if (!numbered && isSalutation(content)) {
      line.label = 'recipient'
    } else if (isDate(content)) {
      line.label = 'date'
      labelSignature(text, lines, i)
      zone = 'closed'
      dated = true
    } else if (opensAttachment(content)) {
      line.label = 'attach'
      line.opens = true
      zone = 'closed'
    } else if (namesAttachment(content)) {
      if (dated) line.opens = true
      i = labelAttachments(text, lines, i)
      zone = 'closed'
      continue
    } else if (numbered && isGlossary(content)) {
      i = labelGlossary(text, lines, i)
      continue
    } else if (numbered && isTitleOfNext(text, lines, i)) {
      line.label = 'title'
      line.opens = true
      zone = 'front'
      numbered = false
      dated = false
    } else if (isNamedSection(content) || (seenText && namesSection(text, lines, i))) {
      line.label = 'heading'
      line.title = content
      line.headEnd = line.end
      zone = 'text'
    } else if (line.reading === undefined) {
      const rule = ruleOf(text, line)
      if (rule !== undefined) {
        line.label = rule.label
        if (rule.id === 'full-text-below') zone = 'closed'
        else if (rule.id === 'distribution') labelDistribution(text, lines, i)
        else if (rule.id === 'page-editor' && /[:：]$/.test(content)) labelName(lines, i + 1)
      } else if (zone === 'closed' && isDocNumber(content)) line.label = 'docnum'
      else if (line.end - line.start > 12 || /[。；：！]$/.test(content)) {
        zone = !numbered && forwards(content) ? 'cover' : 'text'
        seenText = true
      }
    } else {
      zone = 'text'
      seenText = true
      numbered = true
    }
    i++
  }
  labelTail(text, lines)
}

/** Does this line name a document that begins right below: 第一条 or 第一章 comes next, or 一、 comes again? */
function isTitleOfNext(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  if (line.reading !== undefined || line.end - line.start > 60) return false
  const content = text.slice(line.start, line.end)
  if (
    !isTitleLike(content) ||
    !/(?:办法|条例|规定|细则|方案|规则|规程|章程|意见|规划|要点|措施|预案|制度|准则|标准)(?:[（(].{1,12}[)）])?$/.test(
      content,
    )
  )
    return false
  for (let i = at + 1; i < lines.length && i < at + 6; i++) {
    const { reading, label } = lines[i]!
    if (reading?.ordinal != null)
      return reading.ordinal === 1 && (reading.rule.rank <= 6 || reading.rule.id === 'han-comma')
    if (label !== 'body') return false
  }
  return false
}

/** Does a line without a number name the section that follows: short, no sentence, between paragraphs? */
function namesSection(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  const before = lines[at - 1]
  const next = lines[at + 1]
  const length = line.end - line.start
  if (line.reading !== undefined || length < 4 || length > 30 || next?.label !== 'body' || before === undefined)
    return false
  const content = text.slice(line.start, line.end)
  if (!isTitleLike(content) || !/^[\u4e00-\u9fff“《\d][^\t]*$/.test(content) || isBodyName(content) || isDate(content))
    return false
  if (ruleOf(text, line) !== undefined || ruleOf(text, next) !== undefined) return false
  if (before.label === 'body' ? !/[。！”]$/.test(text.slice(before.end - 1, before.end)) : before.label !== 'heading')
    return false
  if (next.reading !== undefined) return next.reading.ordinal === 1 && next.reading.rule.rank <= 9.2
  return next.end - next.start >= 40 && /[。：]/.test(text[next.end - 1]!)
}

/** 名词解释, 注释: the notes at the end, up to whatever is labelled otherwise. */
function labelGlossary(text: string, lines: Line[], at: number): number {
  let i = at
  for (; i < lines.length; i++) {
    const line = lines[i]!
    const content = text.slice(line.start, Math.min(line.end, line.start + LONGEST_FRONT))
    if (line.label !== 'body' || opensAttachment(content) || ruleOf(text, line)?.label === 'noise') break
    if (line.reading !== undefined && line.reading.rule.rank <= 8) break
    line.label = 'note'
    delete line.reading
  }
  return i
}

/** What stands below the links to other pages, at the end of the file. */
function labelTail(text: string, lines: Line[]): void {
  let links = -1
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!
    const content = text.slice(line.start, Math.min(line.end, line.start + LONGEST_FRONT))
    if (line.label === 'noise' && ruleOf(text, line)?.id === 'page-neighbour') links = i
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

/** The title in these lines opens a document, unless the line that opens the attachment has done so. */
function openAtTitle(lines: Line[], from: number, to: number): void {
  if (from > 0 && lines[from - 1]!.label === 'attach' && lines[from - 1]!.opens) return
  const title = lines.slice(from, to).find((line) => line.label === 'title')
  if (title !== undefined) title.opens = true
}

/** Reads title, number, metadata from `at`; gives the index after them, or `at` when no front matter begins here. */
function readFront(text: string, lines: Line[], at: number, zone: string): number {
  let end = at
  let title = -1
  while (end < lines.length && end < at + 40) {
    const line = lines[end]!
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
    end++
  }
  if (end === at) return at
  const attached = at > 0 && lines[at - 1]!.label === 'attach'
  if (title < 0 && zone !== 'front' && !attached) return at
  let first = -1
  let last = -1
  if (title >= 0 || zone === 'front' || attached) {
    last = title >= 0 ? title : lastPlain(text, lines, at, end)
    first = last
    while (
      first > at &&
      isPlain(text, lines[first - 1]!) &&
      last - first < 5 &&
      joins(text, lines[first - 1]!, lines[first]!)
    )
      first--
  }
  for (let k = at; k < end; k++) {
    const line = lines[k]!
    const content = text.slice(line.start, line.end)
    delete line.reading
    const rule = ruleOf(text, line)
    if (rule !== undefined && !(k >= first && k <= last)) line.label = rule.label
    else if (isDocNumber(content)) line.label = 'docnum'
    else if (isDate(content)) line.label = 'date'
    else if (k >= first && k <= last) line.label = 'title'
    else if (k < first && isPageTitle(content, text.slice(lines[first]!.start, lines[last]!.end))) line.label = 'title'
    else if (k > last && last >= 0)
      line.label = isBodyName(content)
        ? 'sign'
        : isHistory(content)
          ? 'note'
          : isOccasion(content) || /^(?:——|—|[（(])/.test(content)
            ? 'title'
            : 'noise'
    else if (isHistory(content)) line.label = 'note'
    else line.label = isBodyName(content) || /文\s*件$/.test(content) ? 'meta' : 'noise'
  }
  return end
}

/** A title above the document's own that a page gives it; not one with the path to the page before it. */
function isPageTitle(content: string, title: string): boolean {
  return content.length >= 10 && endsLikeTitle(content) && !(content.length > title.length && content.endsWith(title))
}

function lastPlain(text: string, lines: readonly Line[], at: number, end: number): number {
  for (let k = end - 1; k >= at; k--) if (isPlain(text, lines[k]!)) return k
  return -1
}

/** No furniture, number or date. */
function isPlain(text: string, line: Line): boolean {
  const content = text.slice(line.start, line.end)
  return (
    ruleOf(text, line) === undefined && !isDocNumber(content) && !isDate(content) && !/^[\d\s.]{1,12}$/.test(content)
  )
}

/** Do two lines make one title: the upper one does not end like a title of its own? */
function joins(text: string, upper: Line, lower: Line): boolean {
  const content = text.slice(upper.start, upper.end)
  return (
    !endsLikeTitle(content) &&
    content.length >= 4 &&
    lower.gap <= upper.gap + 2 &&
    !/^[>›]|[>›]$|文\s*件$/.test(content)
  )
}

/** Index of the date that follows bodies' names from `at` on; `at` when there is none. */
function signedAt(text: string, lines: readonly Line[], at: number): number {
  for (let i = at; i < lines.length && i < at + 12; i++) {
    const content = text.slice(lines[i]!.start, lines[i]!.end)
    if (isDate(content)) return i
    if (lines[i]!.label !== 'body' || lines[i]!.reading !== undefined || !isBodyName(content)) return at
  }
  return at
}

/** 抄送 goes on up to the line that says who printed it. */
function labelDistribution(text: string, lines: Line[], at: number): void {
  for (let i = at + 1; i < lines.length && i < at + 8; i++) {
    const rule = ruleOf(text, lines[i]!)
    if (rule?.id !== 'distribution' && rule?.id !== 'printed') continue
    for (let k = at + 1; k < i; k++) lines[k]!.label = 'meta'
  }
}

/** 责任编辑： with the name on the next line. */
function labelName(lines: Line[], at: number): void {
  const line = lines[at]
  if (line?.label === 'body' && line.reading === undefined && line.end - line.start <= 4) line.label = 'noise'
}

/** The bodies that sign stand on the lines above the date. */
function labelSignature(text: string, lines: Line[], date: number): void {
  for (let k = date - 1; k >= 0 && k >= date - 20; k--) {
    const line = lines[k]!
    if (line.label !== 'body' || line.reading !== undefined) break
    const content = text.slice(line.start, line.end)
    if (content.length > 60 || !isTitleLike(content) || !isBodyName(content)) break
    line.label = 'sign'
  }
}

/** 附件： with its entries; gives the index after them. */
function labelAttachments(text: string, lines: Line[], at: number): number {
  lines[at]!.label = 'attach'
  let i = at + 1
  for (; i < lines.length; i++) {
    const line = lines[i]!
    const content = text.slice(line.start, line.end)
    const entry =
      line.reading?.rule.id === 'digit-dot' || line.reading?.rule.id === 'digit-comma' || namesAttachment(content)
    if (line.label !== 'body' || !entry || content.length > 90 || /。$/.test(content)) break
    line.label = 'attach'
    delete line.reading
  }
  return i
}
