import type { Source, SourceInfo } from '@gangmu/model'
import { normaliseLines } from './decode.js'

/**
 * Plain text as a source: the text itself, line breaks as LF, without a byte order mark. Its lines are its blocks.
 *
 * @example
 * readText('一、总体要求\r\n…').text // '一、总体要求\n…'
 */
export function readText(text: string, info: Partial<SourceInfo> = {}): Source {
  return { text: normaliseLines(text), info: { ...info, format: 'text' }, messages: [] }
}
