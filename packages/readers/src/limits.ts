import { ReadError } from '@gangmu/parser'

/** What a file may cost. Every limit is an option; past one of them reading ends with a `ReadError` of code `limit`. */
export interface Limits {
  /** Bytes of the file itself. */
  fileBytes: number
  /** Bytes that the parts of an archive may unpack to, all that are read taken together. */
  unpackedBytes: number
  /** Unpacked to packed size of one part; counts from 1 MB of unpacked size. */
  ratio: number
  /** Entries of an archive. */
  entries: number
  /** Archives and mails inside one another. */
  nesting: number
  /** Depth of elements in an XML part. */
  xmlDepth: number
  /** Elements in an XML part. */
  xmlElements: number
  /** Pages of a PDF or OFD. */
  pages: number
  /** Drawing steps and pieces of text on one page. */
  pageItems: number
  /** Milliseconds for one file; looked at between parts and pages. */
  milliseconds: number
}

/** A docx of a 500-page yearbook unpacks to some 30 MB in 800,000 elements, at about 25 to 1; the defaults leave room above that. */
export const defaultLimits: Limits = {
  fileBytes: 100_000_000,
  unpackedBytes: 80_000_000,
  ratio: 250,
  entries: 4_096,
  nesting: 2,
  xmlDepth: 200,
  xmlElements: 1_500_000,
  pages: 2_000,
  pageItems: 200_000,
  milliseconds: 60_000,
}

/** The error for a limit that was passed. */
export function overLimit(limit: keyof Limits, problem: string): ReadError {
  return new ReadError(
    'limit',
    problem,
    `Split the file, or, if it can be trusted, raise \`limits.${limit}\` of readDocument.`,
  )
}
