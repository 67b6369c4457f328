import type { Line } from '../lines/lines.js'
import { isHistory, isOccasion } from './frontForms.js'

/** When and before whom a report was given, or a statute adopted: what stands below a title, on one line or two. */
export function isSubtitle(content: string): boolean {
  return isOccasion(content) || /^[—―─（(]/.test(content)
}

/** 2026年1月20日在云川省第十四届 / 人民代表大会第四次会议上: the first line of it. */
export function opensOccasion(text: string, lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]]
  return next !== undefined && isOccasion(text.slice(line.start, line.end) + text.slice(next.start, next.end))
}

/** ——2026年1月20日在云川省第十四届 / 人民代表大会第四次会议上, （2026年1月20日云川省渔业局 / 第5次会议通过）: the second line of it. */
export function endsOccasion(text: string, lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  if (above === undefined) return false
  const whole = text.slice(above.start, above.end) + text.slice(lines[at]!.start, lines[at]!.end)
  if (!/^(?:[—―─（(]|[12]\d{3}年\d)/.test(whole)) return false
  return isOccasion(whole) || /^[（(][^）)]{8,150}(?:通过|批准|修[订正])[）)]$/.test(whole)
}

/** （2026年1月20日云川省渔业局 / 第5次会议通过）: one of the two lines of a 题注. */
export function isWrappedHistory(text: string, lines: readonly Line[], at: number): boolean {
  return [at - 1, at].some((first) => {
    const [above, below] = [lines[first], lines[first + 1]]
    if (above === undefined || below === undefined || !/[（(]/.test(text[above.start]!)) return false
    const [upper, lower] = [above, below].map((line) => text.slice(line.start, line.end)) as [string, string]
    return upper.length < 100 && !/[）)]/.test(upper) && lower.length < 100 && isHistory(upper + lower)
  })
}
