import type { Comparator, Span } from '@gangmu/model'
import { type Lexicon, makeLexicon, oneOf, wordAt } from '@gangmu/zh'
import { type ComparatorRow, comparatorRows } from './comparators.table.js'
import type { Figure } from './figures.js'
import { isTight } from './figuresLists.js'
import type { Words } from './figuresRead.js'

interface Bound {
  row: ComparatorRow
  span: Span
}

const lexicon = (side: ComparatorRow['side']): Lexicon<ComparatorRow> =>
  makeLexicon(
    comparatorRows.filter((row) => row.side === side).flatMap((row) => row.words.map((word) => [word, row] as const)),
    side === 'before' ? 'end' : 'start',
  )
const wordsBefore = lexicon('before')
const wordsAfter = lexicon('after')
const apart = comparatorRows.flatMap((row) => (row.apart ? row.words : []))
const wordsApart = new RegExp(`(${apart.sort((a, b) => b.length - a.length).join('|')})[\\p{Script=Han}]{0,6}$`, 'u')
const opensApart = oneOf(apart.map((word) => word[0]).join(''))

/** Which of two comparators said of one number holds: 超150亿元以上 is >, 达到约500 is ~. */
const strength: readonly Comparator[] = ['>', '<', '<=', '>=', '~', '=']

/** Gives each figure its comparator, from the words before and after it and from the list it stands in. */
export function boundFigures({ folded }: Words, figures: readonly Figure[]): Figure[] {
  const bounded = figures.map((figure, i) => {
    const bounds = boundsBefore(folded, figure, i > 0 ? figures[i - 1]!.end : 0)
    const after = boundAfter(folded, figure)
    if (after) bounds.push(after)
    return withBounds(figure, bounds)
  })
  carryForward(folded, bounded)
  carryBack(folded, bounded)
  return pairBounds(folded, bounded)
}

function withBounds(figure: Figure, bounds: readonly Bound[]): Figure {
  if (bounds.length === 0 && figure.comparatorSpans.length === 0) {
    figure.comparator ??= '='
    return figure
  }
  const said = bounds.map(({ row }): Comparator => row.comparator)
  if (figure.comparator) said.push(figure.comparator)
  for (const { row, span } of bounds) {
    figure.comparatorSpans.push(span)
    figure.rules.push(row.id)
  }
  if (figure.comparatorSpans.length > 1) figure.comparatorSpans.sort((a, b) => a.start - b.start)
  figure.comparator = strength.find((sign) => said.includes(sign)) ?? '='
  return figure
}

function boundsBefore(folded: string, figure: Figure, from: number): Bound[] {
  const bounds: Bound[] = []
  let at = figure.start
  for (let found: Bound | undefined; bounds.length < 3; at = found.span.start) {
    if (bounds.length === 0 && folded[at - 1] === ' ') at--
    found = wordBefore(folded, at, from, figure)
    if (!found) break
    bounds.push(found)
  }
  const start = Math.max(from, figure.start - 12)
  if (mayStandApart(folded, start, at) && bounds.every(({ row }) => row.comparator === '=')) {
    const found = wordsApart.exec(folded.slice(start, at))
    const row = found && wordAt(wordsBefore, found[1]!, found[1]!.length)?.[1]
    if (row) bounds.push({ row, span: { start: start + found.index, end: start + found.index + found[1]!.length } })
  }
  return bounds
}

function mayStandApart(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (opensApart(folded, at)) return true
  return false
}

function wordBefore(folded: string, at: number, from: number, figure: Figure): Bound | undefined {
  const found = wordAt(wordsBefore, folded, at, (word) => at - word.length >= from)
  if (!found) return undefined
  const [word, row] = found
  if (word.length === 1 && isWordEnd(folded[at - 2] ?? '', word, figure)) return undefined
  return { row, span: { start: at - word.length, end: at } }
}

/** Words that end in a comparator of one character and are none: 节约, 附近, 高超. 上 and 成 bound only a round number (上百家). */
const wordEnds: Readonly<Record<string, string>> = {
  约: '节集制合公条签契预履大俭隐解',
  近: '附最就邻远亲临相新贴靠',
  超: '高赶反',
  达: '传表到下发抵直送通',
  破: '打突爆',
  逾: '',
  上: '',
  成: '',
}

function isWordEnd(previous: string, sign: string, figure: Figure): boolean {
  if (sign === '上' || sign === '成')
    return !figure.round || (sign === '成' && /[建完达形组构生]/.test(previous)) || /[以及之]/.test(previous)
  return previous !== '' && (wordEnds[sign]?.includes(previous) ?? false)
}

function boundAfter(folded: string, figure: Figure): Bound | undefined {
  const found = wordAfter(folded, figure.end, figure)
  if (found) return found
  const gloss = glossEnd(folded, figure.end)
  return gloss > figure.end ? wordAfter(folded, gloss, figure) : undefined
}

