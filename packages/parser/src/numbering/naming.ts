import type { Line } from '../lines/lines.js'
import { isBodyName, isDate, isTitleLike } from '../zones/frontForms.js'
import { ruleOf } from '../zones/furniture.js'

/** Does this line name a document that begins right below: 第一条 or 第一章 comes next, or 一、 comes again? */
export function isTitleOfNext(text: string, lines: readonly Line[], at: number): boolean {
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

/** A paragraph that is a short phrase with its 。, above a long one. */
const PHRASE = /^[\u4e00-\u9fff“”、]{4,18}。$/
/** Three of a kind are headings; one may be a sentence. */
const FEWEST = 3

/** Headings that end in 。: at least three paragraphs of one short phrase, each above a paragraph of running text. */
export function phraseHeadings(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const found: Line[] = []
  // The paragraphs of an article are sentences.
  if (lines.some(({ reading }) => reading?.rule.id === 'di-tiao')) return new Set()
  for (let i = 1; i + 1 < lines.length; i++) {
    const line = lines[i]!
    if (line.label !== 'body' || line.reading !== undefined || line.end - line.start > 19) continue
    const next = lines[i + 1]!
    if (next.label !== 'body' || next.reading !== undefined || next.end - next.start < 40) continue
    if (PHRASE.test(text.slice(line.start, line.end)) && !ADDRESS.test(text.slice(line.start, line.start + 4)))
      found.push(line)
  }
  return new Set(found.length >= FEWEST ? found : [])
}

const ADDRESS = /^(?:特此|专此|请|谢谢|现|以上|同志)/

/** 补助金额=面积×标准: how something is reckoned. */
const isFormula = /[=＝×÷]/

/** Does a line without a number name the section that follows: short, no sentence, between paragraphs? */
export function namesSection(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  const before = lines[at - 1]
  const next = lines[at + 1]
  const length = line.end - line.start
  if (line.reading !== undefined || length < 4 || length > 30 || next?.label !== 'body' || before === undefined)
    return false
  const content = text.slice(line.start, line.end)
  if (
    !isTitleLike(content) ||
    isFormula.test(content) ||
    !/^[\u4e00-\u9fff“《\d][^\t]*$/.test(content) ||
    isBodyName(content) ||
    isDate(content)
  )
    return false
  if (ruleOf(text, line) !== undefined || ruleOf(text, next) !== undefined) return false
  if (before.label === 'body' ? !/[。！”]$/.test(text.slice(before.end - 1, before.end)) : before.label !== 'heading')
    return false
  if (next.reading !== undefined) return next.reading.ordinal === 1 && next.reading.rule.rank <= 9.2
  return next.end - next.start >= 40 && /[。：]/.test(text[next.end - 1]!)
}
