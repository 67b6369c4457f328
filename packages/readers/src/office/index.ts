/** Reading through an office program: Node only, so it is a module of its own, `@gangmu/readers/office`. */
import { ReadError } from '@gangmu/parser'
import { readDocx } from '../docx/index.js'
import type { OfficeReader } from '../read.js'
import { readXlsx } from '../xlsx.js'
import { readWithExtractor } from './extractor.js'
import { convertWithLibreOffice, findLibreOffice } from './libreoffice.js'

export { convertWithLibreOffice, findLibreOffice }

/**
 * Reads doc, wps, rtf, ods and xls: LibreOffice makes a docx or xlsx of them, which is read like any other. Without LibreOffice
 * a .doc is read by word-extractor, which knows no list numbers, and says so in a message.
 *
 * @throws ReadError `missing-tool` when LibreOffice is needed and not installed, `tool-failed` when it can't open the file.
 */
export const readWithOffice: OfficeReader = async (bytes, format, info, limits) => {
  const program = await findLibreOffice()
  if (program === undefined) {
    if (format === 'doc') return readWithExtractor(bytes, info)
    throw new ReadError(
      'missing-tool',
      `reading .${format} needs LibreOffice`,
      'Install LibreOffice, or save the file as docx.',
    )
  }
  const isSheet = format === 'xls' || format === 'ods'
  const converted = await convertWithLibreOffice(program, bytes, format, isSheet ? 'xlsx' : 'docx', limits.milliseconds)
  if (isSheet) return readXlsx(converted, info, limits)
  const source = readDocx(converted, info, limits)
  source.info.format = format
  return source
}
