import type { Document, DocumentFacts, Meta, Root } from '@gangmu/model'
import { docNumber as docNumberOf, docNumbers, documentKind } from '@gangmu/zh'
import { isBodyName, isHistory } from '../zones/frontForms.js'
import { compact } from './compact.js'
import { effectiveDate } from './effectiveDate.js'
import { reportedOrAdoptedBy, signedBy, titledBy } from './issuersOf.js'
import { type Literals, literalsOf } from './literals.js'
import { type PageData, pageData } from './pageData.js'
import { periodIn, statedPeriod } from './periodOf.js'
import { placeOf } from './placeOf.js'
import { readDate } from './readDate.js'
import { hostsPlace, interpretersPlace, statedName } from './statedFacts.js'
import { titleInRun, titleOf } from './titleOf.js'

/**
 * Sets `data.facts` of each document of a tree: what it says of itself in its title, number, signature and dates. The first document's facts are
 * those of the file: they take in the page's metadata and, of a notice, what it sends out (`forwards`, and the sent document's kind and period).
 *
 * @param text The canonical text that the tree was built from.
 * @param metas The metadata in it, also those that stand after the last section's text: who printed it and when.
 */
export function setFacts(tree: Root, text: string, metas: readonly Meta[]): void {
  const documents = tree.children.filter((node) => node.type === 'document')
  const page = pageData(tree, metas)
  const literals = documents.map(literalsOf)
  const said = documents.map((document, i) => ownFacts(document, literals[i]!, text))
  documents.forEach((document, i) => {
    const own = said[i]!
    const next = said[i + 1]
    const facts =
      next && (document.role === 'cover' || sendsAsAttachment(own, next)) ? withSent(literals[i]!, own, next) : own
    document.data.facts = compact(i === 0 ? withPage(facts, page, text) : facts)
  })
}

/** Facts with a place for each, so that all are of one shape. */
type Said = { [K in keyof DocumentFacts]-?: DocumentFacts[K] | undefined }

