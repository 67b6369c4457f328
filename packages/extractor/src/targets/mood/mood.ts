import type { Document } from '@gangmu/model'
import { matchesOf } from '@gangmu/zh'
import type { Passage } from '../../passages.js'
import { reportYear } from '../../times/reportYear.js'
import { cues, sectionMoods } from './mood.table.js'

/** Whether a text says what shall be, what has been, what the words of another part mean, or what is the law. */
export type Mood = 'plan' | 'review' | 'note' | 'statute'

export interface Said {
  mood: Mood
  /** Id of the rule that says so. */
  rule: string
}

/** What is known of the document that a passage stands in. */
export interface Setting {
  /** All of it is law, accounts or statistics: no section of it plans. */
  whole: Said | null
  report: boolean
  /** A report to a people's congress, on the year past and the year to come. */
  yearly: boolean
  /** Year in which it speaks; figures of earlier years are the past. */
  year: number | null
  /** What its titles have been found to say. */
  titles: Map<string, Said | null>
}

const statuteKind = /(?:条例|办法|规定|细则|规则|章程|法|规程|守则|准则)$|(?:修改|修正|废止).*决定$/u

/** Reads from a document's facts and title what kind it is and when it speaks. */
export function settingOf(document: Document): Setting {
  const facts = document.data.facts ?? {}
  const line = document.children.find((child) => child.type === 'title')
  const title = facts.title ?? (line?.type === 'title' ? line.value : '')
  const bare = (facts.forwards ?? title)
    .replace(/[\s　]+/gu, '')
    .replace(/(?:[(（][^)）]{0,12}[)）]|》?的?通知)+$/u, '')
  const sharesOut = sharedOut.test(title)
  const when =
    facts.written ??
    facts.published ??
    reportYear({ ...facts, title }) ??
    facts.effective ??
    facts.period?.from ??
    /(?<!中国|到)(?:19|20)\d\d(?!年远景)/u.exec(title)?.[0]
  return {
    whole: wholeOf(bare, facts.kind ?? ''),
    report:
      !sharesOut &&
      (/报告$/u.test(facts.kind ?? '') || /工作报告|工作总结|(?:概述|概况|综述|执行情况.{0,24}草案)$/u.test(title)),
    yearly:
      !sharesOut &&
      (/工作报告|(?:计划|预算|决算|年).{0,40}报告|执行情况.{0,24}草案$/u.test(title) || partOfYear.test(bare)),
    year: when ? Number(when.slice(0, 4)) : null,
    titles: new Map(),
  }
}

/** 政府工作报告重点工作责任分解: what shares a report's tasks out tells nothing of the past. */
const sharedOut = /工作报告》?.{0,24}(?:分解|分工|任务|要点|清单|台账|方案|目标)|(?:分解|落实).{0,16}政府工作报告/u

/** 2011年主要工作: the part of a report that plans, by itself. */
const partOfYear =
  /^(?:(?:19|20)\d\d|今)年度?的?(?:(?:主要|重点|全年|总体|政府)?工作)?(?:的?(?:安排|任务|打算|思路|目标|预期目标|目标任务))?$/u

/** The accounts of an office; what a government makes public holds its report. */
const accountsTitle = /(?<!政府)(?:预算|决算)(?:公开|信息|说明|报表)*$/u
const statisticsTitle = /统计公报$|普查公报/u

function wholeOf(title: string, kind: string): Said | null {
  if (statuteKind.test(title) || statuteKind.test(kind)) return { mood: 'statute', rule: 'statute' }
  if (accountsTitle.test(title)) return { mood: 'note', rule: 'accounts' }
  return statisticsTitle.test(title) ? { mood: 'review', rule: 'statistics' } : null
}

const turn =
  /(?:今年|20\d\d年|本年度?|明年|今后五年|未来五年)[^。]{0,24}(?:预期目标|主要目标|总体要求|工作(?:的?总的?|的?总体)?要求|重点工作|工作安排|主要任务|工作建议|目标任务)|(?:预期|奋斗)目标(?:建议|安排|初步|拟定?|确定)*(?:是|为|如下|:)|(?:总体(?:要求|思路)|指导思想|基本思路)(?:是|:)|(?:实现|围绕|完成)(?:上述|以上|这些)[^。,]{0,8}(?:目标|任务)|(?:做好|搞好)(?:今年|明年|20\d\d年|新一年)[^。,]{0,8}工作|(?:重点|着力|着重|突出)(?:做好|抓好)(?!了)(?:以下|[一二三四五六七八九十]+[个大项]?方面)|(?:今年|明年|20\d\d年|[今未][后来][一二三四五六七八九十\d]+年)[^。]{0,24}(?:将|要|继续|全力|着力)[^。]{0,12}(?:办好|办理|办实|抓好|做好)|^[\s　]*(?:今后|未来)[一二三四五六七八九十\d]+年|报告(?:中|里)?(?:还|也)?(?:提出|明确|部署|要求|强调)[,，:：]|(?<!(?:总结|回顾)[^。]{0,24}[,，])(?:安排|部署|谋划)(?:今年|明年|20\d\d年)[^。]{0,16}工作|^[\s　]*(?:今年|明年|20\d\d年)[,，]?[^。,，\d]{0,12}(?:计划(?![^。,，]{0,6}(?:完成|执行|草案|[的为]))|将(?!近)|(?<![主重需])要(?![求素件点])|力争|拟)/gu

