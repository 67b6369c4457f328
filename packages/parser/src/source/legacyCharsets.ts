import iconv from 'iconv-lite'

/**
 * Decodes the charsets that Node's own `TextDecoder` lacks or has only in part: its Big5 is without the Hong Kong characters.
 * Returns undefined for a charset that is not known. In a browser `legacyCharsets.browser.ts` stands in for this file.
 */
export function decodeLegacy(bytes: Uint8Array, charset: string): string | undefined {
  if (!iconv.encodingExists(charset)) return undefined
  return iconv.decode(bytes as Parameters<typeof iconv.decode>[0], charset, { stripBOM: false })
}
