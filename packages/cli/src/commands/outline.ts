import type { Root } from '@gangmu/model'
import { type OutlineRow, outlineRows, parse } from '@gangmu/parser'
import type { CommandModule } from '../command.js'
import { eachSource } from '../input.js'
import { refuseWithText } from '../options.js'
import { hint, report } from '../output/report.js'
import { tsv } from '../output/rows.js'
import { outlineList, outlineTree } from '../output/tree.js'
import { openWriter } from '../output/writer.js'

/** `gangmu outline`. */
export const start: CommandModule['start'] = async (files, values, console) => {
  refuseWithText(values)
  const out = openWriter(values, ['tree', 'tsv', 'json', 'md'], console)
  const several = files.length > 1
  const code = await eachSource(files, values, console, async (source) => {
    const { tree, messages } = parse(source)
    const name = source.info.name ?? ''
    if (values.check) {
      out.write(await report(source.text, name, messages))
      return
    }
    hint(messages, name, console)
    if (several && out.format !== 'json') out.write(out.format === 'md' ? `<!-- ${name} -->\n` : `# ${name}\n`)
    out.write(print[out.format](tree, name))
  })
  await out.close()
  return code
}

const print: Record<'tree' | 'tsv' | 'json' | 'md', (tree: Root, name: string) => string> = {
  tree: (tree) => outlineTree(tree),
  tsv: (tree) => tsvRows(outlineRows(tree)),
  json: (tree, name) => `${JSON.stringify({ name, rows: outlineRows(tree) })}\n`,
  md: (tree) => outlineList(tree),
}

/** Without a header line: what `corpus/*.outline.tsv` holds, with the offset besides. */
function tsvRows(rows: readonly OutlineRow[]): string {
  const columns = ['line', 'label', 'depth', 'marker', 'title', 'offset']
  return tsv(
    columns,
    rows.map((row) => ({ ...row })),
  )
    .split('\n')
    .slice(1)
    .join('\n')
}
