/** A stretch of the canonical text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

/** The format a file was read as. */
export type SourceFormat = 'text' | 'html' | 'markdown' | 'docx' | 'doc' | 'odt' | 'rtf' | 'pdf' | 'ofd' | 'xlsx'

/** What is known of a file besides its text. */
export interface SourceInfo {
  format: SourceFormat
  /** File name or address, as the caller named it. */
  name?: string
  /** Encoding it was decoded from, by its WHATWG label: `utf-8`, `gb18030`. */
  charset?: string
  /** Of the file's bytes, lower-case hexadecimal. */
  sha256?: string
  /** What a page's `<head>` says of it: its title, and `<meta>` names with their content (ArticleTitle, PubDate, ContentSource …). */
  head?: { title?: string; fields: Array<{ key: string; value: string }> }
}

/** Where in its file a block came from. Pages, paragraphs, rows count from 1; boxes are [x0, y0, x1, y1] in points. */
export interface Origin {
  page?: number
  box?: [number, number, number, number]
  /** Character range in the decoded HTML or Markdown file. */
  source?: Span
  /** Number of the paragraph in a word-processor file, of the row in a worksheet. */
  paragraph?: number
  /** Name of the part: a zip entry, a worksheet, `footnotes`. */
  part?: string
}

/**
 * A block of the canonical text as its format delimits it: a line of a text file, a `<p>`, a Markdown heading, a docx paragraph.
 * Blocks are in text order and do not overlap; a paragraph block holds no LF unless the format breaks lines inside it.
 */
export interface Block {
  span: Span
  kind: 'line' | 'paragraph' | 'heading' | 'listItem' | 'tableRow'
  /** Level that the format gives a heading (h1 → 1) or a list item. A hint: the text's own numbering decides. */
  level?: number
  /** For a computed list marker (docx, Markdown, <ol>) that the reader wrote into the text: its span. */
  marker?: Span
  /** The format or site says that this is no part of the text: navigation, page header, page number. */
  role?: 'noise' | 'meta' | 'title' | 'caption' | 'note'
  /** For a table row: which table of the file (from 0) and its cells. */
  row?: { table: number; header?: true; cells: Cell[] }
  origin?: Origin
}

/** A cell of a table row; `rowSpan` and `colSpan` as in HTML, 1 where absent. */
export interface Cell {
  span: Span
  rowSpan?: number
  colSpan?: number
}

/** A doubt or a fault, with its place: what was found and what was assumed. Becomes a vfile message. */
export interface Message {
  /** Which rule says so: `numbering-gap`, `missing-heading`, `replacement-characters`. */
  ruleId: string
  /** One sentence: what is odd, and what was assumed. */
  reason: string
  span?: Span
}

/** A file as text: what every reader returns and the parser nests. */
export interface Source {
  /** The canonical text. All offsets count in it. */
  text: string
  info: SourceInfo
  /** Absent for plain text: its lines are its blocks. */
  blocks?: Block[]
  messages: Message[]
}

/** A calendar date as coarse as the text says it: `2027`, `2025-06`, `2023-12-31`. */
export type IsoDate = string

/** What a document says of itself. Left out is what it does not say. */
export interface DocumentFacts {
  /** As one string, lines joined. */
  title?: string
  /** 文号 as written. */
  docNumber?: string
  /** 文号 in its parts: 浙政办发〔2022〕72号 → 浙政办发, 2022, 72. */
  number?: { issuer: string; year?: number; number: number }
  /** Full names of the issuing bodies. */
  issuers?: string[]
  /** 成文日期, 发布日期, 施行日期. */
  written?: IsoDate
  published?: IsoDate
  effective?: IsoDate
  /** The kind of document (文种): 通知, 意见, 规划; that of the plan when a notice forwards one. */
  kind?: string
  /** Full name of the place whose authority speaks; 全国 for the centre. */
  region?: string
  /** The planning period. */
  period?: { from: IsoDate; by: IsoDate }
  /** Title of the document that this one sends out. */
  forwards?: string
}
