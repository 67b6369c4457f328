import { writeFile } from 'node:fs/promises'
import type { Values } from '../command.js'
import { formatOf } from '../input.js'
import { UsageError } from '../usageError.js'
import type { Console } from './console.js'

/** Where results go: standard output, or the file of `-o`, written when all is done. */
export interface Writer<Format extends string> {
  format: Format
  write: (text: string) => void
  close: () => Promise<void>
}

/**
 * The output of a command in one of its formats, the first being the default.
 *
 * @throws UsageError for a format that the command does not have; `close`, for a file that cannot be written
 */
export function openWriter<Format extends string>(
  values: Values,
  formats: readonly [Format, ...Format[]],
  console: Console,
): Writer<Format> {
  const file = typeof values.output === 'string' ? values.output : undefined
  const asked = typeof values.format === 'string' ? values.format : file && formatOf(file, formats)
  const format = asked === undefined ? formats[0] : formats.find((known) => known === asked)
  if (!format) throw new UsageError(`there is no format ${JSON.stringify(asked)}; there are ${formats.join(', ')}.`)
  if (file === undefined) return { format, write: console.write, close: async () => {} }
  const parts: string[] = []
  return {
    format,
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