/** What a document's own lines say. */
function ownFacts(document: Document, literals: Literals, text: string): Said {
  const { front } = literals
  const lines = titleOf(literals)
  const { title, statements, order, docNumber: inTitle } = lines.title ? lines : (titleInRun(front[0] ?? '') ?? lines)
  const notes = literals.notes
    .map((note) => note.replace(/^【题注】\s?/, ''))
    .filter((note) => /^[（(\d]/.test(note) && isHistory(note))
  const told = [...statements, ...front.filter((line) => toldInFront.test(line)), ...notes]
  const number = numberOf(literals, order) ?? inTitle ?? notes.flatMap(orderIn)[0]
  const issuers =
    some(signedBy(literals.signatures.map(withoutDate))) ??
    some(titledBy(title)) ??
    some(reportedOrAdoptedBy(title, told)) ??
    some(orderedBy(number))
  const forwards = sentIn(front) ?? sentInTitle(title)
  const body = text.slice(document.position.start.offset, document.position.end.offset)
  return {
    title: title || undefined,
    docNumber: number,
    number: undefined,
    issuers,
    written:
      signedOn(literals) ??
      [...told, ...literals.numbers, ...front.filter((line) => adopted.test(line))]
        .map(readDate)
        .find((date) => date !== undefined) ??
      signedInRun(body),
    published: undefined,
    effective: effectiveDate(body) ?? readDate(notes.join('\n').match(comesIntoForce)?.[0] ?? ''),
    kind: documentKind(forwards ?? title)?.word ?? documentKind(title || statedName(body))?.word,
    region:
      placeOf(issuers ?? literals.signatures.filter((line) => isBodyName(line)), title) ?? interpretersPlace(body),
    period: periodIn(title) ?? statedPeriod(body.slice(0, 6000)) ?? (title ? undefined : periodIn(body.slice(0, 400))),
    forwards,
  }
}

function some(names: string[]): string[] | undefined {
  return names.length > 0 ? names : undefined
}

/** 2026年1月31日在……会议上, also where it is no title line. */
const toldInFront = /^[（(—―─-]{0,2}\s?\d{4}年\d{1,2}月\d{1,2}日.{2,60}(?:会议|大会)(?:上|通过|$)/

/** 《渔业办法》于2026年1月31日……会议通过. */
const adopted = /^《[^《》]{4,60}》(?:已)?[经于]{1,2}\d{4}年\d{1,2}月\d{1,2}日.{2,60}通过/

/** The order that gave the statute out: 国务院令第390号公布. */
function orderIn(note: string): string[] {
  return docNumbers(note)
    .filter(({ rule, span }) => rule === 'doc-number-order' && /^\s{0,2}(?:公布|发布|颁布)/.test(note.slice(span.end)))
    .map(({ text }) => text)
}

const comesIntoForce = /\d{4}年\d{1,2}月\d{1,2}日\s{0,4}起?施行/

/** A notice with the plan under it. An order (令) has no title beside its statute's, and a site's introduction is no document of the issuer's. */
function withSent(cover: Literals, own: Said, sent: Said): Said {
  const isOrder = !own.title && /令/.test(own.docNumber ?? '')
  const isNotice = own.title
    ? documentKind(own.title)?.family === 'official'
    : cover.front.some((line) => handsOn.test(line))
  const sendsOut = isNotice && !isOrder
  return {
    title: sendsOut ? own.title : (sent.title ?? own.title),
    docNumber: own.docNumber ?? sent.docNumber,
    number: undefined,
    issuers: own.issuers ?? sent.issuers,
    written: own.written ?? sent.written,
    published: undefined,
    effective: sent.effective ?? own.effective,
    kind: sent.kind ?? own.kind,
    region: own.region ?? sent.region,
    period: own.period ?? sent.period,
    forwards: sendsOut ? ((sent.title === own.title ? sent.forwards : sent.title) ?? own.forwards) : undefined,
  }
}

/** A notice may carry what it sends out as its 附件. */
function sendsAsAttachment(own: Said, next: Said): boolean {
  const [notice, attached, named] = [own.title, next.title, own.forwards].map((title) =>
    title?.replace(/[^\u4e00-\u9fff\d]/g, ''),
  )
  if (!notice || !attached || !/印发|转发|批转|公布|发布/.test(notice)) return false
  return attached === named || notice.includes(attached)
}

const handsOn = /(?:印发|转发|批转|下发|发)给?你们|请.{0,24}(?:执行|落实|实施)/

/** The document's own lines say more exactly what the page's data abridge (省政府办公厅); so these only fill in. */
function withPage(facts: Said, { issuer, title, stated }: PageData, text: string): Said {
  const docNumber = facts.docNumber ?? stated.docNumber
  const read = docNumber ? docNumberOf(docNumber) : undefined
  const pageIssuers = signedBy([issuer ?? ''])
  const issuers = facts.issuers ?? some(pageIssuers)
  const fuller = title && documentKind(title) && (facts.title === undefined || title.endsWith(facts.title))
  return {
    title: fuller ? title : facts.title,
    docNumber,
    number: read && compact({ issuer: read.issuer, year: read.year, number: read.number }),
    issuers,
    written: facts.written ?? stated.written,
    published: stated.published,
    effective: facts.effective ?? stated.effective,
    kind: facts.kind,
    region: facts.region ?? placeOf(pageIssuers, '') ?? hostsPlace(text),
    period: facts.period,
    forwards: facts.forwards,
  }
}

/** Name and date on one line: the name. */
function withoutDate(line: string): string {
  return isBodyName(line)
    ? line
    : line
        .replace(/^[12]\d{3}年.{2,8}日[\s,，]+|(?:[12]\d{3}|[二一][〇○零ОOo0一二三四五六七八九]{3})\s*年.{2,14}日$/, '')
        .trim()
}

/** The number's line; that of an order has its head on a line of its own: 云川省人民政府令, 第123号. */
function numberOf({ numbers }: Literals, order = ''): string | undefined {
  const line = numbers.find((number) => number.includes('号'))
  return line && (docNumbers(line)[0]?.text ?? order + line)
}

/** The date of the signature, which follows the text; else one under the title. */
function signedOn({ dated }: Literals): string | undefined {
  for (let i = dated.length - 1; i >= 0; i--) {
    const date = readDate(dated[i]!.replace(/^(\d{4})([01]\d)(\d{2})$/, '$1-$2-$3'))
    if (date !== undefined) return date
  }
  return
}

/** 《》 that the first sentences of a notice say is sent out. */
function sentIn(front: readonly string[]): string | undefined {
  for (const line of front) {
    if (!line.includes('现') || !line.includes('《')) continue
    const [, before, after] =
      line.match(
        /(?:现将|现印发|现转发)《([^《》]{4,80})》(?!.{0,20}(?:解读|说明|公示|答复)(?:如下|$))|《([^《》]{4,80})》(?:[^。]{0,40}|。\s?)(?:现(?:予)?印发|现(?:予)?转发)/,
      ) ?? []
    if (before ?? after) return before ?? after
  }
  return
}

/** What the title says is sent out: ……关于印发《渔业发展方案》的通知, ……关于印发渔业发展方案的通知. */
function sentInTitle(title: string): string | undefined {
  const [, named, plain] =
    title.match(
      /(?:印发|转发|批转)[^《》]{0,60}《([^《》]{4,80})》(?:的?(?:通知|函))?$|印发((?:[^《》]{2,30}《[^《》]{4,60}》)?[^《》]{2,80})的通知$/,
    ) ?? []
  return named ?? (plain && documentKind(plain) ? plain : undefined)
}

/** In a text without line breaks the signature's date stands above a note, an attachment or another paper, or ends it. */
const runDate =
  /(?:[执施行实]。\s|[府厅室局会部院委]\s{0,9})((?:[12]\d{3}|[二一][〇○零ОOo0一二三四五六七八九]{3})年.{1,3}月.{1,3}日)(?=\s{0,9}[（(]此件|\s{0,9}附件|\s{1,9}关于|\s{0,9}$)/

function signedInRun(body: string): string | undefined {
  return body.includes('\n') ? undefined : readDate(body.match(runDate)?.[1] ?? '')
}

/** Who gives an order: 云川省人民政府令第123号. */
function orderedBy(number: string | undefined): string[] {
  const issuer = number ? docNumberOf(number)?.issuer.replace(/^中华人民共和国(?=国务院)/, '') : undefined
  const name = issuer?.match(/^(.{3,30})(?:令|公告)$/)?.[1]
  return name ? signedBy([name]) : []
}
