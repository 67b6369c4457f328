import type { Line } from '../lines/lines.js'
import { nestRegular } from '../lines/regular.js'
import { markers } from './markers.table.js'
import { type Nesting, type Step, unwind, withDoubt } from './nesting.js'

/** What nesting goes by: how a line is numbered. */
interface Head {
  style: number
  /** Counts the styles of the document. */
  slot: number
  rank: number
  ordinal: number | null
}

/** A list that is open at some depth, on a list that encloses it. */
interface Level {
  /** Its last item. */
  head: Head
  /** How many implicit sections stand after its last item: so many numbers may be missing. */
  lost: number
  up: Level | null
  depth: number
  /** Tells stacks of levels apart by their styles and ordinals. */
  key: number
}

interface State {
  cost: number
  top: Level | null
  /** Last ordinal that each style reached, and at which depth, by slot. */
  reached: readonly number[]
  depthOf: readonly number[]
  step: Step | null
}

/** A way to go on from a state, not yet built. */
interface Move {
  state: State
  cost: number
  key: number
  head: Head
  up: Level | null
  implicit: boolean
  doubt: Step['doubt']
  expected: number
}

/** How many readings of the sequence are kept beside the best. Eight settles every document of the test corpora as sixty-four does. */
const BEAM = 8

/** A reading that costs only so much more than the best is as good as it. */
const CLOSE = 0.7

/** Style of headings without a number. */
const UNNUMBERED: number = markers.length

/** What a reading costs; the unit is one clear irregularity. */
const COST = {
  skip: 2,
  repeat: 3,
  repeatFirst: 4,
  back: 7,
  restart: 4.5,
  restartOuter: 6.5,
  startLate: 3,
  runOn: 0.4,
  runOnElsewhere: 1.6,
  inversion: 4,
  sibling: 2.5,
  otherDepth: 0.8,
  sameInside: 6.7,
  sameDirectly: 10,
  outer: 3,
} as const

/**
 * Finds the depth of each numbered line of one document, over the whole sequence: ordinals run, a style keeps its level inside a list,
 * a list starts at its first ordinal, and an outer style is usually of lower rank; what departs from that costs, and the cheapest reading
 * is taken. Linear in the number of lines: a beam of readings goes through them once.
 */
export function nest(lines: readonly Line[]): Nesting {
  const regular = nestRegular(lines)
  return regular === undefined ? nestBest(lines) : { depths: regular, implicit: [], messages: [] }
}

function nestBest(lines: readonly Line[]): Nesting {
  const heads = headsOf(lines)
  const none = new Array<number>(new Set(heads.map(({ slot }) => slot)).size).fill(0)
  let beam: State[] = [{ cost: 0, top: null, reached: none, depthOf: none, step: null }]
  for (const head of heads) {
    const moves: Move[] = []
    for (const state of beam) expand(state, head, moves)
    beam = moves.map(build)
  }
  const [best, rival] = beam as [State, State?]
  const nesting = unwind(best.step, lines)
  return rival !== undefined && rival.cost - best.cost < CLOSE
    ? withDoubt(nesting, unwind(rival.step, lines).depths, lines)
    : nesting
}

function headsOf(lines: readonly Line[]): Head[] {
  const slots = new Map<number, number>()
  return lines.map(({ reading }) => {
    const style = reading?.style ?? UNNUMBERED
    const slot = slots.get(style) ?? slots.size
    slots.set(style, slot)
    return { style, slot, rank: reading?.rule.rank ?? 6, ordinal: reading?.ordinal ?? null }
  })
}

