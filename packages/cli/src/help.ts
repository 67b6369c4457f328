import { createRequire } from 'node:module'
import { type CommandName, commands } from './commands.js'

/** The version of this package. */
export function version(): string {
  return (createRequire(import.meta.url)('../package.json') as { version: string }).version
}

export function help(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  return `gangmu ${version()}: Chinese policy documents as data

${rows.join('\n')}

  gangmu COMMAND --help   options and examples of a command
  gangmu --version

FILE is text, HTML, Markdown, docx, PDF, OFD …; - is standard input. Results go to standard output, errors to standard error.
Exit code: 0 done, 1 some inputs failed (each is named), 2 wrong usage.

Examples
${Object.values(commands)
  .map(({ examples }) => `  ${examples[0]}`)
  .join('\n')}
`
}

export function commandHelp(name: CommandName): string {
  const { summary, usage, options, about, examples } = commands[name]
  const rows = Object.entries(options).map(([option, { type, short }]) => {
    const flag = `${short ? `-${short}, ` : ''}--${option}${type === 'string' ? ' VALUE' : ''}`
    return `  ${flag.padEnd(24)}${about[option] ?? ''}`
  })
  return `${usage}

${summary[0]!.toUpperCase()}${summary.slice(1)}.

${rows.join('\n')}

Examples
${examples.map((example) => `  ${example}`).join('\n')}
`
}
