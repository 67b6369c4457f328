import { type BodyNameRule, bodyNames } from './bodyNames.table.js'
import { notSubject, properStart } from './duties.table.js'

/** The longest body names are lists of places with a qualifier: 各区县有关行政主管部门在园区依法设立的派出机构. */
export const LONGEST_NAME = 36

/** What stands in clauses and not in names: verbs that take a body, prepositions, 或. */
const CLAUSE = /会同|联合(?![会社体党工国])|或|由|(?<![面])向|将|把|被|让|使(?!用|馆)|对(?![外口])|(?<![所驻])在|报(?=省|市|县|区|国务院|上级|同级)|的(?!市|县|部门|政府|机关|单位|机构|派出)/u

/**
 * The rule that reads a folded noun phrase as the name of a body, or undefined.
 *
 * @example bodyRule('市财政局')?.strength // 'named'
 */
export function bodyRule(name: string): BodyNameRule | undefined {
  if (name.length < 2 || name.length > LONGEST_NAME || /[,。;:“”"!?<>《》%]/u.test(name)) return undefined
  if (CLAUSE.test(name)) return undefined
  if (notSubject.test(name) && !properStart.test(name)) return undefined
  return bodyNames.find((row) => row.pattern.test(name))
}

/** True for a class of bodies: 各县(市、区)人民政府, 有关部门. */
export function isClass(name: string): boolean {
  return /^(?:各|有关|相关|所有|每个|其他|涉及|试点)|各|有关|相关|所在|成员单位|[省市县区]级?(?:、|和)[市州县区]|市县|区县/u.test(name)
}
