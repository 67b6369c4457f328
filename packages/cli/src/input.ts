import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Source } from '@gangmu/model'
import { ReadError } from '@gangmu/parser'
import { readDocument } from '@gangmu/readers/read'
import type { Values } from './command.js'
import { readOptions } from './options.js'
import type { Console } from './output/console.js'
import { UsageError } from './usageError.js'

/** Runs `work` on each file's sources, which have its name, or its path when another has the same name; a file that fails is named on standard error and the others go on. */
export async function eachSource(
  files: readonly string[],
  values: Values,
  console: Console,
  work: (source: Source) => void | Promise<void>,
): Promise<number> {
  const options = readOptions(values)
  let failed = 0
  for (const file of files) {
    try {
      const name = files.some((other) => other !== file && basename(other) === basename(file)) ? file : basename(file)
      for (const source of await readSources(file, { name, ...options }, console)) await work(source)
    } catch (error) {
      if (error instanceof UsageError) throw error
      failed++
      console.warn(`gangmu: ${file === '-' ? 'standard input' : file}: ${explain(error, file)}`)
    }
  }
  return failed ? 1 : 0
}

async function readSources(
  file: string,
  options: ReturnType<typeof readOptions> & { name: string },
  console: Console,
): Promise<Source[]> {
  const bytes = file === '-' ? await readAll(console.stdin) : await readFile(file)
  return readDocument(bytes, { ...options, ...(file === '-' && { name: 'stdin' }) })
}

async function readAll(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

/** What is wrong with a file and what to do, in one line. */
export function explain(error: unknown, file: string): string {
  if (error instanceof ReadError) return `${error.problem}. ${error.remedy}`
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
      return 'there is no such file. Check the name and the folder.'
    case 'EISDIR':
      return `this is a directory. Name its files: ${file.replace(/\/$/, '')}/*`
    case 'EACCES':
    case 'EPERM':
      return 'this file may not be read. Change its permissions (chmod +r) or copy it.'
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'this file is too large to be read whole (2 GiB). Split it.'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}
