import { type Numeral, oneOf, readNumeral } from '@gangmu/zh'
import { type Figure, makeFigure } from './figures.js'
import { readUnitAfter, readUnitBefore } from './figuresUnit.js'
import { type FormRow, formRows } from './forms.table.js'

export interface Words {
  text: string
  folded: string
}

/**
 * Reads the quantity that begins at `at`: one of the forms of `forms.table.ts` (翻一番, 一半, Ⅱ类, 前3位), or a number with its unit, a fraction
 * (百分之三十, 三分之二), tenths (八点五成), a ratio (1.5∶1), an amount in 元角分. Undefined when nothing there reads as one.
 */
export function readFigure(words: Words, at: number): Figure | undefined {
  const { folded } = words
  return readForm(folded, at) ?? readCounted(words, at)
}

const formsByFirst = new Map<number, FormRow[]>()
for (const row of formRows)
  for (const sign of row.first)
    formsByFirst.set(sign.charCodeAt(0), [...(formsByFirst.get(sign.charCodeAt(0)) ?? []), row])

const isHanNumber = oneOf('一二三四五六七八九十百')
/** What a form goes on with after a number in figures, or after Chinese numerals: most numbers are no forms. */
const goesOnAsForm = oneOf('强A星级甲乙半分')

function mayBeForm(folded: string, at: number): boolean {
  let end = at
  while (end < at + 5 && (isDigit(folded, end) || isHanNumber(folded, end))) end++
  return end === at || goesOnAsForm(folded, end)
}

function isDigit(text: string, at: number): boolean {
  if (at >= text.length) return false
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function readForm(folded: string, at: number): Figure | undefined {
  if (!mayBeForm(folded, at)) return undefined
  const rows = formsByFirst.get(folded.charCodeAt(at))
  if (!rows) return undefined
  for (const row of rows) {
    row.pattern.lastIndex = at
    const found = row.pattern.exec(folded)
    if (!found || isLatin(folded, at - 1)) continue
    const { n, n2, letters, unit } = found.groups ?? {}
    const number = n ?? n2
    const value = letters ? letters.length : number ? numberOf(number) : row.value
    if (value === undefined) continue
    const figure = makeFigure(at, at + found[0].length, value, unit ?? row.unit, row.dimension, [row.id])
    figure.kind = row.kind
    figure.han = true
    figure.comparator = row.comparator
    return figure
  }
  return undefined
}

const romans = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'I', 'II', 'III', 'IV', 'V', 'VI']

function numberOf(figure: string): number | undefined {
  const roman = romans.indexOf(figure)
  return roman < 0 ? readNumeral(figure, 0)?.value : (roman % 6) + 1
}

function readCounted(words: Words, at: number): Figure | undefined {
  const { folded } = words
  const numeral = readNumeral(folded, at, { grouping: groups(words, at) })
  if (!numeral) return undefined
  return readShare(folded, numeral) ?? readRatio(folded, numeral) ?? readPlain(folded, numeral)
}

const amountAfterComma = /，[\d０-９]{3}(?:[,，.．]|$)/y

/** A full-width comma groups digits only in an amount with decimals: `82，225.00`, but not `提高到65，100个`. */
function groups({ text, folded }: Words, at: number): boolean {
  let comma = at + 1
  while (comma < at + 4 && isDigit(folded, comma)) comma++
  if (text[comma] !== '，') return true
  amountAfterComma.lastIndex = comma
  return amountAfterComma.test(text)
}

/** A numeral with its unit up to `end`. */
function figureOf(numeral: Numeral, end: number, unit: string, dimension: string, rules: string[]): Figure {
  const figure = makeFigure(numeral.start, end, numeral.value, unit, dimension, rules)
  figure.numberEnd = numeral.end
  figure.max = numeral.max
  figure.magnitude = numeral.magnitude
  figure.han = numeral.script === 'han'
  figure.round = numeral.bare
  if (numeral.more) figure.comparator = '>'
  return figure
}

/** A numeral that makes another value with what follows it, up to `end`, without a unit. */
function valued(numeral: Numeral, end: number, value: number, dimension: string, rule: string): Figure {
  const figure = figureOf(numeral, end, '', dimension, [rule])
  figure.numberEnd = end
  figure.value = value
  return figure
}

const opensShare = oneOf('又分/成')

/** 百分之三十, 三分之二, 1/3, 三成. */
function readShare(folded: string, numeral: Numeral): Figure | undefined {
  const { end } = numeral
  if (!opensShare(folded, end)) return undefined
  if (folded[end] === '又') {
    // 三又二分之一
    const rest = readNumeral(folded, end + 1)
    const part = rest && readShare(folded, rest)
    if (part?.unit !== '') return undefined
    return { ...part, start: numeral.start, value: numeral.value + part.value }
  }
  if (folded.startsWith('分之', end)) {
    const part = readNumeral(folded, end + 2)
    if (!part || numeral.value === 0) return undefined
    const percent = [100, 1000, 10000].indexOf(numeral.value)
    if (percent < 0 && numeral.max !== undefined) return undefined
    if (percent < 0) return valued(numeral, part.end, part.value / numeral.value, 'share', 'fraction')
    const scaled = (value: number): number => Number(`${value}e-${percent}`)
    const upper = upperShare(folded, part)
    const max = upper?.value ?? part.max
    const figure = figureOf(part, upper?.end ?? part.end, '%', 'share', ['percent-in-words'])
    figure.start = numeral.start
    figure.numberEnd = upper?.end ?? part.end
    figure.value = scaled(part.value)
    if (max !== undefined) figure.max = scaled(max)
    return figure
  }
  if (folded[end] === '/') return readDivided(folded, numeral)
  if (folded[end] === '成' && numeral.value <= 10 && numeral.max === undefined && !notTenths(folded, end + 1)) {
    const half = readNumeral(folded, end + 1)
    const extra = folded[end + 1] === '半' ? 5 : half && half.end === end + 2 && half.value < 10 ? half.value : 0
    const figure = figureOf(numeral, end + 1 + (extra ? 1 : 0), '%', 'share', ['tenths'])
    figure.value = Number(`${numeral.value}e1`) + extra
    return figure
  }
  return undefined
}

