import type { Flow, Root, Section } from '@gangmu/model'

/** Finds what a person calls a place: line, sentence, section. */
export interface Places {
  /** Line number from 1. */
  line: (offset: number) => number
  /** The sentence around an offset, on one line. */
  sentence: (offset: number) => string
  /** Marker and title of the innermost section around an offset; empty outside of sections. */
  section: (offset: number) => string
}

export function placesIn(text: string, tree: Root): Places {
  const starts = lineStarts(text)
  const sections = sectionsOf(tree)
  return {
    line: (offset) => lastAtOrBefore(starts, offset, (start) => start) + 1,
    sentence: (offset) => sentenceAround(text, offset),
    section: (offset) => {
      for (let i = lastAtOrBefore(sections, offset, ({ position }) => position.start.offset); i >= 0; i--) {
        const section = sections[i]!
        if (section.position.end.offset > offset) return [section.marker?.text, section.title].filter(Boolean).join(' ')
      }
      return ''
    },
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Index of the last member that begins at or before an offset; -1 when none does. */
function lastAtOrBefore<T>(sorted: readonly T[], offset: number, startOf: (member: T) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(sorted[middle]!) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

const sentenceMost = 400

function sentenceAround(text: string, offset: number): string {
  let start = offset
  while (start > 0 && offset - start < sentenceMost && !/[。！？；\n]/.test(text[start - 1]!)) start--
  let end = offset
  while (end < text.length && end - offset < sentenceMost && !/[。！？；\n]/.test(text[end]!)) end++
  if (end < text.length && text[end] !== '\n') end++
  return text.slice(start, end).trim()
}

function sectionsOf(tree: Root): Section[] {
  const found: Section[] = []
  const visit = (nodes: readonly Flow[]): void => {
    for (const node of nodes) {
      if (node.type !== 'section') continue
      found.push(node)
      visit(node.children)
    }
  }
  for (const node of tree.children) if (node.type === 'document') visit(node.children)
  return found
}
