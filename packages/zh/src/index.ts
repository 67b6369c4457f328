export * from './docNumbers.js'
export * from './documentKinds.js'
export { type Numeral, type NumeralOptions, readNumeral } from './numerals.js'
export * from './width.js'
