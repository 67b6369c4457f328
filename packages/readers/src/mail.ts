import { ReadError } from '@gangmu/parser'
import type { Limits } from './limits.js'

/** A part of a mail or archive that may be a document of its own. */
export interface Part {
  name: string
  bytes: Uint8Array
}

/** Takes a mail (RFC 5322, also an MHTML page) apart: its text as HTML or plain text, and its attachments. */
export async function openMail(
  bytes: Uint8Array,
  limits: Limits,
): Promise<{ text: Part | undefined; attachments: Part[] }> {
  const { default: PostalMime } = await import('postal-mime')
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>
  try {
    mail = await PostalMime.parse(bytes, {
      maxNestingDepth: 32,
      maxHeadersSize: 1_000_000,
      attachmentEncoding: 'arraybuffer',
    })
  } catch (error) {
    throw new ReadError(
      'damaged',
      `the mail can’t be taken apart (${String(error).slice(0, 100)})`,
      'Save its attachments and read those.',
    )
  }
  const body = mail.html || mail.text || ''
  const attachments = mail.attachments
    .filter(({ content }) => typeof content !== 'string')
    .slice(0, limits.entries)
    .map(({ filename, mimeType, content }, i) => ({
      name: filename ?? `${i + 1}.${mimeType.slice(mimeType.indexOf('/') + 1)}`,
      bytes: new Uint8Array(content as ArrayBuffer),
    }))
  return { text: body.trim() === '' ? undefined : { name: '', bytes: new TextEncoder().encode(body) }, attachments }
}
