const digits = '〇一二三四五六七八九'

function digit(char: string): number {
  if (char >= '0' && char <= '9') return Number(char)
  if (char === '零' || char === '○' || char === 'O') return 0
  return char === '两' ? 2 : digits.indexOf(char)
}

/** Reads the small numbers of dates and lengths of time, and the digits of years: `12`, `十二`, `三十一`, `廿五`, `两`, `二〇二五`; NaN for anything else. */
export function calendarNumber(text: string): number {
  let value = 0
  for (const char of text) {
    const d = digit(char)
    if (d < 0) return withTens(text)
    value = value * 10 + d
  }
  return text === '' ? Number.NaN : value
}

function withTens(text: string): number {
  const tens = /^(?:([一二三四五六七八九\d])?[十]|(廿|卅))([一二三四五六七八九])?$/.exec(text)
  if (!tens) return Number.NaN
  const [, ten, short, one] = tens
  return (short ? (short === '廿' ? 2 : 3) : ten ? digit(ten) : 1) * 10 + (one ? digit(one) : 0)
}
