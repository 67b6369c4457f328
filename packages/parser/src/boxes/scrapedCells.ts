/** What a column of a table holds, as far as its lines can be told apart by it. */
export type HeadKind = 'due' | 'person' | 'lead' | 'who' | 'work' | 'note' | 'other'

const HEADS: ReadonlyArray<[kind: HeadKind, head: RegExp]> = [
  ['due', /时限|时间|期限|节点|进度$/],
  ['person', /领导|责任人|负责人|联系人/],
  ['lead', /^(?:牵头|主办)/],
  ['who', /(?:单位|部门|处室|科室|主体|机构)$|^(?:责任|牵头|配合|主办|协办)/],
  ['note', /^备\s*注$/],
  ['work', /任务|事项|内容|措施|举措|工作|目标|要求|项目|实事|指标|名称/],
]

/** The kind of a column by the words of its head. */
export function headKindOf(head: string): HeadKind {
  return HEADS.find(([, pattern]) => pattern.test(head))?.[0] ?? 'other'
}

const TIME =
  /^(?:[0-9０-９〇一二三四五六七八九十]{1,4}[年月日]|20\d\d(?:[-.—~/年]|$)|(?:今|本|明)?年[内底]|[上下]半年|第?[一二三四1-4]季度|全年|长期|持续|常年|立即|即时|按?时序|“?十[三四五]五”?)/
const BODY =
  /(?:[局委办部厅会院府处室站所队社科组校厂行]|中心|公司|集团|单位|部门|街道|园区|开发区|管委会|[市县区乡镇])(?:[（(][^（）()]{1,20}[)）])?[、，,]?$/

const PERSONS = /^[\u4e00-\u9fff]{1,2}[ \u3000]?[\u4e00-\u9fff]{1,2}(?:[、 \u3000][\u4e00-\u9fff]{2,4}){0,6}$/

/** How badly a line fits a column: 0 where it looks as its lines do. */
export function cellCost(line: string, kind: HeadKind): number {
  const time = TIME.test(line) && line.length <= 24
  const sentence = line.length > 40 || /[。；]/.test(line)
  if (kind === 'due') return time ? 0 : sentence ? 4 : 2
  if (time) return kind === 'note' ? 1 : 2
  const body = !sentence && BODY.test(line)
  if (kind === 'person') return PERSONS.test(line) && !body ? 0 : 2
  if (kind === 'who' || kind === 'lead') return body ? 0 : sentence ? 4 : 1.5
  if (kind === 'work') return body ? 1 : 0
  return body || sentence ? 1 : 0
}
