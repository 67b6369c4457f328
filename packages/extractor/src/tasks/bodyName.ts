import { firstAtEnd } from '@gangmu/zh'
import { type BodyNameRule, bodyNames } from './bodyNames.table.js'
import { opensClause } from './opensClause.js'

/** The longest body names are lists of places with a qualifier: 各区县有关行政主管部门在园区依法设立的派出机构. */
export const LONGEST_NAME = 36

/** What stands in clauses and not in names: verbs that take a body, prepositions, modals. */
const CLAUSE =
  /^\d(?!\d{0,2}个)|采取|严格|具体|下设(?!机构|单位)|^第三方|^专业化?(?:机构|组织|单位)$|\s|会同|通知|应(?![急用收])|兼任|担任|[局主部市县区厅处]长|主任|书记|调整为|分别|以(?![上下外内])|(?:确定|制定)(?!机关|部门|单位|主体)|给予|组成(?!部门)|构成|组建|可以|应当|不得|必须|要求|印发|(?<!^)联合(?![会社体党工国股大])|(?<!自)由|(?<![面])向|将|把|被|让|使(?!用|馆)|对(?![外口])|(?<![所驻])在|(?<=.)(?<![日晚早晨周商时申情通预])报(?![社业刊告名建关纸])|(?<![临及按实战定同])时(?![代报政光间期尚])|(?<![达直])到(?!位)|或(?!者?(?:[省市县区](?![属内])|设区|其|上一?级))(?!(?<=(?:机构|机关|部门)或)者?(?:部门|机构|单位|机关)$)|(?<=部门|机关|机构|单位)为|(?<=.)(?<!财)经(?![济信贸委营办开合协过管])|我们|只有|一个|多个|的(?!省|市|县|部门|政府|机关|单位|机构|派出)/u
/** Verbs that stand in the names of working groups (推进新型城镇化工作领导小组) and not in those of other bodies. */
const VERB =
  /得到|入选|实行|提出|提请|接受|接到|加强|支持|完善|推进|推动|开展|落实|健全|强化|深化|组织(?=各|有关|省|市|县)|承担/u
const GROUP = /(?:小组|专班|指挥部|联席会议|办公室|委员会|机制)$/u

/** 市发展改革委(以下简称主管部门), 领导小组办公室(设在市民政局): what the text calls a body from there on, and where it sits, is no part of its name. */
export const ALIAS: RegExp = /\((?:(?:以下|下)(?:统称|简称|称)|设在)(?:[^()]|\([^()]*\))*\)$/u

/**
 * The rule that reads a folded noun phrase as the name of a body, or undefined.
 *
 * @example bodyRule('市财政局')?.strength // 'named'
 */
export function bodyRule(named: string): BodyNameRule | undefined {
  const name = named.endsWith(')') ? named.replace(ALIAS, '') : named
  if (name.length < 2 || name.length > LONGEST_NAME || /[,。;:“”"!?<>《》%]/u.test(name)) return undefined
  return opensClause(name) || isClause(name) ? undefined : bodyNameAtEnd(name)
}

const bodyNameAtEnd = firstAtEnd(bodyNames)

/** A noun phrase that holds words of a clause is no name: 定点放样时应通知镇(街). */
export function isClause(name: string): boolean {
  return CLAUSE.test(name) || (VERB.test(name) && !GROUP.test(name))
}

/** True for a class of bodies: 各县(市、区)人民政府, 有关部门. */
export function isClass(name: string): boolean {
  return /^(?:各|有关|相关|所有|每个|其他|涉及|试点)|各|有关|相关|所在|成员单位|[省市县区]级?(?:、|和)[市州县区]|市县|区县/u.test(
    name,
  )
}
