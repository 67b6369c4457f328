/** White space as `trim` sees it. */
export const BLANK = 1
/** Space or ideographic space: what sets the cells of a row apart. */
export const SPACE = 2
export const TAB = 4
/** Ends a sentence: 。！？； and their half-width forms; not `?`, which stands for lost characters. */
export const STOP = 8
/** Line feed. */
export const BREAK = 32
/** Belongs to the sentence that has just ended: closing quotes and brackets. */
export const CLOSE = 16

const CHARACTERS: ReadonlyArray<[kind: number, characters: string]> = [
  [
    BLANK,
    '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  ],
  [SPACE, ' \u3000'],
  [TAB, '\t'],
  [BREAK, '\n'],
  [STOP, '。；！？;!'],
  [CLOSE, '”’）)》」』】'],
]

const kinds = new Uint8Array(0x10000)
for (const [kind, characters] of CHARACTERS)
  for (let i = 0; i < characters.length; i++) kinds[characters.charCodeAt(i)]! |= kind

/** Which of the kinds the character at a place is, as bits; 0 for most characters. */
export function kindOf(text: string, at: number): number {
  return kinds[text.charCodeAt(at)]!
}

export function isBlank(text: string, at: number): boolean {
  return (kinds[text.charCodeAt(at)]! & BLANK) !== 0
}

/** The kinds of all characters in a stretch. */
export function kindsIn(text: string, start: number, end: number): number {
  let found = 0
  for (let i = start; i < end; i++) found |= kinds[text.charCodeAt(i)]!
  return found
}
