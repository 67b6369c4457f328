import type { TimeMention } from '@gangmu/model'
import type { IsoDate } from '@gangmu/zh'
import type { Passage } from '../passages.js'
import type { Role } from './roles.table.js'

/** A time expression with its role. `span` counts in its passage's text. */
export interface RoledTime extends TimeMention {
  role: Role
}

/** A passage with its time expressions in text order. */
export interface PassageTimes {
  passage: Passage
  times: RoledTime[]
  /** The document's date, by what it says or what can be told from its times. */
  now: IsoDate | undefined
  /** Its document tells what has been, where no heading says otherwise. */
  account: boolean
}