/** 2025年主要目标任务如期完成: what follows the words of a turn when they are not one. */
const fulfilled = /^[^,。]{0,8}?(?:(?:已|如期|圆满|全面|胜利|顺利|超额|提前)[^,。]{0,4}(?:完成|实现)|完成情况)/u

const back =
  /过去(?:的)?[一五三]年|回顾|取得(?:了)?(?:很大|显著|新的?|重大|来之不易的?|明显|积极|突破性)*(?:成绩|成就|进展|成效)|去年(?:的)?工作|^[\s　]*(?:各位代表[!,:])?[一二三四五]年来/u
/** The same where a plan has been entered: it may speak of progress to come, and of the past in passing. */
const backFromPlan =
  /^.{0,40}?(?:过去(?:的)?[一五三]年|(?<!要)回顾(?!性)|去年(?:的)?工作)|^[\s　]*(?:各位代表[!,:])?[一二三四五]年来/u

/** A paragraph that ends so has told what has been, and hands over to what shall be: 现提出如下意见：. */
const handsOver =
  /(?:意见|建议|措施|打算|请示)如下[:。]?$|(?:提出|作出)(?:如下|以下)[^。]{0,8}(?:意见|建议|措施|打算|安排|要求)[:。]?$/u

/** Whether what follows a paragraph of a report is what shall be done. */
export function turnsToPlan(folded: string): boolean {
  return handsOver.test(folded.slice(-40).trimEnd())
}

/** Where a report without headings turns from what has been to what shall be, and back. */
export function moodOfTurn(folded: string, { year }: Setting, { mood }: Said): Said | null {
  const opening = folded.slice(0, 400)
  const [ahead, past] = [turnIn(opening, year), opening.search(mood === 'plan' ? backFromPlan : back)]
  if (ahead >= 0 && (past < 0 || ahead < past)) return { mood: 'plan', rule: 'report-turns-to-plan' }
  return past >= 0 ? { mood: 'review', rule: 'report-turns-to-review' } : null
}

/** Where the words of a turn stand; the goals of a year gone by, or that were reached, are none. */
function turnIn(opening: string, year: number | null): number {
  for (const found of matchesOf(turn, opening)) {
    const of = Number(/20\d\d/u.exec(found[0])?.[0] ?? Number.NaN)
    if (year !== null && of < year) continue
    if (!fulfilled.test(opening.slice(found.index + found[0].length))) return found.index
  }
  return -1
}

/** What a passage's sections say of its figures; the innermost that says anything decides. */
export function moodOfSections(passage: Passage, setting: Setting): Said | null {
  for (const { title } of passage.sections) {
    let said = setting.titles.get(title)
    if (said === undefined) {
      said = moodOfTitle(title, setting)
      setting.titles.set(title, said)
    }
    if (said) return said
  }
  return null
}

/** What a title says: a year that has passed says review, a year to come (or the speaker's own, with work to do) plan. */
function moodOfTitle(title: string, setting: Setting): Said | null {
  if (!title || title.length > 60) return null
  const rules = sectionMoods.filter((rule) => rule.title.test(title))
  const review = rules.find((rule) => rule.mood === 'review')
  const year = setting.report ? Number(/(?:19|20)\d\d/u.exec(title)?.[0] ?? Number.NaN) : Number.NaN
  // 发展成就和主要目标: where it turns, the text says.
  if (setting.report && review && rules.length > 1 && /[和与及]/u.test(title)) return null
  if (setting.year !== null && year < setting.year) return { mood: 'review', rule: 'past-year-section' }
  if (review) return { mood: 'review', rule: review.id }
  if (rules[0]) return { mood: rules[0].mood, rule: rules[0].id }
  if (setting.year !== null && year >= setting.year) return { mood: 'plan', rule: 'year-section' }
  return null
}

const anyCue = new RegExp(cues.map((rule) => `(?:${rule.cue.source})`).join('|'), 'u')

/** What the words of a clause say. */
export function moodOfWords(masked: string): Said | null {
  if (!anyCue.test(masked)) return null
  const ahead = cues.find((rule) => rule.mood === 'plan' && rule.cue.test(masked))
  if (ahead) return { mood: 'plan', rule: ahead.id }
  const past = cues.find((rule) => rule.mood === 'review' && rule.cue.test(masked))
  return past ? { mood: 'review', rule: past.id } : null
}
