/** Reads `到{deadline:2025年}，{indicator:单位能耗}{change:下降}{quantity:13.5%}`: the plain text and what each mark holds. */
export function marks(example: string): { text: string; held: Map<string, string> } {
  const held = new Map<string, string>()
  const text = example.replace(/\{([a-z]+):([^{}]*)\}/gu, (_, name: string, words: string) => {
    held.set(name, (held.get(name) ?? '') + words)
    return words
  })
  return { text, held }
}
