/**
 * Folds full-width forms to half-width, one UTF-16 unit to one, so that offsets stay: `１２．５％（含）` → `12.5%(含)`.
 * Ideographic space becomes a space; 〔〕 and Chinese punctuation (，。、；：) stay as they are but for ，．；：！？（）％ etc. of the
 * Unicode block Halfwidth and Fullwidth Forms (U+FF01–FF5E).
 */
export function fold(text: string): string {
  return text.replace(/[\u3000\uFF01-\uFF5E]/g, (c) =>
    c === '\u3000' ? ' ' : String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  )
}