function expand(state: State, head: Head, moves: Move[]): void {
  const { style, slot, rank, ordinal } = head

  // Go on with a list that is open.
  for (let level = state.top; level !== null; level = level.up) {
    if (level.head.style !== style) continue
    const last = level.head.ordinal
    const step = ordinal === null || last === null ? 1 : ordinal - last
    const again = ordinal === 1 && step <= 0
    if (!again || (step === 0 && level.lost === 0)) {
      let cost = 0
      let doubt: Step['doubt'] = null
      if (step === 0) {
        cost = again ? COST.repeatFirst : COST.repeat
        doubt = 'numbering-repeat'
      } else if (step > 1 + level.lost) {
        cost = COST.skip + Math.min(step - 2, 6) * 0.5
        doubt = 'numbering-gap'
      } else if (step < 0) {
        cost = COST.back
        doubt = 'numbering-restart'
      }
      offer(moves, state, cost, head, level.up, false, doubt, (last ?? 0) + 1)
    }
    if (again) {
      // A heading was lost between two lists: the new one hangs under an implicit sibling of its parent.
      const cost = level.up === null ? COST.restartOuter : COST.restart
      offer(moves, state, cost, head, level.up, true, 'missing-heading', 1)
    }
  }

  // Open a list below the current item, or below one of its ancestors. `again`: a list of this style has just been closed further in.
  let child: Level | null = null
  let closed = 0
  let again = false
  for (let parent = state.top; ; parent = parent.up, closed++) {
    // If the list that would have to end has this style, that is the case above.
    if (child?.head.style !== style) {
      const depth = (parent?.depth ?? 0) + 1
      const usual = state.depthOf[slot]!
      let cost = closed === 0 ? 0 : COST.sibling + closed * 0.1
      let doubt: Step['doubt'] = null
      if (parent === null && state.top !== null) cost += COST.outer
      if (holds(parent, style)) cost += parent?.head.style === style ? COST.sameDirectly : COST.sameInside
      else if (parent !== null && rank < parent.head.rank && usual !== depth) cost += COST.inversion
      if (usual !== 0 && usual !== depth) cost += COST.otherDepth
      if (again) cost += COST.restart
      if (ordinal !== null && ordinal !== 1) {
        if (state.reached[slot] === ordinal - 1 && ordinal > 1)
          cost += usual === depth ? COST.runOn : COST.runOnElsewhere
        else {
          cost += COST.startLate
          doubt = 'numbering-gap'
        }
      }
      offer(moves, state, cost, head, parent, false, doubt, 1)
    }
    if (parent === null) return
    child = parent
    again ||= child.head.style === style
  }
}

function holds(level: Level | null, style: number): boolean {
  for (let up = level; up !== null; up = up.up) if (up.head.style === style) return true
  return false
}

/** Puts a move among the best ones, unless a cheaper one leads to the same stack of lists. */
function offer(
  moves: Move[],
  state: State,
  cost: number,
  head: Head,
  up: Level | null,
  implicit: boolean,
  doubt: Step['doubt'],
  expected: number,
): void {
  const total = state.cost + cost
  if (moves.length === BEAM && moves[BEAM - 1]!.cost <= total) return
  const key = keyOf(up, head)
  // Its place is taken from the same stack of lists, from the worst move, or added.
  let at = 0
  while (at < moves.length && moves[at]!.key !== key) at++
  if (at < moves.length && moves[at]!.cost <= total) return
  if (at === BEAM) at--
  for (; at > 0 && moves[at - 1]!.cost > total; at--) moves[at] = moves[at - 1]!
  moves[at] = { state, cost: total, key, head, up, implicit, doubt, expected }
}

/** A number for a stack of lists; two stacks may share one by bad luck, which costs an alternative and nothing else. */
function keyOf(up: Level | null, { style, ordinal }: Head): number {
  return (Math.imul((up?.key ?? 7) ^ (style * 0x9e37), 0x85ebca6b) + Math.imul((ordinal ?? 0) + 1, 0xc2b2ae35)) | 0
}

function build({ state, cost, key, head, up, implicit, doubt, expected }: Move): State {
  const parent = implicit && up !== null ? { ...up, lost: up.lost + 1 } : up
  const depth = (up?.depth ?? 0) + 1
  return {
    cost,
    top: { head, lost: 0, up: parent, depth, key },
    reached: replaced(state.reached, head.slot, head.ordinal ?? 0),
    depthOf: replaced(state.depthOf, head.slot, depth),
    step: { depth, implicit, doubt, expected, before: state.step },
  }
}

function replaced(values: readonly number[], at: number, value: number): readonly number[] {
  if (values[at] === value) return values
  const copy = values.slice()
  copy[at] = value
  return copy
}
