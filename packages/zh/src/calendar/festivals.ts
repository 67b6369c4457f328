import { type IsoDate, precedes } from './isoDates.js'
import type { CalendarContext, Point } from './point.js'

/** Days of the solar calendar. */
const fixed: ReadonlyMap<string, string> = new Map([
  ['元旦', '01-01'],
  ['五一', '05-01'],
  ['七一', '07-01'],
  ['八一', '08-01'],
  ['国庆', '10-01'],
  ['国庆节', '10-01'],
  ['十一', '10-01'],
])

/** First day of the lunar year from 1990 on, month and day. */
const springFestivals =
  '0127 0215 0204 0123 0210 0131 0219 0207 0128 0216 0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 ' +
  '0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208'

function springFestival(year: number): string | undefined {
  const day = springFestivals.split(' ')[year - 1990]
  return day && `${day.slice(0, 2)}-${day.slice(2)}`
}

/** The first day of the name that comes after the document's date, or lies in its year when no more is known of it. Without a year it is none. */
export function nextFestival({ date, year }: CalendarContext, name: string): Pick<Point, 'from' | 'by'> {
  const plain = name.replace(/[“”"]/g, '')
  const dayIn = (of: number): IsoDate | undefined => {
    const day = plain === '春节' ? springFestival(of) : fixed.get(plain)
    return day && `${of}-${day}`
  }
  const first = year ?? (date ? Number(date.slice(0, 4)) : undefined)
  const here = first === undefined ? undefined : dayIn(first)
  if (first === undefined || here === undefined) return {}
  const over = plain === '元旦' || (date?.length === 10 && precedes(here, date))
  const by = over ? dayIn(first + 1) : here
  return by ? { from: by, by } : {}
}
