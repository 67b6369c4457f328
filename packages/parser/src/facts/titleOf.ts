import { docNumbers, documentKind } from '@gangmu/zh'
import { isKindHead, isOccasion } from '../zones/frontForms.js'
import type { Literals } from './literals.js'

export interface TitleReading {
  /** Its lines as one string; empty when the document has no title. */
  title: string
  /** Lines under it in brackets or after a dash: where a report was given, who adopted a statute. */
  statements: string[]
  /** 云川省人民政府令: the head of an order, which is no title. */
  order?: string
  /** 文号 that stands on the title's line. */
  docNumber?: string
}

/** （2021年8月25日……通过）, ——2026年1月31日在……会议上: a statement, not the title's own bracket （试行）. */
const statement = /^(?:[—―─]{1,2}|--|[（(])?.{0,90}(?:通过|批准|公布|发布|修[正订]|会议上?|大会上?)[）)]?$/
/** ……的报告——2025年1月15日在……会议上: both on one line. */
const withStatement =
  /^(.{4,120}?)[ \u3000]*((?:[—―─]{1,2}|[（(])\d{4}年\d{1,2}月\d{1,2}日在.{4,60}(?:会议上|大会上)[）)]?)\s*$/
const opensStatement =
  /^[（(—―─-].*(?:\d{4}|[二一][〇○零一二三四五六七八九]{3})\s*年|^\d{4}年\d{1,2}月\d{1,2}日.*(?:上|会议|大会)[）)]?$/

/** Longer is no title; facts need not grow with a file that is marked up badly. */
const longest = 1000

const orderHead = /^[\u4e00-\u9fff]{2,30}令$/
/** 云川省人民代表大会常务委员会公告 with its number on the next line; without one, 公告 is the document's own title. */
const announcementHead = /^[\u4e00-\u9fff]{4,40}(?:委员会|大会)公告$/
/** What stands above or under a title and is none: the agency's line, what opens the text, what says that it is not all. */
const noTitle = /^(?:[（(]本文有删减[）)]|前\s*言|引\s*言|序\s*言|目\s*录|说\s*明|正\s*文|新华社.{0,20}电)$/

