/**
 * Makes a test for one of some characters (of the Basic Multilingual Plane) at a place in a text: one look-up, where `'…'.includes(text[at])`
 * makes a string for each character that is not Latin. False outside of the text.
 *
 * @example oneOf('，。')('到2025年，', 6) // true
 */
export function oneOf(chars: string): (text: string, at: number) => boolean {
  const bits = new Uint8Array(0x2000)
  for (let i = 0; i < chars.length; i++) {
    const code = chars.charCodeAt(i)
    bits[code >> 3]! |= 1 << (code & 7)
  }
  return (text, at) => {
    if (at < 0 || at >= text.length) return false
    const code = text.charCodeAt(at)
    return ((bits[code >> 3]! >> (code & 7)) & 1) === 1
  }
}

/** Whether a text holds a character that such a test is true of. */
export function holds(text: string, isOne: ReturnType<typeof oneOf>): boolean {
  for (let at = 0; at < text.length; at++) if (isOne(text, at)) return true
  return false
}

/** The characters of `\s`. */
export const spaces =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** White space as `\s` has it. */
export const isSpace: (text: string, at: number) => boolean = oneOf(spaces)
