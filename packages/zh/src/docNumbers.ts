import { type DocNumberRule, docNumberRules } from './docNumbers.table.js'
import { fold } from './width.js'

/** A document number (文号): 浙政办发〔2022〕72号. */
export interface DocNumber {
  /** As written. */
  text: string
  /** UTF-16 offsets in the text that was searched. */
  span: { start: number; end: number }
  /** Abbreviation of the issuer with the form (浙政办发), or who gives an order (国务院令); without white space. */
  issuer: string
  year?: number
  number: number
  rule: string
}

/** The longest issuer of an order is a standing committee: 内蒙古自治区第十三届人民代表大会常务委员会. */
const longestIssuer = 32
/** The longest abbreviation seen has eight characters (联防联控机制发). */
const longestAbbreviation = 12

/** Words that stand in front of a document number in a sentence; its issuer begins after the last of them. */
const introduction =
  /按(?!照)|(?<![根依])据|号(?:文件?|令)?[和与及或]|按照|依照|参照|遵照|对照|执行|落实|贯彻|废止|修改|印发|下发|转发|发布|公布|通知|意见|办法|方案|规定|决定|规划(?!资源)|条例|细则|批复|根据|依据|关于|文件|[详参]见|的|(?:^|号)[和与及或以原由要即为见]|[一二三四五六七八九十]日|^日|号/g

/** What follows a place: before it, 和 and 原 are the place (和政县: 和政发), not a conjunction. */
const afterPlace = /^(?:政|府|委|办|发|人大|人社|财|教)/

/**
 * Finds the document numbers in a text, in text order: `{issuer: '浙政办发', year: 2022, number: 72}` for `浙政办发〔2022〕72号`,
 * in all the brackets that are met, with orders (国务院令第707号) and announcements (公告2019年第237号).
 *
 * @example docNumbers('根据国发〔2021〕5号精神')[0]?.issuer // '国发'
 */
export function docNumbers(text: string): DocNumber[] {
  if (!text.includes('号')) return []
  const folded = fold(text)
  const found: DocNumber[] = []
  for (const rule of docNumberRules) {
    const { pattern } = rule
    pattern.lastIndex = 0
    for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
      const read = readMatch(text, folded, match, rule)
      if (read) found.push(read)
    }
  }
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  return found.filter((read, i) => i === 0 || read.span.start >= found[i - 1]!.span.end)
}

/**
 * Reads a text that is one document number and nothing else; undefined for any other text.
 *
 * @example docNumber('丽政办发〔2022〕72号')?.number // 72
 */
export function docNumber(text: string): DocNumber | undefined {
  const found = docNumbers(text)[0]
  return found && found.text === text.trim() ? found : undefined
}

function readMatch(text: string, folded: string, match: RegExpExecArray, rule: DocNumberRule): DocNumber | undefined {
  const { before, form = '', year, number = '' } = match.groups ?? {}
  const announced = form !== '' || /(?:令|公告|通告)$/.test(folded.slice(Math.max(0, match.index - 2), match.index))
  const reach = announced ? longestIssuer : longestAbbreviation
  const named = before ? '' : issuerAtEnd(folded.slice(Math.max(0, match.index - reach), match.index))
  const inFront = announced ? named : named.replace(namedInFull, '')
  const issuer = before ?? inFront.replace(/ /g, '') + form
  if (!issuer) return
  const end = match.index + match[0].length
  const span = {
    start: match.index - inFront.length,
    end: end + (endsInsideBracket(match[0]) && folded[end] === ')' ? 1 : 0),
  }
  return {
    text: text.slice(span.start, span.end),
    span,
    issuer,
    ...(year && { year: Number(year) < 100 ? 1900 + Number(year) : Number(year) }),
    number: readNumber(number),
    rule: rule.id,
  }
}

/** The issuer at the end of what stands in front of the year: `要根据国发` → `国发`. */
function issuerAtEnd(inFront: string): string {
  const run = inFront.match(/[\u4e00-\u9fff]+ {0,2}$/)?.[0] ?? ''
  let start = 0
  for (const word of run.matchAll(introduction)) {
    const end = word.index + word[0].length
    if (!afterPlace.test(run.slice(end))) start = end
  }
  return run.slice(start)
}

/** 国务院国发〔1985〕22号: who issued it, said in full before the abbreviation. */
const namedInFull =
  /^(?:国务院|[\u4e00-\u9fff]{1,8}?(?:[^总本]部|委员会|人民政府|办公厅|办公室|总局))(?=[\u4e00-\u9fff]{2,6}$)|^[\u4e00-\u9fff]{2,8}?[厅局](?=[\u4e00-\u9fff]{3,6}$)/

function endsInsideBracket(text: string): boolean {
  return text.split('(').length > text.split(')').length
}

/** Han numerals as the numbers of orders use them, below a thousand. */
function readNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  const digit = (c: string | undefined) => Math.max(0, '〇一二三四五六七八九'.indexOf(c ?? ''))
  const [, hundreds, tens, ones] = text.replace(/零/g, '').match(/^(?:(.)百)?(?:(.?)十)?([一二三四五六七八九]?)$/) ?? []
  if (!/[十百]/.test(text)) return Number([...text].map(digit).join(''))
  return digit(hundreds) * 100 + (text.includes('十') ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones)
}
