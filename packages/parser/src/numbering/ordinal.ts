/** Digits by code unit; a dash is typed for 一. */
const VALUES: ReadonlyMap<number, number> = codes({
  '零〇○': 0,
  '一—－': 1,
  二两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
})
const POWERS: ReadonlyMap<number, number> = codes({ 十: 10, 百: 100, 千: 1000 })

function codes(values: Readonly<Record<string, number>>): Map<number, number> {
  return new Map(
    Object.entries(values).flatMap(([chars, value]) => [...chars].map((char) => [char.charCodeAt(0), value] as const)),
  )
}

/**
 * The value of an ordinal as markers write it: `12`, `１２`, `二十一`, `一百零三`, `二〇`; NaN for anything else. At most a few characters
 * long, so that nothing here needs the full numeral grammar of @gangmu/zh.
 */
export function ordinalValue(numeral: string): number {
  let arabic = 0
  let total = 0
  let digit = -1
  let positional = 0
  for (let i = 0; i < numeral.length; i++) {
    const code = numeral.charCodeAt(i)
    const plain = code >= 0xff10 ? code - 0xff10 : code - 0x30
    if (plain >= 0 && plain <= 9) {
      arabic = arabic * 10 + plain
      digit = -2
      continue
    }
    const power = POWERS.get(code)
    if (power !== undefined) {
      total += (digit < 0 ? 1 : digit) * power
      digit = -1
    } else {
      const value = VALUES.get(code)
      if (value === undefined) return Number.NaN
      positional = positional * 10 + value
      digit = value
    }
  }
  if (digit === -2) return arabic
  if (total === 0) return positional
  return total + Math.max(digit, 0)
}
