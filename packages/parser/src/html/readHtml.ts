import type { Message, Source, SourceInfo } from '@gangmu/model'
import { compose } from '../source/compose.js'
import { normaliseLines } from '../source/decode.js'
import { maxDepth, type Page, readElements } from './elements.js'
import { flow } from './flow.js'
import { withRoles } from './roles.js'

/**
 * Reads a page, or a piece of one, into its visible text: blocks joined by LF, cells of a data table by TAB.
 * Blocks outside of the main text have the role `noise`, bibliographic data `meta`; nothing visible is left out.
 *
 * @example
 * readHtml('<p>一、总体要求</p><table><tr><td>指标<td>2025年</table>').text // '一、总体要求\n指标\t2025年'
 */
export function readHtml(html: string, info: Partial<SourceInfo> = {}): Source {
  const whole = normaliseLines(html)
  const file = withoutCutTag(whole)
  const page = readElements(file)
  const drafts = withRoles(page, flow(page.root)).map(({ element: _, linked: __, hidden: ___, ...draft }) => draft)
  return {
    ...compose(drafts),
    info: { ...info, format: 'html', ...head(page) },
    messages: doubts(page, file !== whole),
  }
}

/** What the page's head says of it. */
function head({ title, metas }: Page): Pick<SourceInfo, 'head'> {
  const fields = metas
    .filter(({ name, content }) => name !== '' && content.trim() !== '')
    .map(({ name, content }) => ({ key: name, value: content.trim() }))
  return title === '' && fields.length === 0 ? {} : { head: { ...(title === '' ? {} : { title }), fields } }
}

/** The page without a tag that it breaks off in. */
function withoutCutTag(html: string): string {
  const open = html.lastIndexOf('<')
  return open > html.lastIndexOf('>') && /^<(?:$|\/?$|[/!]?[a-z])/i.test(html.slice(open, open + 3))
    ? html.slice(0, open)
    : html
}

function doubts({ flattened }: Page, isCut: boolean): Message[] {
  const messages: Message[] = []
  if (flattened) {
    const reason = `Elements are nested more than ${maxDepth} deep; those beyond were flattened, their text is kept.`
    messages.push({ ruleId: 'nesting-cap', reason })
  }
  if (isCut) {
    messages.push({
      ruleId: 'cut-page',
      reason: 'The page ends in the middle of a tag; what stands before it was read.',
    })
  }
  return messages
}
