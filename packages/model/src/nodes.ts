/**
 * zcast: the syntax tree of a Chinese policy document. The readme beside this package is its specification.
 */
import type { Data, Literal, Node, Parent } from 'unist'
import type { DocumentFacts, Origin, SourceInfo, Span } from './source.js'

/** A place in the canonical text: `line` and `column` from 1, `offset` in UTF-16 code units from 0. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** Where a node stands in the canonical text; every zcast node has one. */
export interface Position {
  start: Point
  end: Point
}

interface ZcastNode extends Node {
  position: Position
}

interface ZcastParent extends Parent {
  position: Position
}

/** The numbering of a section as written, and how it was read. */
export interface Marker {
  /** As written, with its punctuation, without white space around it: `（一）`, `第三章`, `1.`, `——`. */
  text: string
  /** Id of the rule that read it (`markers.table.ts` in the parser). */
  style: string
  /** Its number: 3 for `（三）`; null for a marker that does not count, like `——`. */
  ordinal: number | null
  /** Where it stands. */
  span: Span
}

/** A whole file. */
export interface Root extends ZcastParent {
  type: 'root'
  children: Array<Document | Noise>
  data: RootData
}

/** What is known of the file. */
export interface RootData extends Data {
  source: SourceInfo
}

/** One text with a title of its own: a notice, the plan that it forwards, an attachment. Numbering restarts in each. */
export interface Document extends ZcastParent {
  type: 'document'
  role: 'main' | 'cover' | 'attachment'
  children: Array<Flow>
  data: DocumentData
}

/** What was read of the document as a whole. */
export interface DocumentData extends Data {
  /** What the document says of itself; on the first document of a file it also takes in the page's metadata. */
  facts?: DocumentFacts
}

/** A numbered (or named) part of a document. `depth` counts from 1 within its document. */
export interface Section extends ZcastParent {
  type: 'section'
  depth: number
  /** Absent when the heading has no number, and in implicit sections. */
  marker?: Marker
  /** The heading was lost; the section is there because its children must have a parent. */
  implicit?: true
  /** Heading or run-in title without marker and closing punctuation; empty when there is none. */
  title: string
  /** Path of ordinals, unique in the document: `2/4/1`; `~1` for implicit sections. */
  address: string
  /** A heading (none in implicit sections), then blocks and sections. */
  children: Array<Flow>
}

/** A section's marker and title; with `runIn`, the section's text goes on in the same line. */
export interface Heading extends ZcastParent {
  type: 'heading'
  runIn?: true
  children: Array<Text>
}

/** What stands in documents and sections. */
export type Flow = Section | Heading | Paragraph | Table | Box | FrontMatter

/** Literal lines, named for what they are. */
export type FrontMatter =
  | Title
  | DocNumber
  | Recipient
  | Signature
  | DateLine
  | AttachmentList
  | Note
  | Meta
  | Toc
  | Noise

interface ZcastLiteral extends Literal {
  value: string
  position: Position
}

/** Title of a document, of one or more lines. */
export interface Title extends ZcastLiteral {
  type: 'title'
}
/** 文号, when it has a line of its own: 国发〔2021〕5号. */
export interface DocNumber extends ZcastLiteral {
  type: 'docNumber'
}
/** 主送机关. */
export interface Recipient extends ZcastLiteral {
  type: 'recipient'
}
/** The issuing bodies' signature (落款). */
export interface Signature extends ZcastLiteral {
  type: 'signature'
}
/** 成文日期, the date that goes with the signature. */
export interface DateLine extends ZcastLiteral {
  type: 'date'
}
/** 附件说明, or the line that opens an attachment. */
export interface AttachmentList extends ZcastLiteral {
  type: 'attachmentList'
}
/** 附注, footnotes, （此件公开发布）. */
export interface Note extends ZcastLiteral {
  type: 'note'
}
/** Bibliographic data: 索引号, 发布机构. `fields` holds its keys and values where they could be told apart. */
export interface Meta extends ZcastLiteral {
  type: 'meta'
  fields?: MetaField[]
}
/** A key with its value in a line of bibliographic data. */
export interface MetaField {
  /** As written, without the spaces that spread it over its column: 索引号. */
  key: string
  value: string
  /** Where the value stands. */
  span: Span
  /** Id of the parser's rule for this key (`meta.table.ts`): `issuer`, `written`, `published`. */
  rule?: string
}
/** A table of contents. */
export interface Toc extends ZcastLiteral {
  type: 'toc'
}
/** Page furniture and scrape remains. */
export interface Noise extends ZcastLiteral {
  type: 'noise'
}

/** A paragraph, as in nlcst: sentences that join up to its text. */
export interface Paragraph extends ZcastParent {
  type: 'paragraph'
  children: Sentence[]
}

/** Ends at 。！？； or at the block's end; closing quotes and brackets belong to it. */
export interface Sentence extends ZcastParent {
  type: 'sentence'
  children: Text[]
}

/** Characters of the canonical text: `value` is exactly the text between its offsets. */
export interface Text extends ZcastLiteral {
  type: 'text'
}

/** A table of data, as in mdast with the spans of HTML. */
export interface Table extends ZcastParent {
  type: 'table'
  /** Caption, when the table has one; also the first child then. */
  caption?: string
  children: Array<Title | Note | TableRow>
}
/** A row; `header` when its cells name the columns. */
export interface TableRow extends ZcastParent {
  type: 'tableRow'
  header?: true
  children: TableCell[]
}
/** A cell; `rowSpan` and `colSpan` as in HTML, 1 where absent. */
export interface TableCell extends ZcastParent {
  type: 'tableCell'
  rowSpan?: number
  colSpan?: number
  children: Text[]
}

/** A 专栏. */
export interface Box extends ZcastParent {
  type: 'box'
  title: string
  children: Array<Title | Paragraph | Table | Note>
}

/** Every node but the root. */
export type ZcastContent = Document | Flow | Sentence | Text | TableRow | TableCell

/** Every node. */
export type ZcastAny = Root | ZcastContent

export type { Origin, ZcastLiteral, ZcastNode, ZcastParent }