function wordAfter(folded: string, at: number, figure: Figure): Bound | undefined {
  const found = wordAt(wordsAfter, folded, at)
  if (!found) return undefined
  const [word, row] = found
  const end = at + word.length
  if (
    row.notBefore?.includes(folded[end] ?? ' ') ||
    (row.id === 'odd' && (figure.unit === '' || figure.dimension === 'count'))
  )
    return undefined
  return { row, span: { start: at, end } }
}

/** 500兆比特每秒(500Mbit/s)及以上: past a short gloss in brackets. */
function glossEnd(folded: string, at: number): number {
  if (folded[at] !== '(') return at
  const close = folded.slice(at, at + 24).indexOf(')')
  return close < 0 ? at : at + close + 1
}

/** 不低于85%、90%: a bound before the first member holds for those that follow at once. */
function carryForward(folded: string, figures: Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const previous = figures[i - 1]!
    const figure = figures[i]!
    if (previous.comparatorSpans.length === 0 || figure.comparatorSpans.length > 0 || figure.max !== undefined) continue
    const bound = previous.comparatorSpans.some((span) => span.end <= previous.start)
    if (!bound || !isTight(folded, previous, figure)) continue
    // 产值超十亿元、5个产值超百亿元的企业: how large they are, then how many.
    if (figure.dimension === 'count' && previous.dimension !== 'count') continue
    figures[i] = {
      ...figure,
      comparator: previous.comparator!,
      comparatorSpans: [...previous.comparatorSpans],
      rules: [...figure.rules, 'comparator-of-list'],
    }
  }
}

const isListSign = oneOf('、和及与')
const listLink = /^(?:、|和|及|与|或|以及)[^,;。:!?\n]{0,24}$/

/** 示范县2个、示范区10个以上: a bound that closes a list holds for its members that have none. */
function carryBack(folded: string, figures: Figure[]): void {
  for (let i = figures.length - 1; i > 0; i--) {
    const last = figures[i]!
    if (last.comparatorSpans.length === 0 || last.comparator === '=' || last.max !== undefined) continue
    const after = last.comparatorSpans.filter((span) => span.start >= last.end)
    if (after.length === 0 || isListSign(folded, after[0]!.end)) continue
    for (let j = i - 1; j >= 0; j--) {
      const member = figures[j]!
      const next = figures[j + 1]!
      if (member.comparator !== '=' || member.max !== undefined || member.kind !== last.kind) break
      if (member.dimension === 'share' ? last.dimension !== 'share' : last.dimension === 'share') break
      if (next.start - member.end > 25 || !listLink.test(folded.slice(member.end, next.start))) break
      if (saysAnother(folded, member, next)) break
      // 项目10个、投资2000万元以上的项目30个: the bound says which are counted.
      if (member.unit !== last.unit && folded[after[0]!.end] === '的') break
      if (isSizeOf(folded, last, after[0]!.end, figures[i + 1], member)) break
      if (member.unit === '%' && member.value === 100) continue // nothing is above all
      figures[j] = {
        ...member,
        comparator: last.comparator!,
        comparatorSpans: [...member.comparatorSpans, ...after],
        rules: [...member.rules, 'comparator-of-list'],
      }
    }
  }
}

/** 企业1家、产值2亿元以上企业3家: a bound on how large those are that the next figure counts. */
function isSizeOf(folded: string, last: Figure, from: number, next: Figure | undefined, { unit }: Figure): boolean {
  return last.unit !== unit && next?.unit === unit && /^[^,;。、\n]{2,24}$/.test(folded.slice(from, next.start))
}

const endsInChange = /(?:增长|提高|增加|下降|降低|减少)$/
const isShare = oneOf('占')

/** 出口增长10%、对外投资占50%以上: the second says something else of its thing than the first. */
function saysAnother(folded: string, member: Figure, next: Figure): boolean {
  if (!endsInChange.test(folded.slice(Math.max(0, member.start - 2), member.start))) return false
  for (let at = member.end; at < next.start; at++) if (isShare(folded, at)) return true
  return false
}

function isPair(folded: string, low: Figure, high: Figure): boolean {
  if (!low.comparator?.startsWith('>') || !high.comparator?.startsWith('<')) return false
  const opens = high.comparatorSpans[0]?.start ?? 0
  return (
    (low.unit === high.unit || low.unit === '') &&
    opens >= low.end &&
    opens - low.end <= 3 &&
    /^[,、]?(?:并|且|并且|但|而)?$/.test(folded.slice(low.end, opens)) &&
    low.value < high.value
  )
}

/** 大于4865并少于20793: two bounds of one number make a range. */
function pairBounds(folded: string, figures: readonly Figure[]): Figure[] {
  const paired: Figure[] = []
  for (let i = 0; i < figures.length; i++) {
    const low = figures[i]!
    const high = i + 1 < figures.length ? figures[i + 1]! : undefined
    if (!high || !isPair(folded, low, high)) {
      paired.push(low)
      continue
    }
    paired.push({
      ...high,
      start: low.start,
      value: low.value,
      max: high.value,
      comparatorSpans: low.comparatorSpans,
      rules: [...low.rules, ...high.rules, 'pair-of-bounds'],
    })
    i++
  }
  return paired
}
