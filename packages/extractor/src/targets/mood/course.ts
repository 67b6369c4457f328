import type { Document, Section } from '@gangmu/model'
import { noteOpened, type Opened, toldByTitle } from '../../resolve/opened.js'
import type { TimedPassage } from '../../resolve/timedPassage.js'
import { plansMore } from '../../times/accounts.js'
import { isDigest } from './digest.js'
import { moodOfSections, moodOfTurn, type Said, type Setting, settingOf, turnsToPlan } from './mood.js'

/** How a document goes from what has been to what shall be, as far as it has been read. */
export interface Course {
  document: Document
  setting: Setting
  /** Where a report stands that no heading places. */
  turned: Said | null
  /** What a document says where nothing else does. */
  fallback: Said | null
  /** What the paragraphs of a report have opened with. */
  opened: Opened
  /** The section of the first rank that has been entered. */
  top: Section | undefined
}

const byDefault: Said = { mood: 'plan', rule: 'plan-by-default' }
const toldByDefault: Said = { mood: 'review', rule: 'report-tells-the-past' }
const toReview: Said = { mood: 'review', rule: 'report-turns-to-review' }
const toPlan: Said = { mood: 'plan', rule: 'report-turns-to-plan' }

/** What is shorter has too few words to tell. */
const shortestPart = 800

/** Texts up to this length may be a part of a report, that does not begin with what has been. */
const longestPart = 4000

/** The course of the document that begins at a passage. */
export function courseFrom(all: readonly TimedPassage[], at: number): Course {
  const { document } = all[at]!.passage
  const setting = settingOf(document)
  if (!setting.whole && !document.data.facts?.kind && saysItIsLaw(all, at)) setting.whole = lawByPurpose
  if (!setting.whole && isDigest(all, at)) Object.assign(setting, digestOf(setting, all[at]!.now))
  const turned = setting.report ? opening(all, at, setting) : null
  const title = all
    .slice(at, at + 20)
    .find(({ passage }) => passage.document === document && passage.node.type === 'title')
  const told = title ? toldByTitle(title) : null
  return { document, setting, turned, fallback: null, opened: { due: null, told }, top: undefined }
}

/** A digest is a report of the year that it speaks in. */
function digestOf({ year }: Setting, now = ''): Partial<Setting> {
  return { report: true, yearly: true, year: year ?? (now ? Number(now.slice(0, 4)) : null) }
}

const lawByPurpose: Said = { mood: 'statute', rule: 'statute-by-purpose' }

/** 为规范…，制定本办法: what a text without a title or a kind calls itself in its first paragraphs. */
function saysItIsLaw(all: readonly TimedPassage[], at: number): boolean {
  const { document } = all[at]!.passage
  return all
    .slice(at, at + 8)
    .some(
      ({ passage }) =>
        passage.document === document &&
        /制定本(?:实施|暂行|管理)?(?:条例|办法|规定|细则|规则|规程|章程)/u.test(passage.folded),
    )
}

/** A report opens with what has been; a short part of one, that never turns, may plan by its words. */
function opening(all: readonly TimedPassage[], at: number, setting: Setting): Said {
  const review: Said = { mood: 'review', rule: 'report-opens-with-review' }
  const { document } = all[at]!.passage
  const { start, end } = document.position
  if (end.offset - start.offset >= longestPart) return review
  const part = all.slice(at).filter(({ passage }) => passage.document === document)
  const turns = part.some(({ passage }) => moodOfTurn(passage.folded, setting, review))
  return !turns && plansMore(textOf(part, 0, () => true)) ? toPlan : review
}

/** What a passage says of its figures, and what it does to the passages after it. */
export function follow(course: Course, all: readonly TimedPassage[], at: number): Said {
  const item = all[at]!
  const { passage } = item
  const { setting } = course
  const said = setting.whole ?? moodOfSections(passage, setting)
  if (course.turned) {
    const top = passage.sections.at(-1)
    if (top && top !== course.top) enter(course, top, all, at)
    course.turned = moodOfTurn(passage.folded, setting, course.turned) ?? course.turned
  } else if (!said) course.fallback ??= item.account ? toldByDefault : byDefault
  const here = said ?? course.turned ?? course.fallback ?? byDefault
  if (setting.yearly) noteOpened(course.opened, item, here.mood, setting.year ?? 0)
  if (course.turned && turnsToPlan(passage.folded)) course.turned = toPlan
  return here
}

/** A section of the first rank says by its title where the report stands; one after the first, that does not, may plan by its words. */
function enter(course: Course, top: Section, all: readonly TimedPassage[], at: number): void {
  const { setting, turned } = course
  const said = moodOfSections({ ...all[at]!.passage, sections: [top] }, setting)
  if (said?.mood === 'plan') course.turned = toPlan
  else if (said?.mood === 'review') course.turned = toReview
  else if (course.top && turned?.mood === 'review' && !said) {
    const text = textOf(all, at, ({ passage }) => passage.sections.at(-1) === top)
    if (text.length >= shortestPart && plansMore(text)) course.turned = toPlan
  }
  course.top = top
}

function textOf(all: readonly TimedPassage[], from: number, isOf: (item: TimedPassage) => boolean): string {
  let text = ''
  for (let at = from; at < all.length && isOf(all[at]!) && text.length < 20000; at++)
    if (all[at]!.passage.kind !== 'line') text += all[at]!.passage.folded
  return text
}
