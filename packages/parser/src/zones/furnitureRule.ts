/**
 * Lines that are about the page or the file and not part of the text. A pattern is matched against a line without outer blanks, folded to
 * half-width, if the line begins with one of the characters in `lead` or holds one of the words in `holds`.
 */
export interface FurnitureRule {
  id: string
  label: 'noise' | 'meta' | 'note'
  lead?: string
  holds?: readonly string[]
  /** Its lines may be sentences. */
  sentences?: true
  /** What its lines are like before they are folded, where many others begin or hold the same: spares folding those. */
  shape?: RegExp
  pattern: RegExp
  yes: readonly string[]
  no: readonly string[]
}
