import { spaces } from '@gangmu/zh'

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
  [BLANK, spaces],
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

/** The place of the first character from `at` on that is of any kind; the text's length when there is none. */
export function nextOfKind(text: string, at: number): number {
  const { length } = text
  while (at < length && kinds[text.charCodeAt(at)] === 0) at++
  return at
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
