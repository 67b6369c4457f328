import type { Root } from '@gangmu/model'

interface AnyNode {
  type: string
  value?: string
  children?: AnyNode[]
  position?: { start: { offset: number }; end: { offset: number } }
}

/** What is wrong with a tree as the specification of zcast has it: characters in no leaf or in two, values that are not the text, children outside of their parent. */
export function faultsOf(text: string, tree: Root): string[] {
  const faults: string[] = []
  let at = 0
  const open: AnyNode[] = [tree as AnyNode]
  while (open.length) {
    const node = open.pop()!
    const start = node.position?.start.offset ?? -1
    const end = node.position?.end.offset ?? -1
    if (!(start >= 0 && start <= end && end <= text.length)) faults.push(`${node.type} has no place: ${start}..${end}`)
    if (node.children) {
      for (const child of node.children) {
        if (child.position && (child.position.start.offset < start || child.position.end.offset > end))
          faults.push(`${child.type} at ${child.position.start.offset} is outside of its ${node.type}`)
      }
      open.push(...node.children.toReversed())
    } else if (node.value !== undefined) {
      if (node.value !== text.slice(start, end))
        faults.push(
          `${node.type} at ${start} says ${JSON.stringify(node.value.slice(0, 20))}, the text ${JSON.stringify(text.slice(start, end).slice(0, 20))}`,
        )
      if (start < at) faults.push(`${node.type} at ${start} repeats what a leaf before it has`)
      else if (/\S/.test(text.slice(at, start)))
        faults.push(`${JSON.stringify(text.slice(at, start).trim().slice(0, 20))} at ${at} is in no leaf`)
      at = Math.max(at, end)
    }
  }
  if (/\S/.test(text.slice(at)))
    faults.push(`${JSON.stringify(text.slice(at).trim().slice(0, 20))} at ${at} is in no leaf`)
  return faults.slice(0, 10)
}
