import type { Span } from '@gangmu/model'

/** Reads marked text: the brackets `[` `]` are taken out, what they held is the span. */
export function marked(example: string): { text: string; span: Span } {
  const start = example.indexOf('[')
  const end = example.indexOf(']') - 1
  return { text: example.replace('[', '').replace(']', ''), span: { start, end } }
}