/** ……的通知 2018-05-14 来源：市政府办: what a page prints behind a title. */
const stamped =
  /^(.{6,90}?)\s+(?:发布(?:时间|日期)\s?[:：]\s?)?\d{4}(?:[-/.]\d{1,2}){2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*(?:$|[【[(（]|来源|作者|点击|浏览|字体|阅读|编辑)/

/** A line without one of these is a line of the title. */
const mayBeOther = /[\d（(—―─令告\s]|^-|[言录明文电]$/

/** Reads the title lines of a document as one title. */
export function titleOf({ titles, numbers }: Pick<Literals, 'titles' | 'numbers'>): TitleReading {
  const lines: string[] = []
  const statements: string[] = []
  let order: string | undefined
  let open = ''
  for (const given of titles) {
    if (!open && statements.length === 0 && !mayBeOther.test(given)) {
      lines.push(given.trim())
      continue
    }
    const value = given.match(stamped)?.[1] ?? given
    const [, head, told] =
      (value.includes('会上') || value.includes('会议上') ? value.match(withStatement) : null) ?? []
    if (told) statements.push(told)
    const line = open + (head ?? value).trim()
    open = ''
    if (
      /^(?:[—―─]{1,2}|[（(])\s?(?:\d{4}|[二一][〇○零\u4e00-\u9fff]{3})年[^上过）)]{6,60}$|^\d{4}年\d{1,2}月\d{1,2}日在[^上过议）)]{4,60}$/.test(
        line,
      )
    )
      open = line
    else if (isOccasion(line) || (opensStatement.test(line) && statement.test(line))) statements.push(line)
    else if (orderHead.test(line) || (announcementHead.test(line) && numbers.length > 0)) order ??= line
    else if ((told || statements.length === 0) && !noTitle.test(line)) lines.push(line)
  }
  // 青禾县人民政府禁火令 without a number is what the paper is called.
  if (lines.length === 0 && order && numbers.length === 0) {
    lines.push(order)
    order = undefined
  }
  if (lines.length > 1 && isKindHead(lines[0]!)) lines.shift()
  return { ...splitNumber(joinLines(ownLines(lines))), statements, ...(order && { order }) }
}

/** A title without the 文号 and the label (【通告】) that a page puts before or after it. */
export function splitNumber(line: string): Pick<TitleReading, 'title' | 'docNumber'> {
  const joined = line.replace(/^【[^【】]{1,8}】/, '')
  const number = docNumbers(joined).find(({ span }) =>
    span.start > 4 ? joined.length - span.end <= 1 : span.start <= 1 && joined.length - span.end > 8,
  )
  if (number === undefined) return { title: withoutSite(joined) }
  const title =
    number.span.start > 4
      ? joined.slice(0, number.span.start).replace(/[（(]$/, '')
      : joined.slice(number.span.end).replace(/^[)）\s:：]+/, '')
  return { title: withoutSite(title), docNumber: number.text }
}

const MOST_LINES = 40

/** A page gives the title once above the paper, which begins with it again: what stands from the last time on. */
function ownLines(lines: readonly string[]): readonly string[] {
  if (lines.length > MOST_LINES) return lines
  const plain = lines.map((line) => line.replace(/[^\u4e00-\u9fff\d]/g, ''))
  for (let i = lines.length - 1; i > 0; i--) {
    let upper = ''
    for (let k = i - 1; k >= 0 && upper.length < longest; k--) {
      upper = plain[k] + upper
      let lower = ''
      for (let n = i; n < lines.length && lower.length < upper.length; n++) lower += plain[n]
      if (lower === upper && upper.length >= 6) return ownLines(lines.slice(i))
    }
  }
  // Or only of what the paper sends out, or a short form.
  const [first = ''] = plain
  const rest = plain.slice(1).join('')
  if (first.length >= 6 && rest.includes(first) && documentKind(lines[0]!)) return ownLines(lines.slice(1))
  // ……的规定（2002年）above ……的规定.
  if (rest.length >= 10 && first.startsWith(rest) && first.length - rest.length <= 6) return lines.slice(1)
  // 云政发〔2021〕8号《……的意见》, or 云川省人民政府关于……, above what it ends with.
  if (rest.length < 10 || first.length <= rest.length || !first.endsWith(rest)) return lines
  return docNumbers(lines[0]!.slice(0, 30)).length > 0 ? lines.slice(1) : lines.slice(0, 1)
}

/** A text without line breaks begins with its title and number: ……的实施意见云政办发〔2021〕8号各县……. */
export function titleInRun(run: string): TitleReading | undefined {
  const number = docNumbers(run.slice(0, 160))[0]
  const title = run.slice(0, number?.span.start).trim()
  return number && documentKind(title) && !/[。；]/.test(title)
    ? { title, statements: [], docNumber: number.text }
    : undefined
}

/** Han text needs no space where its lines were broken; inner spaces of a letter-spaced title go too. */
function joinLines(lines: readonly string[]): string {
  const joined = lines.join(' ').slice(0, longest)
  if (!/[ \u3000\t]/.test(joined)) return joined.trim()
  return joined
    .replace(/(?<=[^A-Za-z0-9])[ \u3000\t]+|[ \u3000\t]+(?=[^A-Za-z0-9])/g, (space, at: number, all: string) =>
      /[\u4e00-\u9fff]/.test(all[at - 1] ?? '') &&
      /[\u4e00-\u9fff]/.test(all[at + space.length] ?? '') &&
      isBetweenBodies(all, at)
        ? ' '
        : '',
    )
    .trim()
}

/** 中共中央 国务院关于……: the space keeps two issuers apart. */
function isBetweenBodies(text: string, at: number): boolean {
  if (!bodyEnd.test(text.slice(0, at))) return false
  const rest = text.slice(at, at + LONGEST_NAMES)
  return bodyEnd.test(rest.slice(0, Math.max(0, rest.search(/关于|印发|转发|批转/))).trim())
}
const LONGEST_NAMES = 120
const bodyEnd = /(?:中央|办公[厅室]|人民政府|国务院|委员会|[部局厅委署院])$/

/** A title without one of these has nothing that a page adds. */
const mayHaveMore = /[-_|｜–—]|附[:：]|(?:全文[）)]|目录|\d)$/

/** A page's title goes on with the name of its site: ……的通知-云川政务网, 政策信息 | ……. */
function withoutSite(title: string): string {
  if (!mayHaveMore.test(title)) return title
  if (/[|｜]\s{0,4}$/.test(title)) return withoutSite(title.replace(/\s{0,4}[|｜]\s{0,4}$/, ''))
  const end = title.match(/^(.{6,}?)[-_|–—]{1,2}([^-_|–—]{2,20})$/)
  if (end && documentKind(end[1]!) && !documentKind(end[2]!)) return withoutSite(end[1]!.trim())
  return title
    .replace(/^[^|《》]{2,10}[|｜]\s*/, '')
    .replace(/(?<=[^附]{6})\s?(?:附[:：][^附《》]{2,12}|[（(]全文[）)])$/, '')
    .replace(/^((?:19|20)\d\d)(年.{4,80})\1$/, '$1$2')
    .replace(/(?<=方案|预案|规划|纲要|计划|办法|条例)目录$/, '')
}
