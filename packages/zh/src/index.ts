export * from './width.js'
