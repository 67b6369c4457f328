import { type Numeral, readNumeral } from '@gangmu/zh'
import type { Figure } from './figures.js'
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

const formsByFirst = new Map<string, FormRow[]>()
for (const row of formRows)
  for (const sign of row.first) formsByFirst.set(sign, [...(formsByFirst.get(sign) ?? []), row])

/** A form that begins with a digit has one of these soon after it; most numbers do not. */
function mayBeForm(folded: string, at: number): boolean {
  let end = at
  while (end < at + 5 && isDigit(folded.charCodeAt(end))) end++
  return end === at || '强A星级'.includes(folded[end] ?? ' ')
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function readForm(folded: string, at: number): Figure | undefined {
  const rows = formsByFirst.get(folded[at]!)
  if (!rows || !mayBeForm(folded, at)) return undefined
  for (const row of rows) {
    row.pattern.lastIndex = at
    const found = row.pattern.exec(folded)
    if (!found || isLatin(folded[at - 1])) continue
    const { n, n2, letters, unit } = found.groups ?? {}
    const figure = n ?? n2
    const value = letters ? letters.length : figure ? numberOf(figure) : row.value
    if (value === undefined) continue
    return {
      start: at,
      end: at + found[0].length,
      numberEnd: at + found[0].length,
      value,
      kind: row.kind,
      unit: unit ?? row.unit,
      dimension: row.dimension,
      magnitude: 0,
      han: true,
      ...(row.comparator && { comparator: row.comparator }),
      comparatorSpans: [],
      rules: [row.id],
    }
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

/** A full-width comma groups digits only in an amount with decimals: `82，225.00`, but not `提高到65，100个`. */
function groups({ text, folded }: Words, at: number): boolean {
  let comma = at + 1
  while (comma < at + 4 && isDigit(folded.charCodeAt(comma))) comma++
  return text[comma] !== '，' || /^，[\d０-９]{3}(?:[,，.．]|$)/.test(text.slice(comma, comma + 5))
}

function figure(
  numeral: Numeral,
  rest: Pick<Figure, 'end' | 'unit' | 'dimension' | 'rules'> & Partial<Figure>,
): Figure {
  // Written out, so that figures have one shape.
  return {
    start: rest.start ?? numeral.start,
    end: rest.end,
    numberEnd: rest.numberEnd ?? numeral.end,
    value: rest.value ?? numeral.value,
    max: rest.max ?? numeral.max,
    kind: rest.kind ?? 'number',
    unit: rest.unit,
    dimension: rest.dimension,
    magnitude: numeral.magnitude,
    han: numeral.script === 'han',
    round: numeral.bare,
    comparator: numeral.more ? '>' : undefined,
    comparatorSpans: [],
    rules: rest.rules,
  }
}

/** 百分之三十, 三分之二, 1/3, 三成. */
function readShare(folded: string, numeral: Numeral): Figure | undefined {
  const { end } = numeral
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
    if (percent < 0) {
      const value = part.value / numeral.value
      return figure(numeral, {
        end: part.end,
        numberEnd: part.end,
        value,
        unit: '',
        dimension: 'share',
        rules: ['fraction'],
      })
    }
    const scaled = (value: number): number => Number(`${value}e-${percent}`)
    return figure(part, {
      start: numeral.start,
      end: part.end,
      value: scaled(part.value),
      ...(part.max !== undefined && { max: scaled(part.max) }),
      unit: '%',
      dimension: 'share',
      rules: ['percent-in-words'],
    })
  }
  if (folded[end] === '/') return readDivided(folded, numeral)
  if (
    folded[end] === '成' &&
    numeral.value <= 10 &&
    numeral.max === undefined &&
    !/[员立功果本套为型交长绩效品熟就都人分份]/.test(folded[end + 1] ?? '')
  ) {
    const half = readNumeral(folded, end + 1)
    const extra = folded[end + 1] === '半' ? 5 : half && half.end === end + 2 && half.value < 10 ? half.value : 0
    const value = Number(`${numeral.value}e1`) + extra
    return figure(numeral, { end: end + 1 + (extra ? 1 : 0), value, unit: '%', dimension: 'share', rules: ['tenths'] })
  }
  return undefined
}

const divisor = /\/(\d{1,2})(?![\d/.年月])/y

/** 1/3; not a date, not a number with a unit of its own below the stroke. */
function readDivided(folded: string, numeral: Numeral): Figure | undefined {
  divisor.lastIndex = numeral.end
  const below = Number(divisor.exec(folded)?.[1])
  if (!(numeral.value < below) || numeral.end - numeral.start > 2) return undefined
  const end = divisor.lastIndex
  return figure(numeral, {
    end,
    numberEnd: end,
    value: numeral.value / below,
    unit: '',
    dimension: 'share',
    rules: ['fraction'],
  })
}

const ratio = /(?: ?[:∶] ?(\d{1,4}(?:\.\d{1,3})?)|比(\d{1,3}(?:\.\d{1,3})?|[一二三四五六七八九十]))(?![\d:∶.])/y

/** 1∶1, 1.5:1, 3比1; not a time of day, and not the proportions of more than two. */
function readRatio(folded: string, numeral: Numeral): Figure | undefined {
  const sign = folded[numeral.end]
  if (sign !== ':' && sign !== '∶' && sign !== '比' && sign !== ' ') return undefined
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
  const value = numeral.value / second
  return figure(numeral, { end, numberEnd: end, value, kind: 'ratio', unit: '', dimension: 'ratio', rules: ['ratio'] })
}

function readPlain(folded: string, numeral: Numeral): Figure | undefined {
  const shape = {
    han: numeral.script === 'han',
    magnitude: numeral.magnitude > 0,
    integer: Number.isInteger(numeral.value),
    round: numeral.bare === true,
  }
  const unit = readUnitAfter(folded, numeral.end, shape) ?? readUnitBefore(folded, numeral.start, shape)
  if (numeral.bare && numeral.magnitude >= 8 && (!unit || unit.unit === '级')) {
    // 百亿级, 千亿产业: round sums of money
    return figure(numeral, { end: unit?.end ?? numeral.end, unit: '元', dimension: 'money', rules: ['round-sum'] })
  }
  if (!unit) return figure(numeral, { end: numeral.end, unit: '', dimension: '', rules: ['number'] })
  const amount = unit.unit === '元' ? readSmallChange(folded, unit.end) : undefined
  return figure(numeral, {
    end: Math.max(numeral.end, amount?.end ?? unit.end),
    value: numeral.value + (amount?.value ?? 0),
    kind: unit.dimension === 'multiple' ? 'multiple' : 'number',
    unit: foreign(folded, numeral.start, unit.unit),
    dimension: unit.dimension,
    rules: ['number', unit.rule],
  })
}

/** 1角1分 after 元. */
function readSmallChange(folded: string, at: number): { end: number; value: number } | undefined {
  const dimes = readNumeral(folded, at)
  if (!dimes || folded[dimes.end] !== '角') return undefined
  const cents = readNumeral(folded, dimes.end + 1)
  if (!cents || folded[cents.end] !== '分') return { end: dimes.end + 1, value: dimes.value / 10 }
  return { end: cents.end + 1, value: (dimes.value * 10 + cents.value) / 100 }
}

const currency = /(新台币|台币|港币|港元|美金|澳门币|欧元|日元) ?$/

/** 新台币177.1亿元: the currency stands before the number. */
function foreign(folded: string, at: number, unit: string): string {
  if (unit !== '元') return unit
  const name = currency.exec(folded.slice(Math.max(0, at - 4), at))?.[1]
  return name === undefined
    ? unit
    : name === '港币'
      ? '港元'
      : name === '美金'
        ? '美元'
        : name === '台币'
          ? '新台币'
          : name
}

function isLatin(sign: string | undefined): boolean {
  return sign !== undefined && /[A-Za-z]/.test(sign)
}
