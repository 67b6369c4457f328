/**
 * Folds full-width forms (U+FF01–FF5E: digits, letters, ，．；：！？（）％) to half-width and the ideographic space to a space, one UTF-16
 * unit to one, so that offsets stay. What has no half-width form (。、〔〕《》“”) stays as it is.
 *
 * @example fold('１２．５％（含）') // '12.5%(含)'
 */
export function fold(text: string): string {
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x3000 && (code < 0xff01 || code > 0xff5e)) continue
    folded += text.slice(from, at) + (code === 0x3000 ? ' ' : halves[code - 0xff01])
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}

/** From ! to ~. */
const halves = Array.from({ length: 0x5e }, (_, i) => String.fromCharCode(0x21 + i))
