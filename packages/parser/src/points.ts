import type { Point, Position } from '@gangmu/model'

/** Turns offsets of a text into points; fast as long as they are asked for roughly in text order. */
export class Points {
  /** Offsets where lines begin. */
  private readonly lines: readonly number[]
  /** The line of the last point, from 0. */
  private line = 0

  constructor(lines: readonly number[]) {
    this.lines = lines
  }

  at(offset: number): Point {
    const { lines } = this
    let line = offset < lines[this.line]! ? 0 : this.line
    while (line + 1 < lines.length && lines[line + 1]! <= offset) line++
    this.line = line
    return { line: line + 1, column: offset - lines[line]! + 1, offset }
  }

  between(start: number, end: number): Position {
    return { start: this.at(start), end: this.at(end) }
  }
}
