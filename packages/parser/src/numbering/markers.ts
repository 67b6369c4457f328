import type { Marker } from '@gangmu/model'
import { oneOf } from '@gangmu/zh'
import { type MarkerRule, markers } from './markers.table.js'
import { ordinalValue } from './ordinal.js'

/** A marker as read at a place: how it is numbered, and with which rule. */
export interface Reading {
  rule: MarkerRule
  /** Index of the rule in the table: cheaper to compare than its id. */
  style: number
  start: number
  end: number
  ordinal: number | null
}

const rules = markers

/** For each character that can begin a marker, the rules to try, in the table's order. */
const byLead = new Map<number, number[]>()
rules.forEach((rule, style) => {
  for (const char of rule.lead) {
    const code = char.charCodeAt(0)
    byLead.set(code, [...(byLead.get(code) ?? []), style])
  }
})

const follows = rules.map((rule) => (rule.after === undefined ? undefined : oneOf(rule.after)))
const isOpening = oneOf('第（(〔【﹙')
const isInside = oneOf(' \u3000\t')
const isNumeral = oneOf('一二三四五六七八九十百千零〇○—－0123456789０１２３４５６７８９')

/** Where what follows a numeral begins. */
function endOfNumeral(text: string, at: number): number {
  let i = isOpening(text, at) ? at + 1 : at
  while (isInside(text, i)) i++
  while (isNumeral(text, i)) i++
  while (isInside(text, i)) i++
  return i
}

/** Reads the marker that begins at `at`, if there is one and it ends before `end`. */
export function readMarker(text: string, at: number, end: number): Reading | undefined {
  if (!leadsMarker(text, at)) return undefined
  const styles = byLead.get(text.charCodeAt(at))!
  const after = endOfNumeral(text, at)
  for (const style of styles) {
    if (follows[style]?.(text, after) === false) continue
    const rule = rules[style]!
    rule.pattern.lastIndex = at
    const match = rule.pattern.exec(text)
    if (match === null || at + match[0].length > end) continue
    const numeral = match[1] ?? match[2] ?? ''
    const ordinal = ordinalOf(rule, numeral)
    if (Number.isNaN(ordinal)) continue
    return { rule, style, start: at, end: at + match[0].length, ordinal }
  }
  return undefined
}

/** Can a marker begin with the character at a place? */
export const leadsMarker: (text: string, at: number) => boolean = oneOf(rules.map(({ lead }) => lead).join(''))

function ordinalOf(rule: MarkerRule, numeral: string): number | null {
  if (rule.counts === 'none') return null
  if (rule.counts === 'series') {
    const code = numeral.charCodeAt(0)
    const from = rule.from!.charCodeAt(0)
    return (code > 0xff00 && from < 0xff00 ? code - 0xfee0 : code) - from + 1
  }
  return ordinalValue(numeral)
}

/** The marker for the tree: as written, without the blanks that stand inside 第 一 章. */
export function markerOf(text: string, reading: Reading): Marker {
  return {
    text: text.slice(reading.start, reading.end),
    style: reading.rule.id,
    ordinal: reading.ordinal,
    span: { start: reading.start, end: reading.end },
  }
}
