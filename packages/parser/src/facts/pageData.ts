import type { DocumentFacts, Meta, Root, SourceInfo } from '@gangmu/model'
import { docNumbers } from '@gangmu/zh'
import { isBodyName, isDocNumber } from '../zones/frontForms.js'
import { bareKey, metaFields } from '../zones/meta.js'
import { readDate } from './readDate.js'
import { splitNumber } from './titleOf.js'

/** What the page around a document says of it. `issuer` is as written there, often short: 省政府办公厅. */
export interface PageData {
  issuer: string | undefined
  title: string | undefined
  stated: Stated
}

type Stated = { [K in 'docNumber' | 'written' | 'published' | 'effective']: DocumentFacts[K] | undefined }

/** Names that the field has in a page's `<head>`: the 政府网站 <meta> names (国办函〔2019〕19号 annex). */
const headNames: Readonly<Record<string, 'published' | 'title'>> = { PubDate: 'published', ArticleTitle: 'title' }

/** Reads the bibliographic data of a file from its meta lines, then from what the page's head says. */
export function pageData(tree: Root, metas: readonly Meta[]): PageData {
  const stated: Stated = { docNumber: undefined, written: undefined, published: undefined, effective: undefined }
  const data: PageData = { issuer: undefined, title: undefined, stated }
  let open: string | undefined
  let changed: string | undefined
  for (const meta of metas) {
    const fields = meta.fields ?? metaFields(meta.value)
    for (const { key, rule, value } of fields) {
      if (isLater(key)) changed ??= readDate(value)
      else take(data, rule ?? '', value)
    }
    // A key on a line of its own has its value on the next.
    const answers = open !== undefined && fields.length === 0
    if (answers) take(data, open!, withoutBullet(meta.value))
    else if (!fields.some(({ key }) => isLater(key))) data.stated.published ??= publishedIn(meta.value)
    open = bareKey(withoutBullet(meta.value)) ?? (fields.at(-1)?.value === '' ? fields.at(-1)!.rule : undefined)
  }
  for (const meta of metas) takeAlone(data, withoutBullet(meta.value))
  for (const { key, value } of head(tree.data.source)) take(data, headNames[key] ?? '', value)
  data.stated.published ??= changed
  return data
}

/** When the page was changed, which counts where it does not say when it was put up. */
const isLater = (key: string) => /^(?:更新|上传|录入|添加)/.test(key)

function take(data: PageData, rule: string, value: string): void {
  if (value === '') return
  if (rule === 'document-number' || rule === 'urgency') data.stated.docNumber ??= docNumbers(value)[0]?.text
  else if (rule === 'issuer') data.issuer ??= value
  else if (rule === 'title') {
    const { title, docNumber } = splitNumber(value)
    data.title ??= title
    data.stated.docNumber ??= docNumber
  } else if (rule === 'source')
    data.stated.published ??= REPUBLISHER.test(`来源:${value}`) ? undefined : dateAtEnd(value)
  else if (rule === 'written' || rule === 'published' || rule === 'effective') data.stated[rule] ??= readDate(value)
}

/** 来源：云川日报2019-01-24: where it was taken from, and when it was printed there. */
function dateAtEnd(value: string): string | undefined {
  const date = /\d{4}(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}日?(?:\s\d{1,2}[:：]\d{2})?(?:[:：]\d{2})?$/.exec(
    value.slice(-24).trimEnd(),
  )
  return date ? readDate(date[0]) : undefined
}

/** A number or a body's name without a key; who printed the paper is no issuer. */
function takeAlone(data: PageData, value: string): void {
  if (isDocNumber(value)) data.stated.docNumber ??= docNumbers(value)[0]?.text
  else if (isBodyName(value) && bareKey(value) === undefined) data.issuer ??= value
}

function withoutBullet(line: string): string {
  return line.replace(/^[●■◆▲★○□◇•·▪►▶◎*-]\s{0,4}/, '').trim()
}

/** A line that is a time and no more, one that a site stamps to the minute, and the line that says when the paper was printed. */
function publishedIn(line: string): string | undefined {
  const stated =
    /(?:^\s*|(?:^|[\s|])(?:发表|更新)?(?:时间|日期)\s*[:：]\s*)\d{4}[-/. 年]|\d\s{1,4}\d{1,2}[:：]\d{2}|日印发\s*$|^[\u4e00-\u9fff]{2,20}(?:政府|办公[厅室]|[局委厅])\s{1,4}\d{4}[-年]/.test(
      line,
    )
  return stated && !REPUBLISHER.test(line) ? readDate(line) : undefined
}

/** A library or a reader has put the paper there, years after: its time is none of the paper's. */
const REPUBLISHER =
  /(?:来源|作者)\s*[:：]\s*(?:[\u4e00-\u9fff]{0,6}(?:资料|文库|文秘|范文|图书馆?|法规|法律)网?|网络|互联网|会员|网友|佚名)/

function head(source: SourceInfo): Array<{ key: string; value: string }> {
  return source.head?.fields ?? []
}
