export * from './docNumbers.js'
export * from './width.js'
