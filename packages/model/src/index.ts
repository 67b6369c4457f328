export type * from './mentions.js'
export type * from './nodes.js'
export * from './records.js'
export type * from './source.js'