const notTenths = oneOf('员立功果本套为型交长绩效品熟就都人分份')
/** 九 in 百分之八至九. */
function upperShare(folded: string, { end, value, max, script }: Numeral): Numeral | undefined {
  if (max !== undefined || script !== 'han' || !/[至到—~-]/.test(folded[end] ?? ' ')) return undefined
  const upper = readNumeral(folded, end + 1)
  const goesOn = upper && (folded.startsWith('分之', upper.end) || /[个倍年月日]/.test(folded[upper.end] ?? ' '))
  return upper && !goesOn && upper.script === 'han' && upper.value > value && upper.value < 1000 ? upper : undefined
}

const divisor = /\/(\d{1,2})(?![\d/.万年月])/y

/** 1/3; not a date, not a number with a unit of its own below the stroke, not a rate (9/10万). */
function readDivided(folded: string, numeral: Numeral): Figure | undefined {
  divisor.lastIndex = numeral.end
  const below = Number(divisor.exec(folded)?.[1])
  if (!(numeral.value < below) || numeral.end - numeral.start > 2) return undefined
  return valued(numeral, divisor.lastIndex, numeral.value / below, 'share', 'fraction')
}

const ratio = /(?: ?[:∶] ?(\d{1,4}(?:\.\d{1,3})?)|比(\d{1,3}(?:\.\d{1,3})?|[一二三四五六七八九十]))(?![\d:∶.])/y
const opensRatio = oneOf(':∶比 ')

/** 1∶1, 1.5:1, 3比1; not a time of day, and not the proportions of more than two. */
function readRatio(folded: string, numeral: Numeral): Figure | undefined {
  if (!opensRatio(folded, numeral.end)) return undefined
  ratio.lastIndex = numeral.end
  const found = ratio.exec(folded)
  if (!found || numeral.end - numeral.start > 6 || numeral.value > 1000) return undefined
  const end = ratio.lastIndex
  const second = readNumeral(found[1] ?? found[2]!, 0)?.value
  const previous = folded[numeral.start - 1] ?? ''
  if (!second || /[:∶]/.test(previous)) return undefined
  const clock = numeral.value <= 24 && /^(?:[0-5][05]|0\d)$/.test(found[1] ?? '')
  if (clock && (/[午晨晚早日间\-—]/.test(previous) || /^ ?[-—~至到时分]/.test(folded.slice(end, end + 2))))
    return undefined
  const figure = valued(numeral, end, numeral.value / second, 'ratio', 'ratio')
  figure.kind = 'ratio'
  return figure
}

function readPlain(folded: string, numeral: Numeral): Figure {
  const unit = readUnitAfter(folded, numeral) ?? readUnitBefore(folded, numeral)
  // 百亿级, 千亿产业: round sums of money
  if (numeral.bare && numeral.magnitude >= 8 && (!unit || unit.unit === '级'))
    return figureOf(numeral, unit?.end ?? numeral.end, '元', 'money', ['round-sum'])
  if (!unit) return figureOf(numeral, numeral.end, '', '', ['number'])
  const figure = figureOf(numeral, Math.max(numeral.end, unit.end), unit.unit, unit.dimension, ['number', unit.rule])
  if (unit.dimension === 'multiple') figure.kind = 'multiple'
  // 2个多百分点
  if (unit.unit === '个' && folded.startsWith('多百分点', unit.end)) {
    figure.end = unit.end + '多百分点'.length
    figure.unit = '百分点'
    figure.dimension = 'share'
    figure.comparator = '>'
  }
  if (unit.unit === '元') addSmallChange(folded, figure, unit.end)
  return figure
}

/** 元 may be of another currency, and 1角1分 may follow. */
function addSmallChange(folded: string, figure: Figure, at: number): void {
  figure.unit = currencyBefore(folded, figure.start)
  const dimes = readNumeral(folded, at)
  if (!dimes || folded[dimes.end] !== '角') return
  const cents = readNumeral(folded, dimes.end + 1)
  const exact = cents && folded[cents.end] === '分'
  figure.end = Math.max(figure.numberEnd, exact ? cents.end + 1 : dimes.end + 1)
  figure.value += exact ? (dimes.value * 10 + cents.value) / 100 : dimes.value / 10
}

const endsCurrency = oneOf('币元金 ')
const currency = /(新台币|台币|港币|港元|美金|澳门币|欧元|日元) ?$/
const currencies: Readonly<Record<string, string>> = { 港币: '港元', 美金: '美元', 台币: '新台币' }

/** 新台币177.1亿元: the currency stands before the number. */
function currencyBefore(folded: string, at: number): string {
  if (!endsCurrency(folded, at - 1)) return '元'
  const name = currency.exec(folded.slice(Math.max(0, at - 4), at))?.[1]
  return name === undefined ? '元' : (currencies[name] ?? name)
}

function isLatin(text: string, at: number): boolean {
  if (at < 0) return false
  const code = text.charCodeAt(at) | 32
  return code >= 97 && code <= 122
}
