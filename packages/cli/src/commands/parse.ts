import { parse } from '@gangmu/parser'
import type { CommandModule } from '../commands.js'
import { eachSource } from '../input.js'
import { openWriter } from '../output/writer.js'

/** `gangmu parse`: one tree, or one rendered document, after the other. */
export const start: CommandModule['start'] = async (files, values, console) => {
  const out = openWriter(values, ['json'], console)
  const code = await eachSource(files, values, console, (source) => {
    out.write(`${JSON.stringify(parse(source).tree)}\n`)
  })
  await out.close()
  return code
}
