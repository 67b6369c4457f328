/** The formats that are text themselves. */
export type TextFormat = 'text' | 'html' | 'markdown'

/**
 * Tells HTML and Markdown from plain text by what stands in the first 64 KB.
 * Markdown needs a sign that policy text never has, an ATX heading or a GFM delimiter row, or a name that says so:
 * `1.` and `10~15%` are no markup in a plain text; nor is a table's delimiter row in a file named `.txt`, whose places count in the text as it stands.
 */
export function sniff(text: string, name = ''): TextFormat {
  const head = text.slice(0, 1 << 16)
  const saysMarkdown = /\.(?:md|markdown)$/i.test(name)
  if (!saysMarkdown && (opensAsHtml.test(head) || hasHtmlTags(head))) return 'html'
  const saysText = /\.txt$/i.test(name)
  return saysMarkdown || atxHeading.test(head) || (!saysText && delimiterRow.test(head)) ? 'markdown' : 'text'
}

const opensAsHtml =
  /^\s{0,999}<(?:!doctype\s+html|html|head|header|body|meta|nav|main|form|div|p|table|tbody|span|section|article|h[1-6]|ul|ol|dl|br|font|center|td|tr|script|style|link|title)\b/i
const atxHeading = /^ {0,3}#{1,6} \S/m
const delimiterRow = /^ {0,3}\|? {0,9}:?-{3,99}:? {0,9}\|[-:| ]{0,999}$/m

/** A piece of a page may begin with text; three closing tags tell it. */
function hasHtmlTags(head: string): boolean {
  return (head.match(/<\/(?:p|div|td|tr|span|li|a|h[1-6])>|<br ?\/?>/gi)?.length ?? 0) >= 3
}
