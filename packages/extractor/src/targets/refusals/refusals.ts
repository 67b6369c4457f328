import { bearings } from './bearings.table.js'
import { counts } from './counts.table.js'
import { grants } from './grants.table.js'
import type { RefusalRule } from './refusalRule.js'
import { sizes } from './sizes.table.js'
import { terms } from './terms.table.js'

/** Figures that are no targets, tried in this order: the first that fits names the reason. */
export const refusals: readonly RefusalRule[] = [...grants, ...sizes, ...counts, ...bearings, ...terms]
