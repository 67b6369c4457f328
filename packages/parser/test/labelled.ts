import { expect } from 'vitest'
import { outlineRows } from '../src/outline.js'
import { parse } from '../src/parse.js'

/**
 * Checks a fixture whose lines say what they are: `label depth | text`, with `~1 |` for an implicit section of depth 1 before the next line.
 * An empty label is running text; an empty line stays empty.
 */
export function expectOutline(fixture: string): void {
  const lines = fixture.replace(/^\n|\n\s*$/g, '').split('\n')
  const wanted: string[] = []
  const text: string[] = []
  for (const line of lines) {
    const cut = line.indexOf('|')
    const label = line.slice(0, Math.max(cut, 0)).trim()
    const content = line.slice(cut + 1).replace(/^ /, '')
    if (label.startsWith('~')) wanted.push(`implicit ${label.slice(1)}`)
    else {
      text.push(content)
      if (content.trim() !== '') wanted.push(`${label || 'body'} | ${content.trim().slice(0, 24)}`)
    }
  }
  expect(shown(text.join('\n'))).toEqual(wanted)
}

/** The outline of a text, a string for every line, running text included. */
export function shown(text: string): string[] {
  const lines = text.split('\n')
  const rows = outlineRows(parse(text).tree)
  return lines.flatMap((line, i) => {
    const here = rows.filter((row) => row.line === i + 1)
    const implicit = here.filter((row) => row.label === 'implicit').map((row) => `implicit ${row.depth}`)
    if (line.trim() === '') return implicit
    const own = here.find((row) => row.label !== 'implicit')
    const label = own === undefined ? 'body' : own.depth > 0 ? `${own.label} ${own.depth}` : own.label
    return [...implicit, `${label} | ${line.trim().slice(0, 24)}`]
  })
}
