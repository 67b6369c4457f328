import { strToU8, zipSync } from 'fflate'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A docx from the XML inside its parts: body, numbering, styles, and others by name (`footnotes`, `header1`). */
export function docxOf(parts: { body: string; [part: string]: string }): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(Object.keys(parts))),
    '_rels/.rels': strToU8(relationships([['rId1', 'officeDocument', 'word/document.xml']])),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${w} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="${types}"><w:body>${parts.body}</w:body></w:document>`,
    ),
  }
  const related: Array<[string, string, string]> = []
  for (const [part, inner] of Object.entries(parts)) {
    if (part === 'body') continue
    const root = { header1: 'hdr', footer1: 'ftr' }[part] ?? part
    files[`word/${part}.xml`] = strToU8(`<w:${root} ${w}>${inner}</w:${root}>`)
    related.push([`r_${part}`, part.replace(/\d$/, ''), `${part}.xml`])
  }
  files['word/_rels/document.xml.rels'] = strToU8(relationships(related))
  return zipSync(files)
}

const relationships = (rows: Array<[string, string, string]>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

function contentTypes(parts: string[]): string {
  const base = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const overrides = parts.map((part) => {
    const name = part === 'body' ? 'document' : part
    const type = part === 'body' ? 'document.main' : part.replace(/\d$/, '')
    return `<Override PartName="/word/${name}.xml" ContentType="${base}.${type}+xml"/>`
  })
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}

/** A paragraph; `list` is `[numId, level]`. */
export function p(text: string, options: { list?: [number, number]; style?: string } = {}): string {
  const style = options.style ? `<w:pStyle w:val="${options.style}"/>` : ''
  const list = options.list
    ? `<w:numPr><w:ilvl w:val="${options.list[1]}"/><w:numId w:val="${options.list[0]}"/></w:numPr>`
    : ''
  return `<w:p><w:pPr>${style}${list}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** A level of a list: `lvl(0, 'chineseCounting', '%1、')`. */
export function lvl(level: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`
}

export const abstractNum = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`

export const num = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`

/** An OpenDocument text from the XML inside its body, its automatic styles and its page headers. */
export function odtOf(parts: { text: string; styles?: string; header?: string }): Uint8Array {
  const ns = ['office', 'text', 'table', 'style', 'drawing']
    .map((name) => `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ')
  const master = `<style:master-page style:name="a"><style:header>${parts.header ?? ''}</style:header></style:master-page>`
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content ${ns}><office:automatic-styles>${parts.styles ?? ''}</office:automatic-styles><office:body><office:text>${parts.text}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(
      `<office:document-styles ${ns}><office:master-styles>${master}</office:master-styles></office:document-styles>`,
    ),
  })
}
