import type { TimeMention } from '@gangmu/model'
import { readUnit } from '@gangmu/zh'
import type { Figure } from './figures.js'
import { readFigure, type Words } from './figuresRead.js'
import { doubtRows, type RefusalRow, refusalRows } from './refusals.table.js'

/** Where a quantity can begin: one look-up for each character of the text. */
const begins = new Uint8Array(65536)
for (const sign of '0123456789〇○零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅半双数几翻前ⅠⅡⅢⅣⅤⅥIVA') {
  begins[sign.charCodeAt(0)] = 1
}
const dimensionsAfterLatin = new Set(['money', 'share', 'mass', 'area', 'energy', 'power'])
const digitRun = /[\d.]*/y
const hanRun = /[〇○零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅几多余]*/y

/** All figures of the text that are not part of a time, an ordinal, a name or a code, in text order. */
export function scanFigures(words: Words, times: readonly TimeMention[]): Figure[] {
  const { folded } = words
  const found: Figure[] = []
  let nextTime = 0
  for (let at = 0; at < folded.length; at++) {
    if (begins[folded.charCodeAt(at)] === 0) continue
    while (nextTime < times.length && times[nextTime]!.span.end <= at) nextTime++
    const time = times[nextTime]
    const inTime = time !== undefined && time.span.start <= at
    if (inTime && time.form !== 'length') {
      at = time.span.end - 1
      continue
    }
    const figure = readFigure(words, at)
    const kept = figure && accept(folded, figure) && !(inTime && !isLength(folded, figure, time))
    if (kept) found.push(signed(folded, figure))
    at = Math.max(at + 1, kept ? figure.end : inTime ? time.span.end : endOfRun(folded, at)) - 1
  }
  return found
}

/** 6个月, 3年以上: a length of time is a quantity too. */
function isLength(folded: string, figure: Figure, { span }: TimeMention): boolean {
  return figure.start === span.start && /^(?:及?以[上下]|左右|多)?$/.test(folded.slice(figure.end, span.end))
}

/** Past the digits that begin at `at`: what is no number as a whole is none in part. */
function endOfRun(folded: string, at: number): number {
  const run = /\d/.test(folded[at]!) ? digitRun : hanRun
  run.lastIndex = at
  run.exec(folded)
  return run.lastIndex
}

function accept(folded: string, figure: Figure): boolean {
  const { start, numberEnd, han } = figure
  const previous = folded[start - 1] ?? ''
  if (previous === '第' || (!han && /[\d.]/.test(previous))) return false
  if (/[A-Za-z]/.test(previous) && !dimensionsAfterLatin.has(figure.dimension)) return false
  if (han && figure.rules[0] === 'number' && !countsInWords(folded, figure)) {
    if (figure.unit !== '' || !opensRange.test(folded.slice(numberEnd, numberEnd + 3))) return false
    figure.lowEnd = true
  }
  const known = figure.unit !== '' && !figure.rules.includes('counter-by-position')
  const bare = !known && figure.kind === 'number'
  const context = {
    before: folded.slice(Math.max(0, start - 12), start),
    after: folded.slice(numberEnd, numberEnd + 12),
    number: folded.slice(start, numberEnd),
    bare,
  }
  if (ruleFor(refusals, context)) return false
  const doubt = ruleFor(doubts, context)
  if (doubt) figure.doubt = doubt.id
  return true
}

interface Context {
  before: string
  after: string
  number: string
  bare: boolean
}

/** The rows with one pattern for all that look left and one for all that look right: most figures are done with these two. */
const prepare = (rows: readonly RefusalRow[]): { rows: readonly RefusalRow[]; before: RegExp; after: RegExp } => ({
  rows,
  before: new RegExp(rows.flatMap((row) => row.before?.source ?? []).join('|')),
  after: new RegExp(rows.flatMap((row) => row.after?.source ?? []).join('|')),
})
const refusals = prepare(refusalRows)
const doubts = prepare(doubtRows)

function ruleFor({ rows, before, after }: ReturnType<typeof prepare>, context: Context): RefusalRow | undefined {
  const left = before.test(context.before)
  const right = after.test(context.after)
  return rows.find((row) => (left || !row.before) && (right || !row.after) && applies(row, context))
}

/** 负3.9%, -3.9%: takes the sign in. */
function signed(folded: string, figure: Figure): Figure {
  if (!'负-−'.includes(folded[figure.start - 1] ?? ' ')) return figure
  const before = folded.slice(Math.max(0, figure.start - 2), figure.start)
  const negative = /(?:^|[^抱肩承担欺胜自辜背正])负$/.test(before) || /(?:^|[\s(:,为至到达])[-−]$/.test(before)
  if (!negative || figure.kind !== 'number' || figure.max !== undefined) return figure
  return { ...figure, start: figure.start - 1, value: -figure.value, rules: [...figure.rules, 'negative'] }
}

function applies(row: RefusalRow, { before, after, number, bare }: Context): boolean {
  return (
    (!row.bare || bare) &&
    (!row.number || row.number.test(number)) &&
    (!row.before || row.before.test(before)) &&
    (!row.after || row.after.test(after))
  )
}

/** Measure words that a Chinese figure of one character counts: elsewhere 一, 三 … are parts of words (一体, 三面, 一层). */
const plainCounters = new Set(
  '个 家 户 所 处 座 栋 幢 套 块 宗 组 支 名 位 人 人次 件 项 条 台 辆 艘 架 张 册 份 部 篇 款 门 间 次 场 场次 轮 届 倍 株 头 只 笔 眼 口 车 对 站 村 县 镇 乡 县市'.split(
    ' ',
  ),
)

function countsInWords(folded: string, figure: Figure): boolean {
  const { start, end, numberEnd, unit, dimension } = figure
  const magnitude = figure.round ? 0 : figure.magnitude
  const length = numberEnd - start
  const next = folded[end] ?? ''
  if (/[几数]/.test(folded[start]!))
    return !/[人总户件个次指系参基倍分小大少代点位级册床岁天页张家头亩]/.test(folded[start - 1] ?? '')
  if (length > 1) return unit !== '' || magnitude > 0 || closes(folded, numberEnd)
  if (unit === '') return false
  if (dimension !== 'count') return true
  if (!plainCounters.has(unit)) return false
  if (folded[start] === '万' || folded[start] === '千' || folded[start] === '百')
    return closes(folded, end) || /[上近超过破逾约达]/.test(folded[start - 1] ?? '')
  return !(folded[start] === '一' && /[体性式]/.test(next))
}

const opensRange = /^(?:[-—~]{1,2}|至|到)[一二两三四五六七八九十百\d]/

const closing = /[^\p{Script=Han}\d]|$|以[上下内]|之[内间]|左右|上下|[的和与及或多余]/uy

/** The phrase ends here, or a comparator follows. */
function closes(folded: string, at: number): boolean {
  closing.lastIndex = at
  return closing.test(folded) || readUnit(folded, at) !== undefined
}
