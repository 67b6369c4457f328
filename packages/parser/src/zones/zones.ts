import type { Line } from '../lines/lines.js'
import { isTitleOfNext, namesSection, phraseHeadings } from '../numbering/naming.js'
import {
  isPublicity,
  labelAttachments,
  labelDistribution,
  labelGlossary,
  labelMenu,
  labelName,
  labelSignature,
  labelTail,
  listsAttachments,
  signedAt,
} from './closing.js'
import { openAtTitle, readFront } from './front.js'
import {
  endsLikeTitle,
  forwards,
  frontContent,
  isBodyName,
  isBrokenDate,
  isDate,
  isDocNumber,
  isGlossary,
  isHistory,
  isNamedSection,
  isPartOfStatute,
  isRecipient,
  isSalutation,
  isSignedAndDated,
  LONGEST_FRONT,
  LONGEST_NAME,
  namesAttachment,
  opensAttached,
  opensAttachment,
} from './frontForms.js'
import { ruleOf } from './furniture.js'
import { isDisplay } from './meta.js'
import {
  addresses,
  FRONT_LINES,
  followsName,
  isBlurb,
  namesHosts,
  opensAgain,
  opensCollected,
  repeatsTitle,
  startsPaper,
  type Zone,
} from './zoneForms.js'

/**
 * Labels what stands around the text: titles, numbers, addressees, signatures, dates, notes, attachment lists, furniture.
 * One pass: `front` before a document's title, `titled` after it, `cover` after a sentence that hands on another document, `text`, and `closed` after its date.
 */
export function labelZones(text: string, lines: Line[]): void {
  const phrases = phraseHeadings(text, lines)
  let zone: Zone = 'front'
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
    if (zone === 'text' && numbered && isRunning(text, line)) {
      i++
      continue
    }
    const long = line.end - line.start > LONGEST_FRONT
    const content = long ? '' : text.slice(line.start, line.end)
    if (zone !== 'text' && zone !== 'cover' && isHistory(frontContent(text, line))) {
      line.label = 'note'
      i++
      continue
    }
    if ((zone === 'front' || zone === 'titled') && !seenText && (isBlurb(content) || opensCollected(text, lines, i))) {
      line.label = 'noise'
      line.reading = undefined
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
    if (zone === 'text' && !numbered && i < FRONT_LINES && !long && startsPaper(text, lines, i)) zone = 'front'
    if (zone !== 'text' && !long && !isDate(content)) {
      const end: number = zone === 'titled' ? i : readFront(text, lines, i, zone)
      if (end > i) {
        if (zone !== 'front' || seenText) openAtTitle(lines, i, end)
        dated = false
        numbered = false
        const title: Line | undefined = lines.slice(i, end).findLast((one) => one.label === 'title')
        const named: boolean =
          title !== undefined && (zone !== 'front' || endsLikeTitle(text.slice(title.start, title.end)))
        zone = named ? 'titled' : 'front'
        i = end
        continue
      }
      if (zone === 'titled' && line.reading === undefined && repeatsTitle(text, lines, i)) {
        line.label = 'title'
        i++
        continue
      }
      if (
        (zone === 'front' || zone === 'titled') &&
        line.reading === undefined &&
        (isRecipient(content) || (zone === 'titled' && addresses(text, lines, i)))
      ) {
        line.label = 'recipient'
        i++
        continue
      }
    }
    if (opensAgain(text, lines, i, zone === 'closed' && dated)) {
      line.label = 'recipient'
      line.opens = true
      zone = 'titled'
      dated = false
      numbered = false
      i++
      continue
    }
    if (long && line.reading === undefined && ruleOf(text, line)?.label === 'note') {
      line.label = 'note'
    } else if (long) {
      zone = 'text'
      seenText = true
    } else if (!numbered && isSalutation(content)) {
      line.label = 'recipient'
    } else if (isDate(content) || (isBrokenDate(content) && (zone === 'cover' || followsName(text, lines, i)))) {
      line.label = 'date'
      labelSignature(text, lines, i)
      zone = 'closed'
      dated = true
    } else if (line.reading === undefined && isSignedAndDated(content)) {
      line.label = 'sign'
      labelSignature(text, lines, i)
      zone = 'closed'
      dated = true
    } else if (zone === 'cover' && isBodyName(content) && isPublicity(text, lines[i + 1])) {
      line.label = 'sign'
    } else if (opensAttachment(content) && !listsAttachments(text, lines, i)) {
      line.label = 'attach'
      line.opens = true
      zone = 'closed'
    } else if (opensAttachment(content) || namesAttachment(content)) {
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
      zone = 'titled'
      numbered = false
      dated = false
    } else if (
      isNamedSection(content) ||
      phrases.has(line) ||
      (seenText && namesSection(text, lines, i)) ||
      (isPartOfStatute(content) && lines[i + 1]?.reading?.rule.id === 'di-tiao')
    ) {
      line.label = 'heading'
      line.title = content.replace(/。$/, '')
      line.headEnd = line.end
      zone = 'text'
    } else if (line.reading === undefined) {
      const rule = ruleOf(text, line)
      if (rule !== undefined && !(numbered && namesHosts(text, lines, i))) {
        line.label = rule.label
        if (rule.id === 'full-text-below') zone = 'closed'
        else if (zone === 'closed' && rule.id === 'page-neighbour' && /^[上下]一/.test(content)) zone = 'text'
        else if (rule.id === 'distribution') labelDistribution(text, lines, i)
        else if (rule.id === 'printed' && followsName(text, lines, i) && lines[i - 1]!.label === 'body')
          lines[i - 1]!.label = 'meta'
        else if (rule.id === 'page-editor' && /[:：]$/.test(content)) labelName(lines, i + 1)
      } else if ((zone === 'closed' || zone === 'titled') && isDocNumber(content)) line.label = 'docnum'
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
  labelMenu(text, lines)
  for (const line of lines)
    if (line.label === 'meta' && isDisplay(text.slice(line.start, line.end))) line.label = 'noise'
}

/** Lines amid the numbered text that are longer than a date, a title or the name of an attachment: most of a document. */
function isRunning(text: string, line: Line): boolean {
  const length = line.end - line.start
  if (length <= LONGEST_NAME || opensAttached(text, line.start)) return false
  return line.reading !== undefined || ruleOf(text, line) === undefined
}
