import { strToU8, zipSync, zlibSync } from 'fflate'

/** What a fixture page shows; places in points from the upper left corner of an A4 page. */
export interface PageDrawing {
  texts: Array<{ text: string; x: number; y: number; size?: number }>
  /** [x0, y0, x1, y1] */
  rules?: Array<[number, number, number, number]>
}

export const a4: { width: number; height: number } = { width: 595, height: 842 }

/** A PDF in a Chinese font that is named and not embedded: its text is there only with the character maps of PDF.js. */
export function pdfOf(pages: readonly PageDrawing[], options: { compress?: boolean } = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  add('<</Type/Catalog/Pages 2 0 R>>')
  add('')
  add('<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>')
  add(
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500 814 939 500]>>',
  )
  add(
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93/FontBBox[-25 -254 1000 880]>>',
  )
  const kids = pages.map(({ texts, rules = [] }) => {
    const steps = [
      ...texts.map(
        ({ text, x, y, size = 16 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${a4.height - y} Tm <${ucs2(text)}> Tj ET`,
      ),
      ...rules.map(([x0, y0, x1, y1]) => `${x0} ${a4.height - y0} m ${x1} ${a4.height - y1} l S`),
    ].join('\n')
    const stream = options.compress === false ? steps : latin(zlibSync(strToU8(steps)))
    const filter = options.compress === false ? '' : '/Filter/FlateDecode'
    const content = add(`<</Length ${stream.length}${filter}>>\nstream\n${stream}\nendstream`)
    return add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${a4.width} ${a4.height}]/Resources<</Font<</F1 3 0 R>>>>/Contents ${content} 0 R>>`,
    )
  })
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`
  let file = '%PDF-1.5\n'
  const offsets = objects.map((body, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const at = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`
  return Uint8Array.from(file, (c) => c.charCodeAt(0))
}

const ucs2 = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')

/** An OFD with the documents' pages; each document may have a template with a running head. */
export function ofdOf(documents: ReadonlyArray<{ pages: readonly PageDrawing[]; template?: PageDrawing }>): Uint8Array {
  const ns = 'xmlns:ofd="http://www.ofdspec.org/2016"'
  const files: Record<string, Uint8Array> = {
    'OFD.xml': strToU8(
      `<ofd:OFD ${ns} DocType="OFD" Version="1.1">${documents
        .map((_, i) => `<ofd:DocBody><ofd:DocRoot>Doc_${i}/Document.xml</ofd:DocRoot></ofd:DocBody>`)
        .join('')}</ofd:OFD>`,
    ),
  }
  documents.forEach(({ pages, template }, d) => {
    const reference = template ? '<ofd:TemplatePage ID="90" BaseLoc="Tpls/Tpl_0/Content.xml"/>' : ''
    files[`Doc_${d}/Document.xml`] = strToU8(
      `<ofd:Document ${ns}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${reference}</ofd:CommonData><ofd:Pages>${pages
        .map((_, i) => `<ofd:Page ID="${i + 1}" BaseLoc="Pages/Page_${i}/Content.xml"/>`)
        .join('')}</ofd:Pages></ofd:Document>`,
    )
    if (template) files[`Doc_${d}/Tpls/Tpl_0/Content.xml`] = strToU8(`<ofd:Page ${ns}>${layer(template)}</ofd:Page>`)
    pages.forEach((page, i) => {
      const use = template ? '<ofd:Template TemplateID="90"/>' : ''
      files[`Doc_${d}/Pages/Page_${i}/Content.xml`] = strToU8(`<ofd:Page ${ns}>${use}${layer(page)}</ofd:Page>`)
    })
  })
  return zipSync(files)
}

const mm = (points: number): string => ((points * 25.4) / 72).toFixed(3)

function layer({ texts, rules = [] }: PageDrawing): string {
  const objects = [
    ...texts.map(({ text, x, y, size = 16 }) => {
      const steps = Array.from(text, (c) => mm(/[\x20-\x7e]/.test(c) ? size / 2 : size)).slice(0, -1)
      const delta = steps.length > 0 ? ` DeltaX="${steps.join(' ')}"` : ''
      return `<ofd:TextObject ID="1" Boundary="${mm(x)} ${mm(y - size)} 100 10" Font="1" Size="${mm(size)}"><ofd:TextCode X="0" Y="${mm(size)}"${delta}>${text}</ofd:TextCode></ofd:TextObject>`
    }),
    ...rules.map(
      ([x0, y0, x1, y1]) =>
        `<ofd:PathObject ID="2" Boundary="0 0 210 297"><ofd:AbbreviatedData>M ${mm(x0)} ${mm(y0)} L ${mm(x1)} ${mm(y1)}</ofd:AbbreviatedData></ofd:PathObject>`,
    ),
  ]
  return `<ofd:Content><ofd:Layer ID="1">${objects.join('')}</ofd:Layer></ofd:Content>`
}

/**
 * Sets paragraphs as a policy document is set: 16 pt, 28 characters to the line, first lines indented by two; 22 lines to the page with its number below. Paragraphs
 * with TABs are rows of a ruled table.
 */
export function setPages(paragraphs: readonly string[]): PageDrawing[] {
  const pages: PageDrawing[] = []
  let lines = 0
  const left = 72
  for (const paragraph of paragraphs) {
    let rest = paragraph
    let indent = 2
    if (paragraph.includes('\t')) {
      if (lines % 22 === 0) pages.push({ texts: [{ text: `- ${pages.length + 1} -`, x: 280, y: 800, size: 14 }] })
      const cells = paragraph.split('\t')
      const y = 100 + (lines++ % 22) * 29
      const width = Math.floor(450 / cells.length)
      const size = Math.min(16, ...cells.map((cell) => (width - 8) / Math.max(cell.length, 1)))
      const page = pages.at(-1)!
      page.texts.push(
        ...cells.map((text, i) => ({ text, x: left + i * width + 4, y, size })).filter(({ text }) => text !== ''),
      )
      const xs = cells.map((_, i) => left + i * width).concat(left + 450)
      page.rules = [...(page.rules ?? []), ...gridRules(xs, [y - 21, y + 8])]
      continue
    }
    while (rest !== '') {
      if (lines % 22 === 0) {
        pages.push({ texts: [{ text: `- ${pages.length + 1} -`, x: 280, y: 800, size: 14 }] })
      }
      let width = indent
      let count = 0
      for (const c of rest) {
        const w = /[\x20-\x7e]/.test(c) ? 0.5 : 1
        if (width + w > 28) break
        width += w
        count += c.length
      }
      pages.at(-1)!.texts.push({ text: rest.slice(0, count), x: left + indent * 16, y: 100 + (lines % 22) * 29 })
      rest = rest.slice(count)
      indent = 0
      lines++
    }
  }
  return pages
}

/** The rules of a table whose columns and rows end at those places. */
export function gridRules(xs: readonly number[], ys: readonly number[]): Array<[number, number, number, number]> {
  return [
    ...xs.map((x): [number, number, number, number] => [x, ys[0]!, x, ys.at(-1)!]),
    ...ys.map((y): [number, number, number, number] => [xs[0]!, y, xs.at(-1)!, y]),
  ]
}

/** A workbook of one sheet; numbers stay numbers. */
export function xlsxOf(
  rows: ReadonlyArray<ReadonlyArray<string | number>>,
  merges: readonly string[] = [],
): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packageNs = 'http://schemas.openxmlformats.org/package/2006'
  const ns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const cell = (value: string | number, row: number, column: number): string => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`
    if (value === '') return ''
    return typeof value === 'number'
      ? `<c r="${at}"${value < 1 ? ' s="1"' : ''}><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
  }
  const body = rows
    .map((row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, r, c)).join('')}</row>`)
    .join('')
  const merged =
    merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
        'workbook|sheet.main',
        'worksheets/sheet1|worksheet',
        'styles|styles',
      ]
        .map((part) => part.split('|'))
        .map(
          ([name, type]) =>
            `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
        )
        .join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packageNs}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${ns}" xmlns:r="${office}"><sheets><sheet name="任务" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packageNs}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${ns}"><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${ns}"><sheetData>${body}</sheetData>${merged}</worksheet>`),
  })
}
