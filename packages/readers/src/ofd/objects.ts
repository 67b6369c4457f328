import type { Glyph, Rule } from '../layout/page.js'
import { addFilled, addStrokes, type PagePoint } from '../layout/rules.js'
import { type Limits, overLimit } from '../limits.js'
import { child, type Element, elements, textOf } from '../xml.js'

export const pointsPerMillimetre: number = 72 / 25.4

/** What a page's content part draws. */
export interface Picture {
  glyphs: Glyph[]
  /** Text of background layers. */
  background: Glyph[]
  rules: Rule[]
}

/** The numbers of an array attribute: `0 0 210 297`. */
export function numbersOf(text: string | undefined): number[] {
  return (text ?? '').trim().split(/\s+/).map(Number).filter(Number.isFinite)
}

/** Notes where the glyphs and the straight lines of a page's layers stand (GB/T 33190-2016, 8 to 11). */
export function followObjects(content: Element, limits: Limits): Picture {
  const picture: Picture = { glyphs: [], background: [], rules: [] }
  let items = 0
  const follow = (parent: Element, isBackground: boolean): void => {
    for (const object of elements(parent)) {
      if (++items > limits.pageItems) throw overLimit('pageItems', `a page has more than ${limits.pageItems} objects`)
      if (object.name === 'ofd:TextObject') readText(object, isBackground ? picture.background : picture.glyphs)
      else if (object.name === 'ofd:PathObject') readPath(object, picture.rules)
      else if (object.name === 'ofd:PageBlock') follow(object, isBackground)
    }
  }
  for (const layer of elements(child(content, 'ofd:Content'), 'ofd:Layer'))
    follow(layer, layer.attributes.Type === 'Background')
  return picture
}

type Place = (x: number, y: number) => [number, number]

/** Takes an object's own coordinates to points on the page: its CTM first, then the corner of its boundary. */
function placeOf(object: Element): { place: Place; scale: number } {
  const [left = 0, top = 0] = numbersOf(object.attributes.Boundary)
  const matrix = numbersOf(object.attributes.CTM)
  const [a, b, c, d, e, f] =
    matrix.length === 6 ? (matrix as [number, number, number, number, number, number]) : [1, 0, 0, 1, 0, 0]
  return {
    place: (x, y) => [
      (left + a * x + c * y + e) * pointsPerMillimetre,
      (top + b * x + d * y + f) * pointsPerMillimetre,
    ],
    scale: Math.hypot(c, d) * pointsPerMillimetre,
  }
}

/** An OFD gives no widths, only distances; Latin letters and figures take about half a square. */
const narrow = /^[\x20-\u02ff]$/

function readText(object: Element, glyphs: Glyph[]): void {
  if (object.attributes.Visible === 'false') return
  const { place, scale } = placeOf(object)
  const size = Number(object.attributes.Size) || 0
  const wide = Number(object.attributes.HScale) || 1
  let x = 0
  let y = 0
  for (const code of elements(object, 'ofd:TextCode')) {
    x = Number(code.attributes.X ?? x)
    y = Number(code.attributes.Y ?? y)
    let atX = x
    let atY = y
    const characters = Array.from(textOf(code).replace(/[\r\n]/g, ''))
    const stepX = steps(code.attributes.DeltaX, characters.length)
    const stepY = steps(code.attributes.DeltaY, characters.length)
    characters.forEach((text, i) => {
      const width = size * wide * (narrow.test(text) ? 0.5 : 1)
      const [x0, baseline] = place(atX, atY)
      const [x1] = place(atX + width, atY)
      if (size > 0) glyphs.push({ text, x0: Math.min(x0, x1), x1: Math.max(x0, x1), y: baseline, size: size * scale })
      atX += stepX[i] ?? (stepY.length > 0 ? 0 : width)
      atY += stepY[i] ?? 0
    })
  }
}

/** Distances from character to character; `g 3 4.5` stands for three of 4.5. */
function steps(text: string | undefined, count: number): number[] {
  const out: number[] = []
  const words = (text ?? '').trim().split(/\s+/)
  for (let i = 0; i < words.length && out.length < count; i++) {
    if (words[i] === 'g') {
      const times = Math.min(Number(words[i + 1]) || 0, count)
      for (let n = 0; n < times; n++) out.push(Number(words[i + 2]) || 0)
      i += 2
    } else if (words[i] !== '') out.push(Number(words[i]) || 0)
  }
  return out
}

function readPath(object: Element, rules: Rule[]): void {
  const { place } = placeOf(object)
  const isStroked = object.attributes.Stroke !== 'false'
  const isFilled = object.attributes.Fill === 'true'
  const data = child(object, 'ofd:AbbreviatedData')
  if (!data) return
  const words = textOf(data).trim().split(/\s+/)
  const number = (i: number): number => Number(words[i]) || 0
  let shape: PagePoint[] = []
  let isStraight = true
  const end = (): void => {
    if (isStraight && shape.length >= 2) {
      if (isStroked) addStrokes(shape, rules)
      else if (isFilled) addFilled(shape, rules)
    }
    shape = []
    isStraight = true
  }
  for (let i = 0; i < words.length; i++) {
    if (words[i] === 'M' || words[i] === 'S') {
      end()
      shape.push(place(number(i + 1), number(i + 2)))
      i += 2
    } else if (words[i] === 'L') {
      shape.push(place(number(i + 1), number(i + 2)))
      i += 2
    } else if (words[i] === 'C') {
      if (shape.length > 0) shape.push(shape[0]!)
    } else if (/^[QBA]$/.test(words[i]!)) {
      isStraight = false
    }
  }
  end()
}
