import type { Span } from '@gangmu/model'
import type { RoledTime } from '../times/roledTime.js'
import type { TimedPassage } from './timedPassage.js'
import { timesStartingBefore } from './timesStartingBefore.js'

/** From the figure to a time that opens the next clause or a bracket. */
const toNextClause = /^[^,，。;；!?(（]{0,30}[,，(（](?:力争|争取|确保|计划|并|于|在|将于){0,2}$/
/** What is done by then, to the end of the clause: 2025年底前全部建成. */
const done =
  /^(?:全部|全面|基本|陆续|正式|要|须)?(?:印发|出台|完成|建成|投用|投产|投入使用|投入运营|到位|实现|达标|开工|竣工|启用|通车|交付|开通|上线|运行)[^,，。;；!?\d]{0,6}[,，。;；)）]/

/**
 * The time that says afterwards when a figure is due: 建设公园10座，2025年底前全部建成; 改造小区30个（2025年底前完成）.
 * Null when no time stands so right after it.
 */
export function trailingTime(figure: Span, { passage: { folded }, times }: TimedPassage): RoledTime | null {
  const window = figure.end + 40
  const after = times[timesStartingBefore(times, figure.end)]
  if (!after || after.span.start > window || after.role !== 'deadline') return null
  if (!toNextClause.test(folded.slice(figure.end, after.span.start))) return null
  return done.test(folded.slice(after.span.end, after.span.end + 24)) ? after : null
}
