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
 * @throws UsageError for a format that the command does not have
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
      await writeFile(file, (format === 'csv' ? '\uFEFF' : '') + parts.join(''))
      if (console.terminal) console.warn(`gangmu: wrote ${file}`)
    },
  }
}
