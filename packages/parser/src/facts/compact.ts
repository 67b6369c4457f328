/** Without the fields that are undefined. */
export function compact<T extends object>(facts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept: Partial<T> = {}
  for (const key in facts) if (facts[key] !== undefined) kept[key] = facts[key]
  return kept as never
}
