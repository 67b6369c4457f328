import type { DocumentFacts } from '@gangmu/model'
import { fold } from '@gangmu/zh'

type Period = NonNullable<DocumentFacts['period']>

const years = /(?<!\d)((?:19|20)\d\d)年?(?:[-—–－~～]{1,2}|至|到)((?:19|20)\d\d)(?:年|\)|$)/
const fiveYears = /[“"]十五[”"]|(十[一二三四五六])五(?![年个天])|第(十[一二三四五六]?)个五年/
const plansAfterTenth = '一二三四五六'

/** The planning period in a title or a phrase: 2023—2027年, “十四五”, 第十四个五年规划. The years of the five-year plans run on from 2001. */
export function periodIn(text: string): Period | undefined {
  const folded = fold(text)
  const [, from, by] = folded.match(years) ?? []
  if (from && by && from < by) return { from, by }
  const [match, name, ordinal] = folded.match(fiveYears) ?? []
  if (!match) return
  const last = (name ?? ordinal ?? '')[1]
  const first = 2001 + 5 * (last ? plansAfterTenth.indexOf(last) + 1 : 0)
  return { from: String(first), by: String(first + 4) }
}

/** The period that a plan's text gives for itself: 规划期限为2021—2025年, 实施期限：2023年至2027年. */
export function statedPeriod(text: string): Period | undefined {
  const at = text.search(
    /(?:(?:规划|计划|方案|行动|实施|工作|目标|试点|执行)(?:期限?|年限)|期限)[为是：:\s]{0,3}[^。，；\n]{0,12}?\d{4}\s?年?(?:[-—–－~～]|至|到)/,
  )
  return at < 0 ? undefined : periodIn(text.slice(at, at + 60))
}
