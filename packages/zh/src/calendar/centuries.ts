import { calendarNumber } from './calendarNumerals.js'
import { type IsoDate, isoDate } from './isoDates.js'

/** The words of a century, a decade and their part: 本 世纪 末, 上 世纪 八十 年代 初. */
export interface CenturyWords {
  century: string | undefined
  decade: string | undefined
  part: string | undefined
}

/** Words for a century that count from the document's own. */
const shifts = new Map([
  ['上', -1],
  ['本', 0],
  ['下', 1],
])

/**
 * The years that a century or decade word means. A century runs from 01 to 00, so that its end (末) is the year 00; its middle (中叶)
 * is the year 50, as in the goals that China sets for 本世纪中叶. Without a date, 本世纪 is the 21st.
 */
export function readCentury({ century, decade, part }: CenturyWords, date?: IsoDate): { from: IsoDate; by: IsoDate } {
  const own = Math.ceil(Number(date?.slice(0, 4) ?? 2001) / 100) - 1
  const hundred = 100 * hundredOf(century, own)
  const years = (from: number, by: number) => ({ from: isoDate(from), by: isoDate(by) })
  if (decade) {
    const tens = calendarNumber(decade)
    const base = (century === undefined && tens > 40 ? 1900 : hundred) + tens
    if (part?.startsWith('末')) return years(base + 9, base + 9)
    return part === '后期' || part === '中后期' ? years(base + 5, base + 9) : years(base, base + 9)
  }
  if (part === '末') return years(hundred + 100, hundred + 100)
  if (part === '中叶' || part === '中期') return years(hundred + 50, hundred + 50)
  if (part === '初') return years(hundred + 1, hundred + 10)
  return part?.endsWith('年') ? years(hundred + 1, hundred + 20) : years(hundred + 1, hundred + 50)
}

function hundredOf(century: string | undefined, own: number): number {
  if (century === undefined) return own
  if (century === '新') return 20
  const shift = shifts.get(century)
  return shift === undefined ? calendarNumber(century) - 1 : own + shift
}
