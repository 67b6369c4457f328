import type { Message, Root } from '@gangmu/model'
import type { Parser, Plugin } from 'unified'
import type { VFile } from 'vfile'
import { parse } from './parse.js'
import { Points } from './points.js'
import { read, readString } from './source/read.js'
import type { TextFormat } from './source/sniff.js'

/** Options of the plugin `gangmuParse`. */
export interface GangmuParseOptions {
  /** Read as this, whatever the content looks like. */
  format?: TextFormat
}

declare module 'vfile' {
  interface DataMap {
    /** Set by `gangmuParse`: the canonical text, in which all positions of the tree count. */
    gangmuText: string
  }
}

/**
 * Makes a unified processor parse policy text, HTML and Markdown into zcast trees. Doubts become messages of the file, with `ruleId`,
 * `source: 'gangmu'` and their place in the canonical text, which is in `file.data.gangmuText`.
 *
 * @example
 * const file = await readVFile('方案.html')
 * const tree = unified().use(gangmuParse).parse(file)
 * file.messages // [ 3:1-3:4: 三、 follows 一、 … ]
 */
export const gangmuParse: Plugin<[GangmuParseOptions?], string, Root> = function (options = {}) {
  const parser: Parser<Root> = (document, file) => {
    const about = { ...options, ...(file.path === undefined ? {} : { name: file.path }) }
    const source = file.value instanceof Uint8Array ? read(file.value, about) : readString(document, about)
    const { tree, messages } = parse(source)
    file.data.gangmuText = source.text
    tell(file, messages, new Points(lineStarts(source.text)))
    return tree
  }
  this.parser = parser
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Messages with a place come in text order, after those without. */
function tell(file: VFile, messages: readonly Message[], points: Points): void {
  const placed = messages.toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))
  for (const { reason, ruleId, span } of placed) {
    const place = span && points.between(span.start, span.end)
    file.message(reason, { ruleId, source: 'gangmu', ...(place && { place }) })
  }
}
