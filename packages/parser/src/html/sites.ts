import type { HtmlElement } from './elements.js'
import { furniture, mainTexts } from './sites.table.js'

/** The whole names in an element's `id` or `class`. */
export function namesOf({ attributes }: HtmlElement, attribute: 'id' | 'class'): string[] {
  return attributes[attribute]?.split(/\s+/) ?? []
}

/** Whether a known platform puts a page's main text into elements of this name. */
export function namesMainText(element: HtmlElement): boolean {
  if (element.attributes.id === undefined && element.attributes.class === undefined) return false
  return mainTexts.some(({ attribute, names }) => namesOf(element, attribute).some((name) => names.includes(name)))
}

/** Whether an element is called what page furniture is called. */
export function namesFurniture(element: HtmlElement): boolean {
  if (element.attributes.id === undefined && element.attributes.class === undefined) return false
  return [...namesOf(element, 'id'), ...namesOf(element, 'class')].some((name) => {
    const lower = name.toLowerCase()
    return furniture.some(({ pattern }) => pattern.test(lower))
  })
}
