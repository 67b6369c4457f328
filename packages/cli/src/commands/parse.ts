import type { Root } from '@gangmu/model'
import { parse } from '@gangmu/parser'
import type { CommandModule } from '../command.js'
import { eachSource } from '../input.js'
import { openWriter } from '../output/writer.js'

const formats = ['json', 'md', 'html', 'akn'] as const

/** `gangmu parse`: one tree, or one rendered document, after the other. */
export const start: CommandModule['start'] = async (files, values, console) => {
  const out = openWriter(values, formats, console)
  const write = await writerOf(out.format)
  const code = await eachSource(files, values, console, (source) => {
    out.write(write(parse(source).tree))
  })
  await out.close()
  return code
}

async function writerOf(format: (typeof formats)[number]): Promise<(tree: Root) => string> {
  if (format === 'json') return (tree) => `${JSON.stringify(tree)}\n`
  const { toAkn, toHtml, toMarkdown } = await import('@gangmu/parser/render')
  return { md: toMarkdown, html: toHtml, akn: toAkn }[format]
}
