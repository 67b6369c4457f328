import type { CitationRecord, Span } from '@gangmu/model'
import { matchesOf } from '@gangmu/zh'
import { ownVerb, type RelationRule, relations } from './relations.table.js'

export interface Relation {
  relation: CitationRecord['relation']
  rule: string
}

/** How far back a sentence is read for the words that lead to a title. */
const REACH = 120
/** What may stand between two documents of one list: 《…》、《…》和《…》, 《…》等法律、法规，以及《…》. */
const CONNECTOR =
  /^ ?(?:[、和及与或,]|以及|,?(?:以及|和|并)|等(?:有关|相关)?(?:法律|行政法规|法规|规章|文件|规定|[、和及]){0,5},?(?:以及|和|及)?|(?:第[^,。;《]{1,8}[条款项],?(?:和|以及|、)?))? ?$/u

/** 《…》、国务院《…》, 《…》和省财政厅等11部门印发的《…》: who issued the next one. */
const ISSUER =
  /^ ?(?:、|和|及|以及|与)(?!(?:根据|按照|依照|依据|贯彻|落实|执行|修改|废止|参照)|[^《]{0,16}(?:要求|精神|规定|部署))[^,。;:!?《》]{2,30}$/u

export interface Named {
  span: Span
  /** Past the bracket that follows the name. */
  end: number
}

/** The documents of a text in lists: those that one verb governs stand together. */
export function lists<T extends Named>(folded: string, named: readonly T[]): T[][] {
  const found: T[][] = []
  for (const name of named) {
    const previous = found.at(-1)?.at(-1)
    const between =
      previous && name.span.start - previous.end < 40 ? folded.slice(previous.end, name.span.start) : undefined
    if (between !== undefined && (CONNECTOR.test(between) || (ISSUER.test(between) && !ownVerb.test(between))))
      found.at(-1)?.push(name)
    else found.push([name])
  }
  return found
}

/** How a list of documents is cited: by what leads to its first and by what follows its last member. */
export function relationOf(folded: string, first: Named, last: Named): Relation {
  const before = sentenceBefore(folded, first.span.start)
  const after = folded.slice(last.end, last.end + 80)
  const title = folded.slice(first.span.start, last.span.end)
  for (const row of relations) {
    if (
      row.side === 'after'
        ? row.pattern.test(after) && !(row.unless?.test(title) || (row.relation !== 'amends' && restsOn(row, before)))
        : row.side === 'next'
          ? row.pattern.test(before)
          : leads(row, before)
    )
      return { relation: row.relation, rule: row.id }
  }
  return { relation: 'mentions', rule: 'cite-mentions' }
}

const grounds = relations.filter(({ relation, side }) => relation === 'basis' && side === 'before')

/** 根据《…》的规定，现予公布: what is sent out or repealed after a title that leads there as a basis is another document. */
function restsOn({ relation }: RelationRule, before: string): boolean {
  return (relation === 'forwards' || relation === 'repeals') && grounds.some((row) => leads(row, before))
}

/** Whether the clause before a title holds the row's word, not as a part of what describes something else (…的). */
function leads(row: RelationRule, before: string): boolean {
  const clause = (/[^,:]{0,60}$/u.exec(before)?.[0] ?? '').replace(/《[^》]{0,160}》/gu, (title) =>
    '《'.repeat(title.length),
  )
  for (const match of matchesOf(row.pattern, clause)) {
    const between = clause.slice(match.index + match[0].length)
    if (between.includes('《') || between.startsWith('的')) continue
    if (between.endsWith('的') || !ownVerb.test(between)) return true
  }
  return false
}

function sentenceBefore(folded: string, end: number): string {
  const text = folded.slice(Math.max(0, end - REACH), end)
  return text.slice(Math.max(...['。', ';', '!', '?', '\n'].map((c) => text.lastIndexOf(c))) + 1)
}
