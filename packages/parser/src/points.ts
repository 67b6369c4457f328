import type { Point, Position } from '@gangmu/model'

/** Turns offsets of a text into points; fast as long as they are asked for roughly in text order. */
export class Points {
  private readonly text: string
  private line = 1
  private from = 0
  private to: number

  constructor(text: string) {
    this.text = text
    this.to = endOfLine(text, 0)
  }

  at(offset: number): Point {
    if (offset < this.from) {
      this.line = 1
      this.from = 0
      this.to = endOfLine(this.text, 0)
    }
    while (offset > this.to) {
      this.from = this.to + 1
      this.to = endOfLine(this.text, this.from)
      this.line++
    }
    return { line: this.line, column: offset - this.from + 1, offset }
  }

  between(start: number, end: number): Position {
    return { start: this.at(start), end: this.at(end) }
  }
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}
