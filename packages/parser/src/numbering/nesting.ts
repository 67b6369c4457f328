import type { Message } from '@gangmu/model'
import type { Line } from '../lines/lines.js'

/** A section that must exist though its heading is missing: it stands before the line `before`, at `depth`. */
interface Implicit {
  before: number
  depth: number
}

export interface Nesting {
  /** Depth of each given line, from 1. */
  depths: number[]
  implicit: Implicit[]
  messages: Message[]
}

/** Where a reading of the sequence puts one line. */
export interface Step {
  depth: number
  implicit: boolean
  doubt: 'numbering-gap' | 'numbering-repeat' | 'numbering-restart' | 'missing-heading' | null
  expected: number
  before: Step | null
}

/** The depths that the steps of a reading give, and what is doubtful about them. */
export function unwind(last: Step | null, lines: readonly Line[]): Nesting {
  const steps: Step[] = []
  for (let step = last; step !== null; step = step.before) steps.push(step)
  steps.reverse()
  const depths = steps.map((step) => step.depth)
  const implicit: Implicit[] = []
  const messages: Message[] = []
  // A list that restarts at depth 1 has lost its parents, and so has the list before it: everything moves one deeper.
  const shift = steps.some((step) => step.implicit && step.depth === 1)
  if (shift) {
    implicit.push({ before: 0, depth: 1 })
    for (let i = 0; i < depths.length; i++) depths[i]!++
  }
  steps.forEach((step, i) => {
    if (step.implicit) implicit.push({ before: i, depth: depths[i]! - 1 })
    if (step.doubt === null) return
    const line = lines[i]!
    messages.push({ ruleId: step.doubt, reason: reasonOf(step), span: { start: line.start, end: line.headEnd } })
  })
  return { depths, implicit, messages }
}

/** The same with a message on the first line that another reading puts elsewhere. */
export function withDoubt(nesting: Nesting, others: readonly number[], lines: readonly Line[]): Nesting {
  const place = nesting.depths.findIndex((depth, i) => depth !== others[i])
  const line = lines[place]
  if (line === undefined) return nesting
  const message = {
    ruleId: 'ambiguous-depth',
    reason: `The depth of this line can be read in two ways; ${nesting.depths[place]} was taken.`,
    span: { start: line.start, end: line.headEnd },
  }
  return { ...nesting, messages: [...nesting.messages, message] }
}

function reasonOf(step: Step): string {
  switch (step.doubt) {
    case 'numbering-gap':
      return `The numbering skips: ${step.expected} was expected. The item was kept in its list.`
    case 'numbering-repeat':
      return 'The number is used twice in its list. Both items were kept.'
    case 'numbering-restart':
      return 'The numbering goes back. The item was kept in its list.'
    default:
      return 'The list starts again, though nothing above it changed: a heading was lost. An implicit section was assumed.'
  }
}
