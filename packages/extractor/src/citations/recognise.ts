import type { CitationRecord, Span } from '@gangmu/model'
import { docNumbers, fold, holds, matchesOf, oneOf } from '@gangmu/zh'
import type { Passage } from '../passages.js'
import { lists, type Named, relationOf } from './relation.js'
import { clauses, selves } from './selves.js'
import { shortIn, titles } from './titles.js'

/** A document named in a stretch of text. Spans count in that text. */
export interface CitationMention {
  span: Span
  text: string
  kind: CitationRecord['kind']
  title?: string
  number?: string
  relation: CitationRecord['relation']
  rules: string[]
}

/** What a document's text so far has named. */
export interface NamesSoFar {
  /** Short names as introduced, `《意见》` or `个人所得税法`, with their full titles. */
  shorts: Map<string, string>
  /** Full titles. */
  titles: Set<string>
}

/** Without one of these a text names no document, unless by a short name. */
const canName = oneOf('《号本条款前中')
const NAMED = /[《号本条款]|前项|中华人民共和国/

/**
 * The documents that a text names: in 《》, by 文号, by short name, itself, by article.
 * `names` holds what the document named so far and takes in what is named here.
 *
 * @example recogniseCitations({ text: '根据《云川省规定》，制定本办法。', folded: … })
 * // [{ kind: 'title', relation: 'basis', title: '云川省规定', … }, { kind: 'self', … }]
 */
export function recogniseCitations(
  { text, folded }: Pick<Passage, 'text' | 'folded'>,
  names: NamesSoFar = { shorts: new Map(), titles: new Set() },
): CitationMention[] {
  const found: CitationMention[] = []
  const bare = names.shorts.size > MANY ? [] : [...names.shorts].filter(([name]) => !name.startsWith('《'))
  const isNamed = holds(folded, canName) && NAMED.test(folded)
  if (!isNamed && !bare.some(([name]) => folded.includes(name))) return found
  const taken = new Uint8Array(text.length)
  const free = ({ start, end }: Span): boolean => !taken.subarray(start, end).includes(1)
  const add = (span: Span, kind: CitationMention['kind'], rule: string, rest: Partial<CitationMention>): void => {
    taken.fill(1, span.start, span.end)
    const { relation, rule: by } = rest.relation
      ? { relation: rest.relation, rule: rule }
      : relationOf(folded, at(span), at(span))
    found.push({ span, text: textOf(span), kind, ...rest, relation, rules: by === rule ? [rule] : [rule, by] })
  }

  const own = selves(folded)
  // 本《规划》 is the document itself.
  const opensOwn = new Set(own.map((span) => span.start))
  const named = titles(folded).filter(({ span }) => !opensOwn.has(span.start - 1))
  for (const group of lists(folded, named)) {
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) continue
    const { relation, rule } = relationOf(folded, first, last)
    const said: string[] = []
    for (const { span, number, shorts } of group) {
      const name = text.slice(span.start + 1, span.end - 1)
      const full = names.shorts.get(`《${name}》`) ?? antecedent(name, names.titles)
      taken.fill(1, span.start, span.end)
      if (number) taken.fill(1, number.start, number.end)
      found.push({
        span,
        text: textOf(span),
        kind: full ? 'short' : 'title',
        title: full ?? name,
        ...(number && { number: textOf(number) }),
        relation,
        rules: [full ? 'cite-short' : 'cite-title', rule],
      })
      if (!full) names.titles.add(name)
      said.push(full ?? name)
      const their = said.slice(-(shorts?.length ?? 0))
      shorts?.forEach((short, i) => {
        introduce(short, their[i] ?? full ?? name)
      })
    }
  }
  for (const match of folded.includes('称') ? folded.matchAll(/(?:以下|下文)(?:简称|统称)/gu) : []) {
    const short = shortIn(folded, match.index, Math.min(folded.length, match.index + 40))
    // Without a title in 《》 before it, it names a document only when it stands in 《》 itself.
    if (short && folded[short.start] === '《' && !names.shorts.has(textOf(short)))
      names.shorts.set(textOf(short), text.slice(short.start + 1, short.end - 1))
  }
  for (const [name, title] of names.shorts) {
    if (name.startsWith('《')) continue
    for (let start = folded.indexOf(name); start >= 0; start = folded.indexOf(name, start + name.length)) {
      const span = { start, end: start + name.length }
      // 预算法律制度 is not the 预算法.
      if (free(span) && !(name.endsWith('法') && /[律规院制治官]/u.test(folded[span.end] ?? '')))
        add(span, 'short', 'cite-short', { title })
    }
  }
  if (folded.includes('号'))
    for (const { span, rule } of docNumbers(folded)) if (free(span)) add(span, 'number', rule, { number: textOf(span) })
  for (const span of statutes(folded)) if (free(span)) add(span, 'title', 'cite-statute', { title: textOf(span) })
  for (const span of own) if (free(span)) add(span, 'self', 'cite-self', { relation: 'self' })
  // 本办法第十条: the clause belongs to the name before it.
  for (const span of clauses(folded)) if (free(span) && !taken[span.start - 1]) add(span, 'clause', 'cite-clause', {})
  return found.sort((a, b) => a.span.start - b.span.start)

  function textOf(span: Span): string {
    return text.slice(span.start, span.end)
  }
  function introduce(short: Span, full: string): void {
    const name = textOf(short)
    names.shorts.set(name, full)
    if (name.startsWith('《') && free(short))
      add(short, 'short', 'cite-short-introduced', { title: full, relation: 'mentions' })
  }
}

function at(span: Span): Named {
  return { span, end: span.end }
}

const KIND =
  /^(?:实施|工作|行动|试点|专项|指导|若干)?(?:规划|纲要|方案|意见|办法|条例|规定|细则|通知|计划|决定|措施|规则|建议|草案|规划纲要|纲要草案)(?:\(草案\))?$/u

/** More titles than a document names are not searched for an antecedent, more short names not for their uses. */
const MANY = 300

/** The one title so far that a bare kind of document (《纲要》) can stand for; none when there are several or none. */
function antecedent(name: string, earlier: ReadonlySet<string>): string | undefined {
  if (!KIND.test(fold(name)) || earlier.size > MANY) return undefined
  const plain = (title: string): string => title.replace(/[()（）]/gu, '')
  const fits = (title: string): boolean =>
    plain(title).endsWith(plain(name)) ||
    title.replace(/[（(](?:草案|试行|征求意见稿|送审稿)[）)]$/u, '').endsWith(name)
  const fitting = [...earlier].filter((title) => title !== name && fits(title))
  return fitting.length === 1 ? fitting[0] : undefined
}

const STATUTE = /中华人民共和国[\p{Script=Han}、]{1,24}?(?:法典|条例|法(?![律院制治规人定学]))/gu

/** National statutes named in full without 《》. */
function statutes(folded: string): Span[] {
  if (!folded.includes('中华人民共和国')) return []
  return [...matchesOf(STATUTE, folded)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
}
