import type { ParseArgsConfig } from 'node:util'
import type { Console } from './output/console.js'

/** Options as `parseArgs` takes them. */
export type Options = NonNullable<ParseArgsConfig['options']>
export type Values = Readonly<Record<string, string | boolean | undefined>>

/** What a command's module exports: runs it on the files named and returns the exit code. */
export interface CommandModule {
  start: (files: readonly string[], values: Values, console: Console) => Promise<number>
}

/** A command: what the help says of it, and how its code is loaded. */
export interface Command {
  summary: string
  usage: string
  options: Options
  /** A line of help for each option. */
  about: Readonly<Record<string, string>>
  examples: readonly string[]
  load: () => Promise<CommandModule>
}
