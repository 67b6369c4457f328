import type { SourceFormat } from '@gangmu/model'
import type { Values } from './command.js'
import { UsageError } from './usageError.js'

/** `--date`, checked. */
export function dateOption({ date }: Values): { date?: string } {
  if (typeof date !== 'string') return {}
  const at = new Date(`${date}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date) {
    throw new UsageError(`--date wants a day as YYYY-MM-DD, not ${JSON.stringify(date)}.`)
  }
  return { date }
}

const sourceFormats = [
  'text',
  'html',
  'markdown',
  'docx',
  'doc',
  'odt',
  'rtf',
  'pdf',
  'ofd',
  'xlsx',
] as const satisfies readonly SourceFormat[]

/** `--format-in` and `--charset`, checked. */
export function readOptions(values: Values): { format?: SourceFormat; charset?: string } {
  const asked = values['format-in']
  const format = sourceFormats.find((known) => known === asked)
  if (asked !== undefined && !format)
    throw new UsageError(`--format-in knows ${sourceFormats.join(', ')}, not ${JSON.stringify(asked)}.`)
  return { ...(format && { format }), ...(typeof values.charset === 'string' && { charset: values.charset }) }
}

/** `--check` and `--explain` print text about a whole document: with an option for records they would do less than was asked. */
export function refuseWithText(values: Values): void {
  const asked = ['check', 'explain'].filter((name) => values[name]).map((name) => `--${name}`)
  const [mode, other] = asked
  if (other) throw new UsageError(`${mode} and ${other} each print a text of their own: ask for one.`)
  const unheeded = mode && ['format', 'only'].find((name) => values[name] !== undefined)
  if (unheeded)
    throw new UsageError(`--${unheeded} does not go with ${mode}, which prints text about the whole document.`)
}
