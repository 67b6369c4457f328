/** Calls `each` with the span of every sentence in the stretch; they tile it. A sentence ends after 。！？； with the closing quotes and brackets that follow. */
export function eachSentence(
  text: string,
  start: number,
  end: number,
  each: (start: number, end: number) => void,
): void {
  let from = start
  for (let i = start; i < end; i++) {
    if (!endsSentence(text.charCodeAt(i))) continue
    i++
    while (i < end && (endsSentence(text.charCodeAt(i)) || closes(text.charCodeAt(i)))) i++
    each(from, i)
    from = i
    i--
  }
  if (from < end) each(from, end)
}

/** 。！？； and their half-width forms; not `?`, which stands for lost characters. */
export function endsSentence(code: number): boolean {
  // Ideographs, most of any text.
  if (code >= 0x3400 && code < 0xff00) return false
  return code === 0x3002 || code === 0xff1b || code === 0xff01 || code === 0xff1f || code === 0x3b || code === 0x21
}

/** ” ’ 》 」 』 ） ) 】 */
function closes(code: number): boolean {
  return (
    code === 0x201d ||
    code === 0x2019 ||
    code === 0xff09 ||
    code === 0x29 ||
    code === 0x300b ||
    code === 0x300d ||
    code === 0x300f ||
    code === 0x3011
  )
}
