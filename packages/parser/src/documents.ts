import type { Label, Line } from './lines/lines.js'
import type { Part } from './tree.js'

const OPENS: ReadonlySet<Label> = new Set(['title', 'attach', 'recipient'])

/** Cuts the lines into documents: a notice, the plan that it forwards, attachments. */
export function partition(text: string, lines: readonly Line[]): Part[] {
  const parts: Part[] = []
  let from = 0
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && !(lines[i]!.opens && OPENS.has(lines[i]!.label))) continue
    parts.push({ role: 'main', lines: lines.slice(from, i), implicit: new Map() })
    from = i
  }
  const main =
    parts.find((part, i) => i > 0 && part.lines[0]!.label === 'title') ??
    parts.find((part, i) => i > 0 && isSentBy(text, parts[0]!, part))
  for (const part of parts) {
    if (part === main && part.lines[0]!.label === 'attach') part.role = 'main'
    else if (part.lines[0]!.label === 'attach') part.role = 'attachment'
    else if (main !== undefined && part === parts[0] && isCover(text, part)) part.role = 'cover'
    else if (part !== main && part !== parts[0]) part.role = 'attachment'
  }
  return parts
}

/** An attachment that the notice's title names is the document that the notice sends out. */
function isSentBy(text: string, notice: Part, part: Part): boolean {
  const title = titleOf(text, part)
  return (
    title.length >= 6 && /印发|转发|批转|公布|发布/.test(titleOf(text, notice)) && titleOf(text, notice).includes(title)
  )
}

function titleOf(text: string, part: Part): string {
  return part.lines
    .filter((line) => line.label === 'title')
    .map((line) => text.slice(line.start, line.end))
    .join('')
}

/** A notice that sends out another document has no sections of its own, or says so in its title. */
function isCover(text: string, part: Part): boolean {
  if (!part.lines.some((line) => line.label === 'heading' || line.label === 'item')) return true
  return /印发|转发|批转|公布|发布/.test(titleOf(text, part))
}
