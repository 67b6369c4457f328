import { type DocumentKindRow, documentKinds } from './documentKinds.table.js'
import { oneOf } from './oneOf.js'
import { fold } from './width.js'

export { type DocumentKindRow, documentKinds }

const byWord = new Map(documentKinds.map((row) => [row.word, row]))
const longestWord = Math.max(...documentKinds.map((row) => row.word.length))

/** What follows the kind in a title: brackets with years or 试行, quotes, 全文. */
const afterKind =
  /(?:\([^()]{1,24}\)|\[[^[\]]{1,24}\]|〔[^〔〕]{1,24}〕|[》〉”"』」\s]|全文|正文|实施稿|送审稿|修订稿|修订版|\d{4}年[版本]?){1,4}$/

const endsAfterKind = oneOf(')]〕》〉”"』」文稿版年本')

/**
 * The kind of a document from its title, the last word that names one: 意见 for 关于……的实施意见（试行）. Undefined when the title ends otherwise.
 *
 * @example documentKind('青禾县旅游发展规划（2021—2025年）')?.word // '规划'
 */
export function documentKind(title: string): DocumentKindRow | undefined {
  const all = fold(title).trim().slice(-80)
  const end = endsAfterKind(all, all.length - 1) ? all.replace(afterKind, '') : all
  for (let length = longestWord; length >= 1; length--) {
    const row = byWord.get(end.slice(-length))
    if (row && (row.word !== '法' || /^中华人民共和国.{1,40}(?<![方司执])法$/.test(end))) return row
  }
  return
}
