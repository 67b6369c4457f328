/** A calendar date as coarse as a text says it: `2027`, `2025-06`, `2023-12-31`. */
export type IsoDate = string

const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

/** Writes a date from its parts: year, month from 1, day from 1; a day that its month does not have is left out. */
export function isoDate(year: number, month?: number, day?: number): IsoDate {
  const y = String(year).padStart(4, '0')
  return month === undefined
    ? y
    : day === undefined || day > daysInMonth(year, month)
      ? `${y}-${two(month)}`
      : `${y}-${two(month)}-${two(day)}`
}

/** The last day of a month, from 28 to 31. */
function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** Whether all of `a` lies before all of `b`: 2021 before 2022-06, but 2022 not before 2022-06 nor after it. */
export function precedes(a: IsoDate, b: IsoDate): boolean {
  const shared = Math.min(a.length, b.length)
  return a.slice(0, shared) < b.slice(0, shared)
}

/** The first day of a date that may be coarse: `2025` → `2025-01-01`. */
export function firstDay(date: IsoDate): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return isoDate(year, month, day)
}

/** The last day of a date that may be coarse: `2025-06` → `2025-06-30`. */
export function lastDay(date: IsoDate): IsoDate {
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  return isoDate(year, month, day ?? daysInMonth(year, month))
}

/** `date` moved on by so many days, months and years; a day that its month does not have becomes the month's last. */
export function addTo(date: IsoDate, step: { years?: number; months?: number; days?: number }): IsoDate {
  const [year = 0, month = 1, day = 1] = firstDay(date).split('-').map(Number)
  const months = year * 12 + month - 1 + (step.months ?? 0) + 12 * (step.years ?? 0)
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1]
  const moved = new Date(Date.UTC(y, m - 1, Math.min(day, daysInMonth(y, m)) + (step.days ?? 0)))
  return isoDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}

/** `date` moved on by so many working days; only Saturdays and Sundays are taken out, public holidays are not known. */
export function addWorkingDays(date: IsoDate, count: number): IsoDate {
  const weekday = new Date(`${firstDay(date)}T00:00:00Z`).getUTCDay()
  const start = weekday === 6 ? -1 : weekday === 0 ? -2 : 0
  const fromMonday = (weekday === 0 || weekday === 6 ? 5 : weekday) - 1
  const weeks = Math.floor((fromMonday + count) / 5)
  return addTo(date, { days: start + weeks * 7 + ((fromMonday + count) % 5) - fromMonday })
}
