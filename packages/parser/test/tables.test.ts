import { describe, expect, it } from 'vitest'
import { readMarker } from '../src/numbering/markers.js'
import { markers } from '../src/numbering/markers.table.js'
import { furnitureRule } from '../src/zones/furniture.js'
import { furniture } from '../src/zones/furniture.table.js'

describe('marker rules', () => {
  for (const rule of markers) {
    for (const text of rule.yes)
      it(`${rule.id} reads ${text}`, () => expect(readMarker(text, 0, text.length)?.rule.id).toBe(rule.id))
    for (const text of rule.no)
      it(`${rule.id} refuses ${text}`, () => expect(readMarker(text, 0, text.length)?.rule.id).not.toBe(rule.id))
  }
})

describe('furniture rules', () => {
  for (const rule of furniture) {
    for (const text of rule.yes) it(`${rule.id} knows ${text}`, () => expect(rule.pattern.test(text)).toBe(true))
    for (const text of rule.yes)
      it(`${rule.id} labels ${text}`, () => expect(furnitureRule(text)?.label).toBe(rule.label))
    for (const text of rule.no) it(`${rule.id} refuses ${text}`, () => expect(rule.pattern.test(text)).toBe(false))
    if (rule.shape !== undefined)
      for (const text of rule.yes)
        it(`${rule.id} folds ${text} of either width`, () =>
          expect([text, wide(text)].map((line) => rule.shape!.test(line))).toEqual([true, true]))
  }
})

/** In full-width forms. */
function wide(text: string): string {
  return text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000')
}
