import { romanNumeral } from '@gangmu/zh'

/** The words of Word's number formats (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat). */

const digits = '〇一二三四五六七八九'

interface Numerals {
  digits: string
  units: readonly string[]
  myriad: string
  /** Stands for skipped places: 一百零一; empty when they are passed over. */
  zero: string
  /** 一十 → 十 at the start. */
  dropsOne: 'ten' | 'all' | 'never'
}

const counting: Numerals = { digits, units: ['', '十', '百', '千'], myriad: '万', zero: '零', dropsOne: 'ten' }
const japanese: Numerals = { ...counting, zero: '', dropsOne: 'all' }
const financial: Numerals = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  units: ['', '拾', '佰', '仟'],
  myriad: '万',
  zero: '零',
  dropsOne: 'never',
}
const financialTraditional: Numerals = { ...financial, digits: '零壹貳參肆伍陸柒捌玖', myriad: '萬' }

/** 1 ≤ n < 100,000,000 with place words. */
function spell(n: number, numerals: Numerals): string {
  if (n >= 10_000) {
    const rest = n % 10_000
    const gap = rest > 0 && rest < 1_000 ? numerals.zero : ''
    return (
      spell(Math.floor(n / 10_000), numerals) +
      numerals.myriad +
      gap +
      (rest > 0 ? spell(rest, { ...numerals, dropsOne: 'never' }) : '')
    )
  }
  let out = ''
  let gap = false
  const figures = String(n)
  for (let i = 0; i < figures.length; i++) {
    const figure = Number(figures[i])
    const unit = numerals.units[figures.length - 1 - i]!
    if (figure === 0) {
      gap = out !== ''
      continue
    }
    if (gap) out += numerals.zero
    gap = false
    const bare =
      figure === 1 &&
      unit !== '' &&
      (numerals.dropsOne === 'all' || (numerals.dropsOne === 'ten' && unit === '十' && out === ''))
    out += (bare ? '' : numerals.digits[figure]) + unit
  }
  return out
}

const byDigit = (n: number, words: string): string => Array.from(String(n), (figure) => words[Number(figure)]).join('')

/** a … z, then aa, bb … */
const letters = (n: number, first: string): string =>
  String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26)).repeat(Math.ceil(n / 26))

/** Characters that stand in a row in Unicode; numbers past the last are written in figures. */
const row = (n: number, first: string, count: number): string =>
  n >= 1 && n <= count ? String.fromCodePoint(first.codePointAt(0)! + n - 1) : String(n)

const circled = (n: number): string => {
  if (n >= 21 && n <= 35) return String.fromCodePoint(0x3251 + n - 21)
  if (n >= 36 && n <= 50) return String.fromCodePoint(0x32b1 + n - 36)
  return n === 0 ? '⓪' : row(n, '①', 20)
}

const fullWidth = (n: number): string => byDigit(n, '０１２３４５６７８９')
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'

const formats: Readonly<Record<string, (n: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  numberInDash: (n) => `- ${n} -`,
  upperRoman: romanNumeral,
  lowerRoman: (n) => romanNumeral(n).toLowerCase(),
  upperLetter: (n) => letters(n, 'A'),
  lowerLetter: (n) => letters(n, 'a'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (n) => row(n, '⒈', 20),
  decimalEnclosedParen: (n) => row(n, '⑴', 20),
  ideographEnclosedCircle: (n) => row(n, '㊀', 10),
  chineseCounting: (n) => (n < 100 ? spell(n, counting) : byDigit(n, digits)),
  taiwaneseCounting: (n) => (n < 100 ? spell(n, counting) : byDigit(n, digits)),
  chineseCountingThousand: (n) => spell(n, counting),
  taiwaneseCountingThousand: (n) => spell(n, counting),
  japaneseCounting: (n) => spell(n, japanese),
  koreanCounting: (n) => spell(n, japanese),
  ideographDigital: (n) => byDigit(n, digits),
  japaneseDigitalTenThousand: (n) => byDigit(n, digits),
  taiwaneseDigital: (n) => byDigit(n, digits),
  chineseLegalSimplified: (n) => spell(n, financial),
  ideographLegalTraditional: (n) => spell(n, financialTraditional),
  ideographTraditional: (n) => stems[n - 1] ?? String(n),
  ideographZodiac: (n) => branches[n - 1] ?? String(n),
  ideographZodiacTraditional: (n) => (n <= 60 ? stems[(n - 1) % 10]! + branches[(n - 1) % 12]! : String(n)),
  none: () => '',
}

/**
 * A number as Word writes it in a list of that format; in figures for formats that are not known (see `knowsFormat`).
 *
 * @example
 * writeNumber(12, 'chineseCounting') // '十二'
 * writeNumber(101, 'chineseCountingThousand') // '一百零一'
 * writeNumber(3, 'ideographTraditional') // '丙'
 */
export function writeNumber(n: number, format: string): string {
  // Zero has no form of its own in the formats that count, and no list of a document comes near the upper bound.
  if (n > 99_999 || (n < 1 && !/^(decimal|none|ideographDigital|numberInDash)/.test(format))) return String(n)
  return (formats[format] ?? String)(n)
}

/** Whether `writeNumber` can write a format as Word does. */
export function knowsFormat(format: string): boolean {
  return Object.hasOwn(formats, format)
}
