import type { Readable } from 'node:stream'

/** Where a command reads and writes; tests give their own. */
export interface Console {
  stdin: Readable
  /** Results: standard output. */
  write: (text: string) => unknown
  /** Errors and progress: a line to standard error. */
  warn: (line: string) => unknown
  /** Whether a person watches standard error. */
  terminal: boolean
  /** Width of the terminal in half-width columns. */
  columns: number
}
