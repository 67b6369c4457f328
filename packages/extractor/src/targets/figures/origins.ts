import type { Span } from '@gangmu/model'
import type { Figure } from './figure.js'

/** From the value that a change starts from to the one that it ends with. */
export const toLevel: RegExp =
  /^(?:[\uE001\s]*)(?:逐步|分别|稳步|阶段性|大幅)?(?:提高|增加|提升|扩大|增长|上升|调高|上调|下调|调低|回落|回升|增|升|降|降低|下降|减少|缩小|缩短|发展|压减|调整|到|至|扩|提|转为增长|转为上升|转为下降|跃[居升]?|[前上]移)(?:到|至|为)?[\uE002\s]*(?:现在|目前|年|全[国省市区球]|世界)?的?$/u

/** 生产率从人均8.7万元提高到…: the words before 从 name what changes. */
export function fromWord(text: string, left: Span): number {
  const words = text.slice(left.start, left.end)
  const from = Math.max(words.lastIndexOf('从'), words.lastIndexOf('由'))
  return from >= 0 ? left.start + from : left.end
}

const fromHere =
  /[从由][\uE002\uE005]*的?(?:分别)?(?:上升|下降|增长|(?:全[国球省市区州县盟]|世界|[东中西]部|东北)[\p{Script=Han}]{0,4})?$/u
const nextClause =
  /^,(?:[\uE002\uE005]|分别|逐步|稳步|预计|已经?)*(?:(?:[提升增扩上降减缩下转]|压减|回落|达到)[\p{Script=Han}]{0,3}[到至为][\uE002\uE005]*的?|转为?(?:增长|上升|下降))[\uE000\uE001]/u

/** 从2010年的8万元和3万元分别提高到9万元和4万元; 由2010年的8万人，增加到9万人: where a change starts from, also of several. */
export function markOrigins(text: string, clauseEnd: number, figures: Figure[], first: number): void {
  const figure = figures[first]!
  if (figure.inner || !fromHere.test(text.slice(figure.left.start, figure.outer.start))) return
  let next = first + 1
  while (next < figures.length && figures[next]!.bare) next++
  const { end } = figures[next - 1]!.outer
  const level = figures[next]
  if (
    level
      ? next === first + 1 || !toLevel.test(text.slice(end, level.outer.start))
      : !nextClause.test(text.slice(clauseEnd, clauseEnd + 16))
  )
    return
  for (let i = first; i < next; i++) figures[i]!.inner = 'origin'
  if (level)
    level.left = {
      start: figure.left.start,
      end: fromWord(text, { start: figure.left.start, end: figure.outer.start }),
    }
}

const compared = /[比较]\uE002+(?:年?同期)?(?:年初)?(?:预算|决算|完成|执行|实际)?数?的?$/u

const timesOf = /(?:[是为]|相当于|达到?)\uE002+(?:年?末|年?底)?的?$/u

/** 是2015年126亿元的3.05倍: that of which it is so many times. */
export function isTimesOf(text: string, { outer }: Figure, { mention }: Figure): boolean {
  return mention.unit === '倍' && timesOf.test(text.slice(Math.max(0, outer.start - 20), outer.start))
}

/** 比上年同期2亿元减收3000万元: what follows the value that it is compared with. */
export const differing: RegExp = /^(?:增收|减收|增支|减支|增加|减少|净增|增长|下降)$/u

/** 较上年2.1亿元，增收3000万元: what it is compared with. */
export function isReference(text: string, { left, outer, mention }: Figure): boolean {
  return (
    !/^(?:%|百分点|倍|番)$/u.test(mention.unit) &&
    compared.test(text.slice(Math.max(left.start, outer.start - 16), outer.start))
  )
}
