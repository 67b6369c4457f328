import type { Message, Root, Source } from '@gangmu/model'

export { ReadError, type ReadErrorCode } from './read-error.js'

export interface Parsed {
  tree: Root
  messages: Message[]
}

/** Nests a source into its zcast tree. */
export function parse(_source: Source): Parsed {
  throw new Error('not written yet')
}
