/** The words of a table, parted by blanks: `list('新建 改建 扩建')` → `['新建', '改建', '扩建']`. */
export function list(words: string): string[] {
  return words.trim().split(/\s+/u)
}
