import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type CommandName, commands, isCommand } from './commands.js'
import { commandHelp, help, version } from './help.js'
import type { Console } from './output/console.js'
import { UsageError } from './usageError.js'

/** Exit codes: all inputs done, some failed (each named on standard error), wrong usage. */
export const exit: Readonly<Record<'done' | 'failed' | 'usage', number>> = { done: 0, failed: 1, usage: 2 }

/**
 * Runs `gangmu` with the arguments after the program's name.
 *
 * @returns the exit code: 0 done, 1 some inputs failed, 2 wrong usage
 * @example
 *   await run(['outline', '方案.txt'], console)
 */
export async function run(args: readonly string[], console: Console): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const topic = rest[0]
    await console.write(name === 'help' && isCommand(topic) ? commandHelp(topic) : help())
    return name === undefined ? exit.usage : exit.done
  }
  if (name === '--version' || name === '-v') {
    console.write(`${version()}\n`)
    return exit.done
  }
  if (!isCommand(name)) {
    console.warn(
      `gangmu: there is no command ${JSON.stringify(name)}. Commands: ${Object.keys(commands).join(', ')}; see gangmu --help.`,
    )
    return exit.usage
  }
  try {
    return await runCommand(name, rest, console)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.warn(`gangmu ${name}: ${error.message}\nSee gangmu ${name} --help.`)
    return exit.usage
  }
}

async function runCommand(name: CommandName, args: readonly string[], console: Console): Promise<number> {
  const command = commands[name]
  const { values, positionals } = parse(args, { ...command.options, help: { type: 'boolean', short: 'h' } })
  if (values.help) {
    console.write(commandHelp(name))
    return exit.done
  }
  if (positionals.length === 0) throw new UsageError('name at least one FILE, or - for standard input.')
  const { start } = await command.load()
  return start(positionals, values as Record<string, string | boolean | undefined>, console)
}

function parse(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    return { values, positionals }
  } catch (error) {
    // Of an unknown option Node says in a second sentence how to pass a file of that name, and leaves its quotes open.
    throw new UsageError(
      error instanceof Error ? error.message.replace(/ To specify a positional.*/s, '') : String(error),
    )
  }
}
