/**
 * Characters of the symbol fonts that office files use, by their code in the font; Word moves them to U+F000.
 * From the fonts' published code charts.
 */
const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  112: '❐',
  113: '❑',
  114: '❒',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  120: '⌧',
  129: '①',
  130: '②',
  131: '③',
  132: '④',
  133: '⑤',
  134: '⑥',
  135: '⑦',
  136: '⑧',
  137: '⑨',
  138: '⑩',
  158: '·',
  159: '•',
  161: '○',
  164: '◉',
  167: '▪',
  168: '◻',
  171: '★',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

const wingdings2: Readonly<Record<number, string>> = {
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  163: '□',
  151: '●',
  152: '●',
}

const symbol: Readonly<Record<number, string>> = {
  97: 'α',
  98: 'β',
  103: 'γ',
  100: 'δ',
  108: 'λ',
  109: 'μ',
  112: 'π',
  115: 'σ',
  163: '≤',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
}

const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings,
  'wingdings 2': wingdings2,
  symbol,
}

/** A character of a symbol font as Unicode; itself where the font or the character is not known. */
export function readSymbol(sign: string, font: string | undefined): string {
  const table = fonts[font?.toLowerCase() ?? '']
  if (!table) return sign
  const code = sign.codePointAt(0) ?? 0
  return table[code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code] ?? sign
}
