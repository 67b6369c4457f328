import type { MetaField } from '@gangmu/model'
import { oneOf as isOneOf, isSpace } from '@gangmu/zh'
import { metaRules } from './meta.table.js'

/**
 * The keys and values in a line of bibliographic data, several pairs on the line included: `索 引 号：A/2021-1\t主题分类：农业`.
 * Keys are given without their spaces; a field's span is its value's, counted from `offset`. A key ends with a colon, a tab, a bracket or before a date;
 * its value lasts to the next key; in a line that opens with a key, longer ones may stick to the value before (`A/2021-1发布日期：…`). Where no key has one and the line begins with a key, a blank ends it too: `索引号 A/2021-1 文号 云政发〔2021〕1号`.
 *
 * @example
 * metaFields('发布日期：2021-10-14 来源：市政府办') // keys 发布日期, 来源
 */
export function metaFields(text: string, offset = 0): MetaField[] {
  const ended = allMatches(opensWithKey(text) ? gluedPattern : keyPattern, text)
  const found = ended.length > 0 || !opensWithBlank.test(text) ? ended : allMatches(blankPattern, text)
  return found.map((match, index) => {
    const valueStart = match.index + match[0].length
    const value = text.slice(valueStart, found[index + 1]?.index ?? text.length)
    const lead = value.length - value.replace(/^[\s|丨｜]{1,40}/, '').length
    const trimmed = value
      .slice(lead)
      .replace(/[\s|丨｜【[•·]{1,40}$/, '')
      .trim()
    const key = (match[1] ?? match[2])!.replace(/\s/g, '')
    return {
      key,
      value: trimmed,
      span: { start: offset + valueStart + lead, end: offset + valueStart + lead + trimmed.length },
      rule: ruleOf.get(key)!,
    }
  })
}

/** `matchAll` without its copy of the pattern, which is long. */
function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match)
  return found
}

/** Whether a line is nothing but bibliographic data: it opens with a key, and what follows is no sentence. */
export function isMetaLine(text: string): boolean {
  return text.length <= 600 && !/[。；！？]/.test(text) && opensWithKey(text)
}

/** Whether a key is the first thing in a line. */
export function opensWithKey(text: string): boolean {
  return openingKey.test(text)
}

/** The rule of a line that is a key and no more: `索引号`, `发布日期：`. Words that are also names of sections need their colon. */
export function bareKey(text: string): string | undefined {
  if (text.length > 24 || !(opensBareKey(text, 0) || isSpace(text, 0))) return undefined
  const rule = ruleOf.get(text.replace(/[\s：:【】[\]]/g, ''))
  if (rule === undefined) return undefined
  return /[：:]\s{0,4}$/.test(text) || !/^(?:source|count|display|title|expiry)$/.test(rule) ? rule : undefined
}

/** 字号：大 中 小, 浏览次数：12: what the page shows its readers and says nothing of the paper. */
export function isDisplay(text: string): boolean {
  return (
    opensDisplay(text, 0) &&
    !/\d{4}[-/.年]/.test(text) &&
    metaFields(text).every(({ rule }) => rule === 'display' || rule === 'count')
  )
}
const opensDisplay = isOneOf('【[字保视分浏访阅点')

const ruleOf: ReadonlyMap<string, string> = new Map(metaRules.flatMap(({ id, keys }) => keys.map((key) => [key, id])))

const firsts: string = [...new Set([...ruleOf.keys()].map((written) => written[0]))].join('')

const opensBareKey = isOneOf(`${firsts}：:【】[]`)

/** Any of some keys, the longest that fits; a look at its first character spares trying them all. */
const oneOf = (keys: readonly string[]) => `(?=[${firsts}])(${alternatives(keys)})`

/** Keys with their characters some spaces apart, told apart character by character. */
function alternatives(keys: readonly string[]): string {
  const rests = new Map<string, string[]>()
  for (const written of keys) rests.set(written[0]!, [...(rests.get(written[0]!) ?? []), written.slice(1)])
  const branches = [...rests].map(([first, all]) => {
    const longer = all.filter((rest) => rest !== '')
    if (longer.length === 0) return first
    const rest = `[ \\u00a0\\u3000]{0,8}(?:${alternatives(longer)})`
    return longer.length < all.length ? `${first}(?:${rest})?` : first + rest
  })
  return branches.join('|')
}
const name = oneOf([...ruleOf.keys()])
/** With the colon, tab or bracket that ends it. */
const key = `${name}[ \\u00a0\\u3000]{0,4}(?:[】\\]]?[ \\u00a0]{0,2}[：:]|[】\\]]|\\t|(?<=日期|时间)(?=(?:19|20)\\d\\d[-/.年]\\d))`
const keyPattern = new RegExp(`(?:^|[\\s|丨｜【[（(；;])${key}`, 'g')
/** A key that sticks to what stands before it is long, so that it is no part of another word. */
const gluedPattern = new RegExp(
  `(?:^|[\\s|丨｜【[（(；;])${key}|${oneOf([...ruleOf.keys()].filter((written) => written.length >= 4))}[ \\u00a0\\u3000]{0,4}[：:]`,
  'g',
)
const openingKey = new RegExp(`^[-●■◆•·▪*\\s|丨｜【[（(]{0,9}${key}`)
const blankPattern = new RegExp(`(?:^|\\s)${name}[ \\u00a0\\u3000]{1,8}`, 'g')
const opensWithBlank = new RegExp(`^${name}[ \\u00a0\\u3000]`)
