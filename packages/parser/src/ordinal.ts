const VALUES: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  // A dash, typed for 一.
  '—': 1,
  '－': 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

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
    const char = numeral[i]!
    const power = POWERS[char]
    if (power !== undefined) {
      total += (digit < 0 ? 1 : digit) * power
      digit = -1
    } else {
      const value = VALUES[char]
      if (value === undefined) return Number.NaN
      positional = positional * 10 + value
      digit = value
    }
  }
  if (digit === -2) return arabic
  if (total === 0) return positional
  return total + Math.max(digit, 0)
}
