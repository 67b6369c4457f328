import type { Message } from '@gangmu/model'
import type { Console } from './console.js'

/** Tells a person at a terminal that there are doubts, and how to see them. */
export function hint(messages: readonly Message[], name: string, console: Console): void {
  if (!console.terminal || messages.length === 0) return
  const rules = [...new Set(messages.map(({ ruleId }) => ruleId))].join(', ')
  console.warn(`gangmu: ${name}: ${messages.length} doubtful (${rules}); --check lists them.`)
}

/** Messages as a linter prints them: file, line and column, what was assumed, the rule. */
export async function report(text: string, name: string, messages: readonly Message[]): Promise<string> {
  const [{ VFile }, { reporter }, { location }] = await Promise.all([
    import('vfile'),
    import('vfile-reporter'),
    import('vfile-location'),
  ])
  const file = new VFile({ value: text, path: name })
  const places = location(text)
  for (const { reason, ruleId, span } of messages) {
    const start = span && places.toPoint(span.start)
    const end = span && places.toPoint(span.end)
    file.message(reason, { ruleId, source: 'gangmu', ...(start && { place: end ? { start, end } : start }) })
  }
  return `${reporter(file, { color: false })}\n`
}
