import type { PageLine } from './furniture.js'

/**
 * Finds tables without rules: three or more lines one below the other whose segments, two at least, begin or are centred
 * at the same places. Gives for each of their lines the number of its table.
 */
export function columnRuns(lines: readonly PageLine[]): Map<PageLine, number> {
  const found = new Map<PageLine, number>()
  let run: PageLine[] = []
  let number = 0
  const end = (): void => {
    if (run.length >= 3) {
      for (const line of run) found.set(line, number)
      number++
    }
    run = []
  }
  for (const line of lines) {
    const last = run.at(-1)
    if (line.segments.length < 2) {
      end()
      continue
    }
    if (last && (!alike(last, line) || line.top - last.top > 5 * line.size)) end()
    run.push(line)
  }
  end()
  return found
}

function alike(a: PageLine, b: PageLine): boolean {
  if (a.segments.length !== b.segments.length) return false
  const slack = 1.5 * Math.max(a.size, b.size)
  return a.segments.every((segment, i) => {
    const other = b.segments[i]!
    return (
      Math.abs(segment.x0 - other.x0) < slack ||
      Math.abs(segment.x1 - other.x1) < slack ||
      Math.abs((segment.x0 + segment.x1 - other.x0 - other.x1) / 2) < slack
    )
  })
}
