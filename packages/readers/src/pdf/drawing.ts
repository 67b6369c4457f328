import { ReadError } from '@gangmu/parser'
import type { Glyph, Rule } from '../layout/page.js'
import { addFilled, addStrokes, type PagePoint } from '../layout/rules.js'

/** The steps that PDF.js makes of a page's content, and the numbers of their kinds. */
export interface Steps {
  fnArray: readonly number[]
  argsArray: ReadonlyArray<unknown>
}
export type StepNames = Readonly<Record<string, number>>

/** What the reader must know of a font; PDF.js counts glyph widths in units of its matrix. */
export interface FontShape {
  vertical?: boolean
  fontMatrix?: readonly number[]
}

type Matrix = readonly [number, number, number, number, number, number]

interface State {
  matrix: Matrix
  font: string
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  rise: number
  leading: number
}

/**
 * Follows a page's content step by step (ISO 32000-1, 8 and 9) and notes where each glyph and each horizontal or vertical line lands.
 * `base` takes the page's own coordinates to points from its upper left corner. Slanted text (a watermark) is given apart.
 */
export function followDrawing(
  steps: Steps,
  names: StepNames,
  base: Matrix,
  fontOf: (name: string) => FontShape | undefined,
): { glyphs: Glyph[]; slanted: Glyph[]; rules: Rule[] } {
  const glyphs: Glyph[] = []
  const slanted: Glyph[] = []
  const rules: Rule[] = []
  const stack: State[] = []
  let state: State = {
    matrix: base,
    font: '',
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    rise: 0,
    leading: 0,
  }
  let textMatrix = identity
  let lineX = 0
  let lineY = 0
  let x = 0
  let y = 0
  const moveText = (dx: number, dy: number): void => {
    lineX += dx
    lineY += dy
    x = lineX
    y = lineY
  }

  const showText = (shown: readonly unknown[]): void => {
    const font = fontOf(state.font)
    const unit = font?.fontMatrix?.[0] || 0.001
    const direction = state.size < 0 ? -1 : 1
    const size = Math.abs(state.size)
    const toPage = multiply(state.matrix, textMatrix)
    for (const part of shown) {
      if (typeof part === 'number') {
        if (font?.vertical) y -= (part * size) / 1000
        else x -= ((part * size) / 1000) * direction * state.scale
        continue
      }
      const glyph = part as { unicode?: string; width?: number; isSpace?: boolean } | null
      if (!glyph) continue
      const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing
      const width = (glyph.width ?? 0) * unit * size
      const from = apply(toPage, x, y + state.rise)
      const to = apply(toPage, x + width * direction * state.scale, y + state.rise)
      const height = Math.hypot(toPage[2], toPage[3]) * size
      const isLevel = Math.abs(to[1] - from[1]) <= 0.2 * Math.max(Math.abs(to[0] - from[0]), 0.01) || width === 0
      const text = glyph.unicode ?? ''
      if (text !== '' && height > 0) {
        const target = isLevel || font?.vertical ? glyphs : slanted
        target.push({ text, x0: Math.min(from[0], to[0]), x1: Math.max(from[0], to[0]), y: from[1], size: height })
      }
      if (font?.vertical) y -= width + spacing
      else x += (width + spacing) * direction * state.scale
    }
  }

  const act: Record<number, (args: readonly unknown[]) => void> = {}
  const on = (name: string, step: (args: readonly unknown[]) => void): void => {
    const number = names[name]
    if (number !== undefined) act[number] = step
  }
  const push = (): void => {
    stack.push(state)
    state = { ...state }
  }
  const pop = (): void => {
    state = stack.pop() ?? state
  }
  const numbers = (args: readonly unknown[]): number[] => args.map(Number)
  on('save', push)
  on('restore', pop)
  on('transform', (args) => {
    state.matrix = multiply(state.matrix, numbers(args) as unknown as Matrix)
  })
  on('paintFormXObjectBegin', ([matrix]) => {
    push()
    if (matrix) state.matrix = multiply(state.matrix, Array.from(matrix as number[]) as unknown as Matrix)
  })
  on('paintFormXObjectEnd', pop)
  on('beginAnnotation', ([, , transform, matrix]) => {
    push()
    for (const m of [transform, matrix])
      if (m) state.matrix = multiply(state.matrix, Array.from(m as number[]) as unknown as Matrix)
  })
  on('endAnnotation', pop)
  on('beginText', () => {
    textMatrix = identity
    lineX = lineY = x = y = 0
  })
  on('setFont', ([font, size]) => {
    state.font = String(font)
    state.size = Number(size)
  })
  on('setGState', ([entries]) => {
    for (const [key, value] of entries as Array<[string, unknown]>) {
      if (key === 'Font' && Array.isArray(value)) {
        state.font = String(value[0])
        state.size = Number(value[1])
      }
    }
  })
  on('setCharSpacing', ([n]) => {
    state.charSpacing = Number(n)
  })
  on('setWordSpacing', ([n]) => {
    state.wordSpacing = Number(n)
  })
  on('setHScale', ([n]) => {
    state.scale = Number(n) / 100
  })
  on('setTextRise', ([n]) => {
    state.rise = Number(n)
  })
  on('setLeading', ([n]) => {
    state.leading = -Number(n)
  })
  on('setTextMatrix', (args) => {
    textMatrix = Array.from(args.length === 1 ? (args[0] as number[]) : numbers(args)) as unknown as Matrix
    lineX = lineY = x = y = 0
  })
  on('moveText', ([dx, dy]) => moveText(Number(dx), Number(dy)))
  on('setLeadingMoveText', ([dx, dy]) => {
    state.leading = Number(dy)
    moveText(Number(dx), Number(dy))
  })
  on('nextLine', () => moveText(0, state.leading))
  on('showText', ([shown]) => showText(shown as unknown[]))
  on('showSpacedText', ([shown]) => showText(shown as unknown[]))
  on('nextLineShowText', ([shown]) => {
    moveText(0, state.leading)
    showText(shown as unknown[])
  })
  const strokes = new Set(
    ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].map(
      (n) => names[n],
    ),
  )
  const fills = new Set(['fill', 'eoFill'].map((n) => names[n]))
  on('constructPath', ([paint, data]) => {
    const path = (data as unknown[] | null)?.[0]
    if (!(path instanceof Float32Array)) return
    if (strokes.has(paint as number)) readRules(path, state.matrix, false, rules)
    else if (fills.has(paint as number)) readRules(path, state.matrix, true, rules)
  })

  steps.fnArray.forEach((number, i) => {
    const args = steps.argsArray[i]
    act[number]?.(Array.isArray(args) || ArrayBuffer.isView(args) ? (args as unknown[]) : [])
  })
  if (stack.length > 100_000) throw new ReadError('damaged', 'the page’s content is broken', 'Make the PDF once more.')
  return { glyphs, slanted, rules }
}

/** PDF.js codes a path as numbers: 0 x y moves, 1 x y draws a line, 2 and six numbers or 3 and four a curve, 4 closes. */
function readRules(path: Float32Array, matrix: Matrix, isFilled: boolean, rules: Rule[]): void {
  let shape: PagePoint[] = []
  let isStraight = true
  const end = (): void => {
    if (isStraight && shape.length >= 2) {
      if (isFilled) addFilled(shape, rules)
      else addStrokes(shape, rules)
    }
    shape = []
    isStraight = true
  }
  for (let i = 0; i < path.length; ) {
    const kind = path[i]
    const point = (at: number): [number, number] => apply(matrix, path[at] ?? 0, path[at + 1] ?? 0)
    if (kind === 0) {
      end()
      shape.push(point(i + 1))
      i += 3
    } else if (kind === 1) {
      shape.push(point(i + 1))
      i += 3
    } else if (kind === 2 || kind === 3) {
      isStraight = false
      i += kind === 2 ? 7 : 5
    } else {
      if (shape.length > 0) shape.push(shape[0]!)
      i += 1
    }
  }
  end()
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]

const apply = (m: Matrix, x: number, y: number): [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}
