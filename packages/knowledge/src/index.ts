export * from './regions.js'
export * from './regionsInText.js'
export * from './resolveBody.js'
export * from './resolveRegion.js'
