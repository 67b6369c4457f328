import { romanNumeral } from '@gangmu/zh'
import type { HtmlElement } from './elements.js'
import { elementsOf } from './tables.js'

/**
 * The numbers that a browser writes before the items of an `<ol>`: `1. `, `a. `, `iv. `. None where the style takes them away.
 * HTML Standard, 4.4.5 and 4.4.8 (`start`, `reversed`, `type`, `value`).
 */
export function listMarkers(list: HtmlElement): Map<HtmlElement, string> {
  const markers = new Map<HtmlElement, string>()
  const style = list.attributes.style ?? ''
  if (list.name !== 'ol' || /list-style(?:-type)?\s*:[^;]*none/i.test(style)) return markers
  const items = elementsOf(list).filter(({ name }) => name === 'li')
  const step = list.attributes.reversed === undefined ? 1 : -1
  let ordinal = integer(list.attributes.start) ?? (step > 0 ? 1 : items.length)
  for (const item of items) {
    ordinal = integer(item.attributes.value) ?? ordinal
    markers.set(item, `${counter(ordinal, item.attributes.type ?? list.attributes.type ?? '1')}. `)
    ordinal += step
  }
  return markers
}

function integer(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isSafeInteger(number) ? number : undefined
}

function counter(ordinal: number, type: string): string {
  if (ordinal > 0 && (type === 'a' || type === 'A')) return alphabetic(ordinal, type)
  if (ordinal > 0 && ordinal < 4000 && (type === 'i' || type === 'I')) {
    return type === 'i' ? romanNumeral(ordinal).toLowerCase() : romanNumeral(ordinal)
  }
  return String(ordinal)
}

function alphabetic(ordinal: number, first: 'a' | 'A'): string {
  let letters = ''
  for (let rest = ordinal; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(first.charCodeAt(0) + ((rest - 1) % 26)) + letters
  }
  return letters
}
