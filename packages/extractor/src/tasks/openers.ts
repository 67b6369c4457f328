/** The characters that open a branch of a pattern: with another one next, no row needs to be tried. */
export function openers(patterns: readonly RegExp[]): ReadonlySet<string> {
  return new Set(patterns.flatMap(({ source }) => source.match(/(?<=[|(:^[])[\u4e00-\u9fff]/gu) ?? []))
}
