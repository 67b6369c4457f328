/** Makes of a question about a node one that is worked out once for each. */
export function answered<Node extends object>(ask: (node: Node) => boolean): (node: Node) => boolean {
  const known = new WeakMap<Node, boolean>()
  return (node) => {
    let answer = known.get(node)
    if (answer === undefined) {
      answer = ask(node)
      known.set(node, answer)
    }
    return answer
  }
}
