const digits = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/**
 * A whole number from 1 to 3,999 in Roman numerals.
 *
 * @example romanNumeral(14) // 'XIV'
 */
export function romanNumeral(number: number): string {
  let rest = number
  let written = ''
  for (const [value, digit] of digits) {
    for (; rest >= value; rest -= value) written += digit
  }
  return written
}
