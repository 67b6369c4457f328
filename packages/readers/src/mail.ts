import type { Message } from '@gangmu/model'
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
): Promise<{ text: Part | undefined; attachments: Part[]; messages: Message[] }> {
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
  const text = body.trim() === '' ? undefined : { name: '', bytes: new TextEncoder().encode(body) }
  const messages: Message[] = []
  if (isCut(bytes))
    messages.push({
      ruleId: 'cut-mail',
      reason: 'The mail breaks off before its last part ends. What stands before that was read.',
    })
  if ([...(text ? [text] : []), ...attachments].some(isEncoded))
    messages.push({
      ruleId: 'encoded-part',
      reason: 'A part of the mail is base64 text: its headers are damaged. Save the attachment and read that.',
    })
  return { messages, text, attachments }
}

/** A part that was not decoded: nothing but the letters of base64 for hundreds of characters. */
function isEncoded({ bytes }: Part): boolean {
  return /^[A-Za-z0-9+/=\s]{400}/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4000)))
}

/** A mail of several parts ends with its boundary between two pairs of dashes (RFC 2046, 5.1.1). */
function isCut(bytes: Uint8Array): boolean {
  const latin1 = new TextDecoder('latin1')
  const head = latin1.decode(bytes.subarray(0, 65_536)).split(/\r?\n\r?\n/, 1)[0]!
  const [, boundary] = /^content-type:\s*multipart\/[\s\S]{0,500}?boundary="?([^"\r\n;]{1,70})/im.exec(head) ?? []
  return boundary !== undefined && !latin1.decode(bytes).includes(`--${boundary}--`)
}
