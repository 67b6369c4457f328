import type { TimeMention } from '@gangmu/model'
import { oneOf, readUnit, rowsBetween, unitAt } from '@gangmu/zh'
import type { Figure } from './figures.js'
import { readFigure, type Words } from './figuresRead.js'
import { doubtRows, type RefusalRow, refusalRows } from './refusals.table.js'

/** Where a quantity can begin: one look-up for each character of the text. */
const begins = new Uint8Array(65536)
for (const sign of '0123456789〇○零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅半双数几翻前第ⅠⅡⅢⅣⅤⅥIVA') {
  begins[sign.charCodeAt(0)] = 1
}
const dimensionsAfterLatin = new Set(['money', 'share', 'mass', 'area', 'energy', 'power'])
const isDigit = oneOf('0123456789')
const inDigits = oneOf('0123456789.')
const inHan = oneOf('〇○零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅几多余')

/** All figures of the text that are not part of a time, an ordinal, a name or a code, in text order. */
export function scanFigures(words: Words, times: readonly TimeMention[]): Figure[] {
  const { folded } = words
  const found: Figure[] = []
  let nextTime = 0
  for (let at = 0; at < folded.length; at++) {
    if (begins[folded.charCodeAt(at)] === 0) continue
    while (nextTime < times.length && times[nextTime]!.span.end <= at) nextTime++
    const time = nextTime < times.length ? times[nextTime] : undefined
    const inTime = time !== undefined && time.span.start <= at
    if (inTime && time.form !== 'length' && !isMeasured(folded, time)) {
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

const measures =
  /(?:缩短|压缩|压减|延长|提高|减少|降低?)[至到为]$|控制在$|(?:时间|时长|年限|周期|寿命)不(?:超过|少于|低于)$/u

/** 停电时间控制在5小时以内, 去化周期缩短至12个月: how long something is to last, no time by which. */
export function isMeasured(folded: string, { span }: TimeMention): boolean {
  return measures.test(folded.slice(Math.max(0, span.start - 6), span.start))
}

/** 6个月, 3年以上: a length of time is a quantity too. */
function isLength(folded: string, figure: Figure, { span }: TimeMention): boolean {
  return figure.start === span.start && /^(?:及?以[上下内]|之?内|左右|多)?$/.test(folded.slice(figure.end, span.end))
}

/** Past the digits that begin at `at`: what is no number as a whole is none in part. */
function endOfRun(folded: string, at: number): number {
  const inRun = isDigit(folded, at) ? inDigits : inHan
  let end = at
  while (inRun(folded, end)) end++
  return end
}

function accept(folded: string, figure: Figure): boolean {
  const { start, numberEnd, han } = figure
  if (folded[start - 1] === '第' || (!han && inDigits(folded, start - 1))) return false
  if (isLatin(folded, start - 1) && !dimensionsAfterLatin.has(figure.dimension)) return false
  if (han && figure.rules[0] === 'number' && !countsInWords(folded, figure)) {
    if (figure.unit !== '' || !opensRange.test(folded.slice(numberEnd, numberEnd + 3))) return false
    figure.lowEnd = true
  }
  const known = figure.unit !== '' && figure.rules[1] !== 'counter-by-position'
  const kind = known || figure.kind !== 'number' ? 'known' : 'bare'
  if (ruleFor(refusals[kind], folded, start, numberEnd)) return false
  figure.doubt = ruleFor(doubts[kind], folded, start, numberEnd)?.id
  return true
}

const isLatin = oneOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')

const prepare = (rows: readonly RefusalRow[]) => ({
  bare: rowsBetween(rows),
  known: rowsBetween(rows.filter((row) => !row.bare)),
})
const refusals = prepare(refusalRows)
const doubts = prepare(doubtRows)

/** How much of the text the rows look at on either side. */
const reach = 12

/** The first row that holds for the number between `start` and `end`. */
function ruleFor(
  rowsAt: ReturnType<typeof rowsBetween<RefusalRow>>,
  folded: string,
  start: number,
  end: number,
): RefusalRow | undefined {
  const rows = rowsAt(unitAt(folded, start - 1), unitAt(folded, end))
  if (rows.length === 0) return undefined
  const number = folded.slice(start, end)
  const before = folded.slice(Math.max(0, start - reach), start)
  const after = folded.slice(end, end + reach)
  for (const row of rows)
    if (
      (!row.number || row.number.test(number)) &&
      (!row.before || row.before.test(before)) &&
      (!row.after || row.after.test(after))
    )
      return row
  return undefined
}

const isSign = oneOf('负-−')

/** 负3.9%, -3.9%: takes the sign in. */
function signed(folded: string, figure: Figure): Figure {
  if (!isSign(folded, figure.start - 1)) return figure
  const before = folded.slice(Math.max(0, figure.start - 2), figure.start)
  const negative = /(?:^|[^抱肩承担欺胜自辜背正减])负$/.test(before) || /(?:^|[\s(:,为至到达])[-−]$/.test(before)
  if (!negative || figure.kind !== 'number' || figure.max !== undefined) return figure
  return { ...figure, start: figure.start - 1, value: -figure.value, rules: [...figure.rules, 'negative'] }
}

/** Measure words that a Chinese figure of one character counts: elsewhere 一, 三 … are parts of words (一体, 三面, 一层). */
const plainCounters = new Set(
  '个 家 户 所 处 座 栋 幢 套 块 宗 组 支 名 位 人 人次 件 项 条 台 辆 艘 架 张 册 份 部 篇 款 门 间 次 场 场次 轮 届 倍 株 头 只 笔 眼 口 车 对 站 村 县 镇 乡 县市'.split(
    ' ',
  ),
)

const isVague = oneOf('几数')
const beforeVague = oneOf('人总户件个次指系参基倍分小大少代点位级册床岁天页张家头亩')
const beforeRound = oneOf('上近超过破逾约达')
const afterOne = oneOf('体性式')

function countsInWords(folded: string, figure: Figure): boolean {
  const { start, end, numberEnd, unit, dimension } = figure
  if (isVague(folded, start)) return !beforeVague(folded, start - 1)
  if (numberEnd - start > 1) return unit !== '' || (!figure.round && figure.magnitude > 0) || closes(folded, numberEnd)
  if (unit === '') return false
  if (dimension !== 'count') return true
  if (!plainCounters.has(unit)) return false
  if (folded[start] === '万' || folded[start] === '千' || folded[start] === '百')
    return closes(folded, end) || beforeRound(folded, start - 1)
  return !(folded[start] === '一' && afterOne(folded, end))
}

const opensRange = /^(?:[-—~]{1,2}|至|到)[一二两三四五六七八九十百\d]/

const closing = /[^\p{Script=Han}\d]|$|以[上下内]|之[内间]|左右|上下|[的和与及或多余]/uy

/** The phrase ends here, or a comparator follows. */
function closes(folded: string, at: number): boolean {
  closing.lastIndex = at
  return closing.test(folded) || readUnit(folded, at) !== undefined
}
