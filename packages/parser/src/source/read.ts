import type { Source, SourceInfo } from '@gangmu/model'
import { readHtml } from '../html/readHtml.js'
import { readMarkdown } from '../markdown/readMarkdown.js'
import { damage, decode } from './decode.js'
import { ReadError } from './readError.js'
import { sniff, type TextFormat } from './sniff.js'
import { readText } from './text.js'

/** What is known of a file besides its bytes. */
export interface ReadOptions {
  /** File name or address: goes into `info`, and its ending tells Markdown. */
  name?: string
  /** Read as this, whatever the content looks like. */
  format?: TextFormat
  /** What the transport says of the encoding. */
  charset?: string
}

/**
 * Reads the bytes of a text, HTML or Markdown file into a source; the format is told by the content, Markdown also by the name.
 * An empty file gives an empty source. Throws a `ReadError` for bytes that are no text and for an unknown charset.
 *
 * @example
 * read(new TextEncoder().encode('<p>一、总体要求</p>')).info.format // 'html'
 */
export function read(bytes: Uint8Array, options: ReadOptions = {}): Source {
  const { text, charset, messages } = decodeNamed(bytes, options)
  const source = readString(text, options, { charset })
  const aboutBytes = messages.filter(({ span }) => span === undefined)
  return { ...source, messages: [...aboutBytes, ...source.messages, ...damage(source.text, charset)] }
}

/**
 * Reads text that is decoded already: a page's `innerHTML`, a field of a database. Any string reads; `read` is for bytes.
 *
 * @example
 * readString('# 方案\n\n一、总体要求').info.format // 'markdown'
 */
export function readString(text: string, { name, format }: ReadOptions = {}, info: Partial<SourceInfo> = {}): Source {
  return readers[format ?? sniff(text, name)](text, { ...info, ...(name === undefined ? {} : { name }) })
}

const readers: { [F in TextFormat]: (text: string, info: Partial<SourceInfo>) => Source } = {
  text: readText,
  html: readHtml,
  markdown: readMarkdown,
}

function decodeNamed(bytes: Uint8Array, { charset, name }: ReadOptions): ReturnType<typeof decode> {
  try {
    return decode(bytes, charset === undefined ? {} : { charset })
  } catch (error) {
    if (error instanceof ReadError && name !== undefined)
      throw new ReadError(error.code, error.problem, error.remedy, name)
    throw error
  }
}
