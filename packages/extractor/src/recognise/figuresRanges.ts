import { oneOf } from '@gangmu/zh'
import type { Figure } from './figures.js'
import type { Words } from './figuresRead.js'

const joiner = /^ ?(?:\(含\))? ?(?:[-–~―]|—{1,2}|至|到) ?$/
const opensLink = oneOf(' (-–~―—至到与和')
const between = /^ ?[与和到至] ?$/

/** Joins two figures that are the ends of one range (5—8万, 10%至15%, 1万(含)-5万元, 100与200之间). */
export function joinRanges({ folded }: Words, figures: readonly Figure[]): Figure[] {
  const joined: Figure[] = []
  for (let i = 0; i < figures.length; i++) {
    const low = figures[i]!
    const high = i + 1 < figures.length ? figures[i + 1]! : undefined
    const near = high !== undefined && high.start - low.end <= 6 && opensLink(folded, low.end)
    const range = near ? join(folded, low, high) : undefined
    if (range || !low.lowEnd) joined.push(range ?? low)
    if (range) i++
  }
  return joined
}

function join(folded: string, low: Figure, high: Figure): Figure | undefined {
  const link = folded.slice(low.end, high.start)
  const isBetween = between.test(link) && folded.startsWith('之间', high.end)
  if (!isBetween && !joiner.test(link)) return undefined
  if (low.max !== undefined || high.max !== undefined || low.kind === 'ratio' || high.kind === 'ratio') return undefined
  if (low.unit !== '' && low.unit !== high.unit && high.unit !== '') return undefined
  // 从1个到3个 says a change
  if (/[至到]/.test(link) && /[从由]$/.test(folded.slice(Math.max(0, low.start - 1), low.start))) return undefined
  if (isYear(low) && isYear(high)) return undefined
  const value = scaled(low, high)
  if (value >= high.value) return undefined
  return {
    ...high,
    start: low.start,
    value,
    max: high.value,
    unit: high.unit || low.unit,
    dimension: high.dimension || low.dimension,
    rules: ['range', ...high.rules],
    comparatorSpans: isBetween ? [{ start: high.end, end: high.end + 2 }] : [],
  }
}

/** In 5—8万 the lower end takes the magnitude of the upper, in 三至五百 all of its zeros. */
function scaled(low: Figure, high: Figure): number {
  if (low.unit !== '' || low.magnitude > 0) return low.value
  if (high.magnitude > 0) {
    const value = low.value * 10 ** high.magnitude
    return value < high.value ? value : low.value
  }
  const zeros = 10 ** Math.floor(Math.log10(high.value))
  const spoken =
    low.han && high.han && low.value < 10 && high.value % zeros === 0 && low.value * zeros < high.value && zeros >= 100
  return spoken ? low.value * zeros : low.value
}

/** Whether a number without a unit reads as a year. */
export function isYear(figure: Figure): boolean {
  return figure.unit === '' && Number.isInteger(figure.value) && figure.value >= 1900 && figure.value <= 2100
}
