import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, readNumeral, readUnit } from '../src/index.js'

const figures = '零一二三四五六七八九'
const magnitudes = ['', '十', '百', '千']

/** Writes a whole number below 10^12 in Chinese numerals, as GB/T 15835-2011 has it. */
function spoken(value: number): string {
  if (value === 0) return '零'
  const groups: string[] = []
  let rest = value
  for (const big of ['', '万', '亿']) {
    const group = rest % 10000
    rest = Math.floor(rest / 10000)
    const gap =
      groups.length > 0 && group > 0 && Number(String(value % 10000 ** groups.length).length) < 4 * groups.length
    groups.unshift(group === 0 ? '' : spokenGroup(group) + big + (gap ? '零' : ''))
  }
  return groups.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}

function spokenGroup(group: number): string {
  return [...String(group)]
    .map((digit, i, all) => (digit === '0' ? '零' : figures[Number(digit)]! + magnitudes[all.length - 1 - i]!))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
}

describe('numerals', () => {
  it('reads what was written in Chinese numerals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        const text = spoken(value)
        expect(readNumeral(text, 0), text).toMatchObject({ value, end: text.length })
      }),
      { numRuns: 2000 },
    )
  })

  it('reads what was written in digits, full-width or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
        const text = part === 0 ? String(whole) : `${whole}.${String(part).padStart(2, '0')}`
        const wide = text.replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
        expect(readNumeral(text, 0)).toMatchObject({ value: Number(text), end: text.length })
        expect(readNumeral(fold(wide), 0)).toEqual(readNumeral(text, 0))
      }),
    )
  })

  it('scales decimals exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 3 }), (digits, places) => {
        const literal = (digits / 10 ** places).toFixed(places)
        expect(readNumeral(`${literal}亿`, 0)?.value).toBe(digits * 10 ** (8 - places))
      }),
    )
  })

  it('never throws and never leaves the text', () => {
    const signs = fc.constantFrom(...'零一二三十百千万亿点余多几数两廿0123456789.,，年个元分之半 瓦')
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (parts) => {
        const text = fold(parts.join(''))
        for (let at = 0; at < text.length; at++) {
          const numeral = readNumeral(text, at)
          if (numeral) {
            expect(numeral.start).toBe(at)
            expect(numeral.end).toBeGreaterThan(at)
            expect(numeral.end).toBeLessThanOrEqual(text.length)
            expect(Number.isFinite(numeral.value)).toBe(true)
          }
          const unit = readUnit(text, at)
          if (unit) expect(unit.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('folding', () => {
  it('keeps the length and is done once for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length)
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})
