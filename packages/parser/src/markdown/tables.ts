/** The cells of a line of a GFM table: split at each `|` that has no backslash before it, those at the ends aside. */
export function tableCells(line: string): string[] {
  const cells: string[] = []
  let from = line.startsWith('|') ? 1 : 0
  for (let bar = line.indexOf('|', from); bar >= 0; bar = line.indexOf('|', bar + 1)) {
    if (line[bar - 1] === '\\') continue
    cells.push(line.slice(from, bar))
    from = bar + 1
  }
  if (line.slice(from).trim() !== '' || cells.length === 0) cells.push(line.slice(from))
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'))
}

/** How many cells a delimiter row (`| --- | :-: |`) announces; 0 when the line is none. */
export function delimiterCells(line: string): number {
  if (!/^[-|:\s]{3,}$/.test(line) || !line.includes('|')) return 0
  const cells = tableCells(line)
  return cells.every((cell) => /^:?-+:?$/.test(cell)) ? cells.length : 0
}
