import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Values } from '../command.js'
import { UsageError } from '../usageError.js'
import type { Console } from './console.js'

/** Where results go: standard output, or the file of `-o`, written when all is done. */
export interface Writer<Format extends string> {
  format: Format
  /** Half-width columns that a table may take; in a file, what it needs. */
  columns: number
  write: (text: string) => void
  close: () => Promise<void>
}

/**
 * The output of a command in one of its formats, the first being the default, which a file without an ending or with `.txt` gets too.
 *
 * @throws UsageError for a format that the command does not have, or an ending that names none; `close`, for a file that cannot be written
 */
export function openWriter<Format extends string>(
  values: Values,
  formats: readonly [Format, ...Format[]],
  console: Console,
): Writer<Format> {
  const file = typeof values.output === 'string' ? values.output : undefined
  const asked = typeof values.format === 'string' ? values.format : undefined
  const ending = extname(file ?? '')
    .slice(1)
    .toLowerCase()
  const plain = ending === '' || ending === 'txt'
  const format = asked === undefined && plain ? formats[0] : formats.find((known) => known === (asked ?? ending))
  if (!format) {
    const known = formats.join(', ')
    if (asked !== undefined) throw new UsageError(`there is no format ${JSON.stringify(asked)}; there are ${known}.`)
    const csv = known.includes('csv') ? ', or end it in .csv, which spreadsheet programs open' : ''
    throw new UsageError(`-o ${file}: the ending names no format. Say --format (${known})${csv}.`)
  }
  if (file === undefined) return { format, columns: console.columns, write: console.write, close: async () => {} }
  const parts: string[] = []
  return {
    format,
    columns: Number.POSITIVE_INFINITY,
    write: (text) => parts.push(text),
    close: async () => {
      // Spreadsheets take a CSV file for UTF-8 only when it starts with a byte order mark.
      await writeFile(file, (format === 'csv' ? '\uFEFF' : '') + parts.join('')).catch(
        (error: NodeJS.ErrnoException) => {
          throw new UsageError(unwritable(file, error))
        },
      )
      if (console.terminal) console.warn(`gangmu: wrote ${file}`)
    },
  }
}

function unwritable(file: string, { code, message }: NodeJS.ErrnoException): string {
  const why: Readonly<Record<string, string>> = {
    ENOENT: 'the folder does not exist. Make it first.',
    EISDIR: 'that is a folder. Name a file in it.',
    EACCES: 'that may not be written. Name another file, or change its permissions.',
    ENOSPC: 'the disk is full. Name a file on another one.',
  }
  return `-o ${file}: ${why[code ?? ''] ?? message}`
}
