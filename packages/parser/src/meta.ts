import type { MetaField } from '@gangmu/model'
import { metaRules } from './meta.table.js'

export interface FoundMetaField extends MetaField {
  /** Id of the row in `meta.table.ts`. */
  rule: string
  /** Where the key stands. */
  keySpan: { start: number; end: number }
}

/**
 * The keys and values in a line of bibliographic data, several pairs on the line included: `索 引 号：A/2021-1\t主题分类：农业`.
 * Keys are given without their spaces; a field's span is its value's, counted from `offset`. A key ends with a colon, a tab or a bracket;
 * its value lasts to the next key.
 *
 * @example
 * metaFields('发布日期：2021-10-14 来源：市政府办') // keys 发布日期, 来源
 */
export function metaFields(text: string, offset = 0): FoundMetaField[] {
  const found = [...text.matchAll(keyPattern)]
  return found.map((match, index) => {
    const written = match[2]!
    const keyStart = match.index + match[1]!.length
    const valueStart = match.index + match[0].length
    const value = text.slice(valueStart, found[index + 1]?.index ?? text.length)
    const lead = value.length - value.trimStart().length
    const trimmed = value.replace(/[\s|丨｜【[]{1,40}$/, '').trim()
    const key = written.replace(/\s/g, '')
    return {
      key,
      value: trimmed,
      span: { start: offset + valueStart + lead, end: offset + valueStart + lead + trimmed.length },
      keySpan: { start: offset + keyStart, end: offset + keyStart + written.length },
      rule: ruleOf.get(key)!,
    }
  })
}

/** Whether a line is nothing but bibliographic data: it opens with a key, and what follows is no sentence. */
export function isMetaLine(text: string): boolean {
  if (text.length > 600 || /[。；！？]/.test(text)) return false
  keyPattern.lastIndex = 0
  const first = keyPattern.exec(text)
  keyPattern.lastIndex = 0
  return first !== null && text.slice(0, first.index + first[1]!.length).trim().length <= 1
}

const ruleOf: ReadonlyMap<string, string> = new Map(metaRules.flatMap(({ id, keys }) => keys.map((key) => [key, id])))

/** Any key, its characters up to four spaces apart, after a gap or bracket and before a colon, tab or bracket. */
const keyPattern = new RegExp(
  `(^|[\\s|丨｜【\\[（(;；])(${[...ruleOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((key) => [...key].join('[ \\u00a0\\u3000]{0,8}'))
    .join('|')})[ \\u00a0\\u3000]{0,4}(?:[】\\]]?[ \\u00a0]{0,2}[：:]|[】\\]]|(?=\\t)\\t)`,
  'g',
)
