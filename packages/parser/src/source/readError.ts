/** Why a file could not be read. */
export type ReadErrorCode =
  /** An archive or a mail without a document in it. (An empty text is read: it has no lines.) */
  | 'empty'
  /** The content is of no known format. */
  | 'unknown-format'
  /** The format is known and not read. */
  | 'unsupported-format'
  /** Truncated, bit-flipped, or not what its format demands. */
  | 'damaged'
  /** Protected by a password. */
  | 'encrypted'
  /** Larger, deeper or slower than a limit allows. */
  | 'limit'
  /** Well formed, but without text: a scan. */
  | 'no-text'
  /** Another program or an optional package is needed and was not found, or failed. */
  | 'missing-tool'
  | 'tool-failed'
  /** The charset that was asked for is not known. */
  | 'unknown-charset'

/**
 * A file that could not be read: which, what is wrong with it, what to do about it.
 *
 * @example
 * throw new ReadError('encrypted', 'the file is protected by a password', 'Save it without a password.', '方案.docx')
 */
export class ReadError extends Error {
  override readonly name = 'ReadError'

  constructor(
    readonly code: ReadErrorCode,
    /** What is wrong, as a clause in lower case without a full stop. */
    readonly problem: string,
    /** What to do about it, as a sentence. */
    readonly remedy: string,
    /** Name of the file, as the caller gave it. */
    readonly file?: string,
  ) {
    super(`${file === undefined ? '' : `${file}: `}${problem}. ${remedy}`)
  }
}
