import type { Box, Section, Span, Table } from '@gangmu/model'
import { answered } from '../answered.js'
import type { Passage } from '../passages.js'
import { reviewHeadings } from './place.table.js'
import type { Place } from './roles.table.js'

const front = new Set(['docNumber', 'signature', 'date', 'meta', 'recipient', 'noise', 'note'])

/** Where a stretch of a passage stands; `span` counts in the passage's text. `told`: where no heading says otherwise, what has been is told there. */
export function placeOf(passage: Passage, span: Span, told = false): Place {
  const { kind, node, folded } = passage
  if (kind === 'line' && front.has(node.type)) return 'front'
  if (
    (node.type === 'title' && !passage.box && !passage.table) ||
    node.type === 'toc' ||
    node.type === 'attachmentList'
  )
    return 'title'
  if (inName(folded, span)) return 'name'
  if (kind === 'heading' && isReview(folded)) return 'review'
  if (kind === 'heading') return 'heading'
  const holder = passage.box?.title === undefined ? passage.table : passage.box
  if (passage.sections.some(looksBack) || (holder && looksBack(holder))) return 'review'
  if (told && !passage.sections.some(looksAhead)) return 'review'
  if (passage.sections[0] && setsStages(passage.sections[0])) return 'schedule'
  return passage.sections.some(setsGoals) ? 'goal' : 'text'
}

/** Headings of what is to be reached. */
const goals = /目标|任务/

/** Headings of the days on which something is done. */
const stages = /(?:时间|步骤|阶段|进度)(?:安排|要求)?$/

/** Headings of what is to be done. */
const ahead = /目标|任务|下一步|下半年|打算|建议|要求|安排|计划(?!执行|完成)|重点/

/** Longer headings are text with a heading's number. */
const longestTitle = 80

/** Does a heading say that what stands under it tells of the past. */
export function isReview(title: string): boolean {
  return reviewHeadings.some((rule) => rule.pattern.test(title.slice(0, longestTitle)))
}

const looksBack = answered((holder: Section | Box | Table) =>
  isReview((holder.type === 'table' ? holder.caption : holder.title) ?? ''),
)
const setsGoals = answered(({ title }: Section) => title.length < longestTitle && goals.test(title))

const looksAhead = answered(({ title }: Section) => title.length < longestTitle && ahead.test(title))
const setsStages = answered(({ title }: Section) => title.length < longestTitle && stages.test(title))

/** Inside 《…》. */
function inName(folded: string, { start, end }: Span): boolean {
  const left = folded.slice(Math.max(0, start - 60), start)
  if (left.lastIndexOf('《') <= left.lastIndexOf('》')) return false
  return folded.slice(end, end + 60).includes('》')
}
