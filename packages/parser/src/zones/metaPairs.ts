import { oneOf } from '@gangmu/zh'
import type { Line } from '../lines/lines.js'
import { endsLikeTitle, isBodyName, isDocNumber, isRecipient } from './frontForms.js'
import { furnitureRule, ruleOf } from './furniture.js'
import { bareKey, opensWithKey } from './meta.js'

/** A page's data stand above the text. */
const FRONT_LINES = 60
const LONGEST_VALUE = 120

const bullets = '●■◆▲★○□◇•·▪►▶◎*-'
const BULLET = new RegExp(`^[${bullets}][ \\u3000\\t]*`)
const isBullet = oneOf(bullets)
const TIME = /^\d{4}(?:[-/.年] ?\d{1,2}){2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/
const CATALOGUE = /^[\w-]{5,40}\/[\w-]{4,40}$/
/** 名称 关于……的通知: the last row of a page's data. */
const NAMED = /^(?:名\s{0,4}称|标\s{0,4}题)[ \u3000\t]{1,8}\S/
const mayBeNamed = oneOf(`名标${bullets}`)
const STATE = /^(?:现行)?有效$|^失效$|^已废止$/

/** What a value must look like to be taken for the last key's, where a title may stand in its place. */
const VALUES: Readonly<Record<string, (value: string) => boolean>> = {
  'index-number': (value) => /^[\w/.-]{4,60}$/.test(value),
  'document-number': isDocNumber,
  written: (value) => TIME.test(value),
  published: (value) => TIME.test(value),
  effective: (value) => TIME.test(value),
  expiry: (value) => TIME.test(value),
  issuer: isBodyName,
  title: endsLikeTitle,
  source: (value) => isBodyName(value) || /(?:报|社|网|网站|电视台|客户端|发布)$/.test(value),
  validity: (value) => STATE.test(value),
  openness: (value) => /公开$/.test(value),
}

/** Bibliographic data whose keys and values stand on lines of their own (`索引号` above `YC-2021-3`), and a list of values without keys. */
export function labelMetaPairs(text: string, lines: Line[]): void {
  const upTo = Math.min(lines.length, FRONT_LINES)
  const keys: Array<string | undefined> = []
  for (let i = 0; i < upTo; i++) {
    const rule = lines[i]!.label === 'body' ? bareKey(contentOf(text, lines[i]!)) : undefined
    keys.push(rule === 'display' || rule === 'count' ? undefined : rule)
  }
  for (let i = 0; i < upTo; i++) {
    const rule = keys[i]
    if (rule === undefined) continue
    const beside = [i - 2, i - 1, i + 1, i + 2].some((k) => {
      const content = lines[k] === undefined ? '' : contentOf(text, lines[k])
      return keys[k] !== undefined || opensWithKey(content) || TIME.test(content)
    })
    if (!beside) continue
    label(lines[i]!)
    const value = lines[i + 1]
    if (value === undefined || value.label !== 'body' || keys[i + 1] !== undefined) continue
    const content = contentOf(text, value)
    const between = keys[i + 2] !== undefined && content.length <= LONGEST_VALUE && !/[。；]/.test(content)
    if (between || VALUES[rule]?.(content)) label(value)
  }
  labelValues(text, lines.slice(0, upTo))
  for (let i = 0; i < upTo; i++) {
    const line = lines[i]!
    if (!isBulleted(text, line)) continue
    const content = contentOf(text, line)
    if (opensWithKey(content) || furnitureRule(content)?.id === 'index-data') label(line)
  }
  for (let i = 1; i < upTo; i++) {
    const line = lines[i]!
    if (line.label !== 'body' || !mayBeNamed(text, line.start) || !NAMED.test(contentOf(text, line))) continue
    if (ruleOf(text, lines[i - 1]!)?.id === 'index-data') label(line)
  }
  labelOtherKeys(text, lines.slice(0, upTo))
}

const KEYED = /^([\u4e00-\u9fff][\u4e00-\u9fff/ \u3000]{1,14})[:：]\s{0,4}([^。；，]{0,100})$/

/** 层级：市级, 状态：, 官方链接：…: rows of a page's data with keys that no rule names, beside rows with known ones and above the text. */
function labelOtherKeys(text: string, lines: readonly Line[]): void {
  let end = lines.findIndex((line) => line.reading !== undefined || isText(text, line))
  if (end < 0) end = lines.length
  const known = lines.slice(0, end).map((line) => line.label === 'meta' || opensWithKey(contentOf(text, line)))
  if (!known.includes(true)) return
  const look = (i: number, beside: number) => {
    if (known[i] || !known[beside] || lines[i]!.label !== 'body' || !isKeyed(text, lines[i]!)) return
    label(lines[i]!)
    known[i] = true
  }
  for (let i = 1; i < end; i++) look(i, i - 1)
  for (let i = end - 2; i >= 0; i--) look(i, i + 1)
}

function isText(text: string, line: Line): boolean {
  return line.label === 'body' && (line.end - line.start > 2 * LONGEST_VALUE || text[line.end - 1] === '。')
}

function isKeyed(text: string, line: Line): boolean {
  const content = contentOf(text, line)
  const [, key, value] = content.match(KEYED) ?? []
  if (key === undefined || value === undefined || key.replace(/\s/g, '').length > 8) return false
  if (/(?:阅读|浏览|点击|访问).{0,3}[:：]/.test(value)) return false
  if (value === '' ? isRecipient(content) : value.length >= 10 && endsLikeTitle(value)) return false
  return ruleOf(text, line) === undefined
}

/** `• 000123/2024-7`, `• 2024-01-10 15:30`, `• 云政办〔2024〕1号`: bullets of which two at least are such data. */
function labelValues(text: string, lines: readonly Line[]): void {
  for (let from = 0; from < lines.length; from++) {
    let to = from
    let known = 0
    while (to < lines.length && isBulleted(text, lines[to]!)) {
      const value = contentOf(text, lines[to]!)
      if (CATALOGUE.test(value) || TIME.test(value) || STATE.test(value) || isDocNumber(value)) known++
      to++
    }
    if (known >= 2) for (let i = from; i < to; i++) label(lines[i]!)
    from = to
  }
}

function isBulleted(text: string, line: Line): boolean {
  if (line.label !== 'body' || line.end - line.start > LONGEST_VALUE) return false
  return isBullet(text, line.start)
}

function contentOf(text: string, line: Line): string {
  if (line.end - line.start > LONGEST_VALUE) return text.slice(line.start, line.start + LONGEST_VALUE + 1)
  return text.slice(line.start, line.end).replace(BULLET, '')
}

function label(line: Line): void {
  line.label = 'meta'
  line.reading = undefined
}
