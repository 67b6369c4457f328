import type { PolicyRecord, TargetRecord, TaskRecord } from '@gangmu/model'
import { collect } from '../collect.js'

type Bodies = TargetRecord['bodies']

/**
 * Gives targets the bodies of their task: of the item or row that they stand in, else of the nearest section above that names some.
 * A figure within a body's name (17个帮扶集团牵头单位) is none.
 *
 * @param records In any order; only targets and observations are changed, in place.
 * @param tasks In text order.
 */
export function withBodies(records: readonly PolicyRecord[], tasks: readonly TaskRecord[]): PolicyRecord[] {
  const targets = records.filter((record) => record.type === 'target').sort((a, b) => a.span.start - b.span.start)
  const bySection = new Map<string, Bodies>()
  let next = 0
  let current: TaskRecord | undefined
  for (const target of targets) {
    for (let task = tasks[next]; task && task.span.start <= target.span.start; task = tasks[++next]) {
      // Addresses start over in the next document.
      if (task.address < (current?.address ?? '') && task.address === '1') bySection.clear()
      current = task
      if (task.bodies.length) bySection.set(task.address, bodiesOf(task))
    }
    const inside = current && target.span.start < current.span.end
    target.bodies = inside && current?.bodies.length ? bodiesOf(current) : inherited(target.address, bySection)
  }
  const inName = covers(collect(tasks, ({ bodies }) => bodies).map(({ span }) => span))
  return records.filter((record) => !('quantity' in record && inName(record.quantity.span.start)))
}

/** Makes a function that says whether an offset lies in one of the spans. */
function covers(spans: Array<TaskRecord['span']>): (at: number) => boolean {
  spans.sort((a, b) => a.start - b.start)
  let reach = 0
  const ends = spans.map(({ end }) => {
    reach = Math.max(reach, end)
    return reach
  })
  return (at) => {
    let [low, high] = [0, spans.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (spans[middle]!.start <= at) low = middle + 1
      else high = middle
    }
    return low > 0 && ends[low - 1]! > at
  }
}

function bodiesOf({ bodies }: TaskRecord): Bodies {
  return bodies.map(({ name, role }) => ({ name, role }))
}

/** Of the sections above, not of the section itself: its other paragraphs are other work. */
function inherited(address: string, bySection: ReadonlyMap<string, Bodies>): Bodies {
  for (let cut = address.lastIndexOf('/'); cut > 0; cut = address.lastIndexOf('/', cut - 1)) {
    const bodies = bySection.get(address.slice(0, cut))
    if (bodies) return bodies
  }
  return []
}
