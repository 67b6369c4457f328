/** A browser's own decoders are complete. */
export function decodeLegacy(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
