import type { Rule } from './page.js'

export type PagePoint = [x: number, y: number]

/** The least length of a rule, in points: shorter strokes are parts of letters and drawings. */
const minLength = 3
/** Rules are also drawn as filled boxes of at most this width. */
const maxThickness = 2.5

/** Notes the horizontal and vertical strokes of a straight path. */
export function addStrokes(path: readonly PagePoint[], rules: Rule[]): void {
  for (let i = 1; i < path.length; i++) addRule(path[i - 1]!, path[i]!, 1, rules)
}

/** Notes a filled shape that is as thin as a rule. */
export function addFilled(path: readonly PagePoint[], rules: Rule[]): void {
  let [left, top] = path[0]!
  let [right, bottom] = path[0]!
  for (const [x, y] of path) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  addRule([left, top], [right, bottom], maxThickness, rules)
}

function addRule([ax, ay]: PagePoint, [bx, by]: PagePoint, thickness: number, rules: Rule[]): void {
  const width = Math.abs(bx - ax)
  const height = Math.abs(by - ay)
  if (Math.min(width, height) > thickness || Math.max(width, height) < minLength) return
  rules.push({ x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) })
}
