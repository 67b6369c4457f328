export { type CentralRow, centralBodies, formerCentralBodies } from './centralBodies.table.js'
export { type DepartmentRow, departments } from './departments.table.js'
export type { Dimension, IndicatorRow } from './indicators/indicatorRow.js'
export {
  type FigureHint,
  type IndicatorMatch,
  type IndicatorReason,
  indicators,
  matchIndicator,
} from './indicators/matchIndicator.js'
export { indicatorSources } from './indicators/sources.table.js'
export * from './issuers.js'
export * from './leadingRegion.js'
export { type OrganRow, organs } from './organs.table.js'
export * from './regionOfText.js'
export {
  countryCode,
  isWithin,
  type Region,
  regionByCode,
  regions,
  regionsAt,
  regionsNamed,
  withParents,
} from './regions.js'
export * from './regionsInText.js'
export * from './resolveBody.js'
export * from './resolveRegion.js'
