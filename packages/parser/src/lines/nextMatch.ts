/**
 * Finds the first match of a pattern at or after a place, -1 when there is none. It remembers what it found:
 * searches from ascending places are linear in the text all together.
 *
 * @param pattern Has the flag `g`.
 */
export function nextMatch(text: string, pattern: RegExp): (from: number) => number {
  let found = -1
  let exhausted = false
  return (from) => {
    if (found < from && !exhausted) {
      pattern.lastIndex = from
      found = pattern.exec(text)?.index ?? -1
      exhausted = found < 0
    }
    return exhausted ? -1 : found
  }
}
