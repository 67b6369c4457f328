import { type Explanation, explain, extract } from '@gangmu/extractor'
import type { PolicyRecord } from '@gangmu/model'
import { parse } from '@gangmu/parser'
import type { CommandModule, Values } from '../command.js'
import { eachSource } from '../input.js'
import { dateOption, refuseWithText } from '../options.js'
import { type Places, placesIn } from '../output/places.js'
import { fullRow, shortRow } from '../output/recordColumns.js'
import { hint, report } from '../output/report.js'
import { columnsOf, csv, filledColumns, markdown, type Row, table, tsv } from '../output/rows.js'
import { openWriter } from '../output/writer.js'
import { UsageError } from '../usageError.js'

type RecordType = PolicyRecord['type']
const types = ['document', 'target', 'observation', 'time', 'task', 'citation'] as const satisfies readonly RecordType[]

/** `gangmu extract`. */
export const start: CommandModule['start'] = async (files, values, console) => {
  refuseWithText(values)
  const out = openWriter(values, ['table', 'tsv', 'jsonl', 'csv', 'md', 'json'], console)
  const options = { ...dateOption(values), ...onlyOption(values) }
  const at = lineOption(values)
  const rowOf = out.format === 'csv' || out.format === 'tsv' ? fullRow : shortRow
  const rows: Row[] = []
  const records: PolicyRecord[] = []
  let read = 0
  const several = files.length > 1
  const code = await eachSource(files, values, console, async (source) => {
    read++
    const { tree, messages } = parse(source)
    const places = placesIn(source.text, tree)
    if (values.explain) {
      const name = several ? `# ${source.info.name}\n` : ''
      out.write(name + explained(explain(tree, options), places, at))
      return
    }
    const { records: found, messages: doubts } = extract(tree, options)
    const all = [...messages, ...doubts]
    if (values.check) {
      out.write(await report(source.text, source.info.name ?? '', all))
      return
    }
    hint(all, source.info.name ?? '', console)
    if (out.format === 'jsonl') out.write(found.map((record) => `${JSON.stringify(record)}\n`).join(''))
    else if (out.format === 'json') records.push(...found)
    else rows.push(...found.map((record) => rowOf(record, places)))
  })
  if (!values.explain && !values.check) {
    if (out.format === 'json') out.write(`${JSON.stringify(records, null, 2)}\n`)
    else if (out.format === 'csv' && rows.length) out.write(csv(columnsOf(rows), rows))
    else if (out.format === 'tsv' && rows.length) out.write(tsv(columnsOf(rows), rows))
    else if (out.format === 'md' && read) out.write(byType(rows, (columns, some) => markdown(columns, some)))
    else if (out.format === 'table' && read)
      out.write(byType(rows, (columns, some) => table(columns, some, out.columns)))
  }
  await out.close()
  return code
}

function onlyOption({ only }: Values): { only?: RecordType[] } {
  if (typeof only !== 'string') return {}
  return {
    only: only.split(',').map((name) => {
      const type = types.find((known) => known === name.trim())
      if (!type) throw new UsageError(`--only knows ${types.join(', ')}, not ${JSON.stringify(name)}.`)
      return type
    }),
  }
}

/** A table for each type of record, since each has columns of its own; which document, when there are several. */
function byType(rows: readonly Row[], print: (columns: string[], rows: Row[]) => string): string {
  if (rows.length === 0) return 'no records\n'
  const several = new Set(rows.map(({ doc }) => doc)).size > 1
  const columns = ({ type: _, doc, ...row }: Row): Row => (several ? { doc, ...row } : row)
  return types
    .map((type) => ({ type, some: rows.filter((row) => row.type === type).map(columns) }))
    .filter(({ some }) => some.length > 0)
    .map(({ type, some }) => `${type} (${some.length})\n\n${print(filledColumns(some), some)}`)
    .join('\n')
}

/** What became of each figure, in text order; one line of the text at a time when `--at` is given. */
function explained(explanations: readonly Explanation[], places: Places, at: number | undefined): string {
  const told = explanations
    .map((explanation) => ({ ...explanation, line: places.line(explanation.span.start) }))
    .filter(({ line }) => at === undefined || line === at)
    .map(({ line, text, outcome, indicator, reason, rules }) => {
      const what = indicator ? `${outcome}: ${indicator}` : outcome
      return `${line}  ${text}  ${what}\n    ${reason} [${rules.join(', ')}]\n`
    })
  if (told.length === 0) return at === undefined ? 'no figures\n' : `no figures in line ${at}\n`
  return told.join('')
}

function lineOption({ at, explain }: Values): number | undefined {
  if (typeof at !== 'string') return undefined
  if (!explain) throw new UsageError('--at goes with --explain.')
  if (!/^[1-9]\d*$/.test(at)) throw new UsageError(`--at wants the number of a line, not ${JSON.stringify(at)}.`)
  return Number(at)
}
