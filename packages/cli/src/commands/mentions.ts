import { recognise } from '@gangmu/extractor'
import type { CommandModule, Values } from '../command.js'
import { eachSource } from '../input.js'
import { dateOption } from '../options.js'
import { columnsOf, csv, markdown, type Row, table, tsv } from '../output/rows.js'
import { openWriter } from '../output/writer.js'

/** `gangmu mentions`: each line of the input is a text of its own. */
export const start: CommandModule['start'] = async (files, values, console) => {
  const out = openWriter(values, ['jsonl', 'table', 'tsv', 'csv', 'md', 'json'], console)
  const found: Array<Record<string, unknown>> = []
  const several = files.length > 1
  const code = await eachSource(files, asLines(values), console, (source) => {
    for (const [i, line] of source.text.split('\n').entries()) {
      for (const mention of recognise(line, dateOption(values))) {
        found.push({ ...(several && { doc: source.info.name }), line: i + 1, ...mention })
      }
    }
  })
  if (out.format === 'jsonl') out.write(found.map((mention) => `${JSON.stringify(mention)}\n`).join(''))
  else if (out.format === 'json') out.write(`${JSON.stringify(found, null, 2)}\n`)
  else {
    const rows = found.map(({ span, comparatorSpans, rules, ...mention }) => mention as Row)
    const print = { csv, tsv, md: markdown, table: (c: string[], r: Row[]) => table(c, r, out.columns) }[out.format]
    if (rows.length) out.write(print(columnsOf(rows), rows))
  }
  await out.close()
  return code
}

/** Short texts are plain text, whatever they look like. */
function asLines(values: Values): Values {
  return { 'format-in': 'text', ...values }
}
