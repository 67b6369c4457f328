/** Last words of a body's name. */
const body =
  /(?:人民政府|政府|国务院|中共中央|委员会|常委会|[省市县区州党]委|发展改革委|[一-龥]委|办公[厅室]|[局厅部院署社]|指挥部|领导小组|银行|工会|联合会|协会|学会|法院|检察院|人民代表大会|中心|公司|管委会|海关|高法|机制|[总支大]队|调查队|学校|大学|学院|[中小]学|医院|博物馆|图书馆)$/

/** No last word has more than six characters. */
const isBody = (name: string) => body.test(name.slice(-6))

/** A person in office signs for a government: 省长 王某, 总理　李某. */
const person =
  /(?:总理|主席|省长|市长|县长|区长|州长|盟长|旗长|镇长|主任|部长|局长|厅长|书记)[ \u3000:：]{0,4}[\u4e00-\u9fff·][\u4e00-\u9fff·\s\u3000]{0,12}$/

/** The issuing bodies in signature lines, several on a line included, each once; none from a person's signature. */
export function signedBy(lines: readonly string[]): string[] {
  const names = wholeNames(lines)
    .filter((line) => !person.test(line))
    .flatMap((line) => closeUp(line.replace(/[（(](?:印章|盖章|章|代章)[）)]/g, '')).split(/[\s\u3000、,，]+/))
    .filter((name) => name.length >= 2 && isBody(name))
  return [...new Set(fullNames(names))]
}

/** 云川省市场监管局春季休渔的 / 工作领导小组: one name on two lines. */
function wholeNames(lines: readonly string[]): string[] {
  const whole: string[] = []
  for (const line of lines) {
    if (/[的和与及]$/.test(whole.at(-1) ?? '')) whole[whole.length - 1] += line
    else whole.push(line)
  }
  return whole
}

/** 财    政    部: a name that is spread over its line. */
function closeUp(line: string): string {
  const name = line.trim()
  return /^\S(?:\s{1,12}\S){1,15}$/.test(name) ? name.replace(/\s/g, '') : name
}

/** The bodies that a title begins with: 云川省人民政府办公厅关于……, 临江市生态环境局2025年工作要点. */
export function titledBy(title: string): string[] {
  const [, front = ''] = title.match(/^(.{2,60}?)(?:关于|印发|转发|批转|公布|发布|(?:19|20)\d\d年)/) ?? []
  const names = front
    .replace(/等\d{0,2}[\u4e00-\u9fff]{0,2}部门$|等$/, '')
    .split(
      /[\s\u3000、,，]+|(?<=办公[厅室]|人民政府|中共中央|[省市县区]委|委员会|政府)(?=(?:中共|国务院|[省市县区州]|自治区).{0,24}(?:办公[厅室]|政府|[委院局])$)/,
    )
    .filter((name) => name !== '')
  if (names.length > 0 && names.every(isBody)) return fullNames(names)
  const government = title.match(
    /^[\u4e00-\u9fff]{2,14}?(?:自治区|[省市县区旗州盟镇乡])人民政府(?:办公[厅室])?(?=[\u4e00-\u9fff\d])/,
  )?.[0]
  return government ? [government] : []
}

const congressOf =
  /(?:日\s?在?|[（(])((?!在)[\u4e00-\u9fff]{2,16}?)?第[一二三四五六七八九十]{1,4}届(全国)?(人民代表大会(?:常务委员会)?)/

/** A report is the government's, a statute the congress's that adopted it: 2026年云川省政府工作报告, 云川省第十四届人民代表大会……通过. */
export function reportedOrAdoptedBy(title: string, statements: readonly string[]): string[] {
  const report = /政府工作报告$/.test(title)
  const titled = title.match(/^(?:\d{4}年)?([\u4e00-\u9fff]{2,16}?[省市县区州盟旗])(?:人民)?政府工作报告$/)?.[1]
  if (titled) return [`${titled}人民政府`]
  const court = title.match(
    /^(?:\d{4}年)?([\u4e00-\u9fff]{2,20}?(?:人民法院|人民检察院|人民代表大会常务委员会))工作报告$/,
  )?.[1]
  if (court) return [court]
  for (const statement of statements) {
    const council = statement.match(
      /日\s?((?:国务院|[\u4e00-\u9fff]{2,16}人民政府))第?\d{0,4}次?(?:全体|常务)会议.{0,8}通过/,
    )?.[1]
    if (council) return [council]
    const [, place = '', nation, congress] = statement.match(congressOf) ?? []
    if (!congress) continue
    if (report) return nation || place === '全国' ? ['国务院'] : place ? [`${place}人民政府`] : []
    if (/通过/.test(statement)) return [(nation ?? place) + congress]
  }
  for (const statement of statements) {
    const names = signedBy((statement.match(givenOut)?.[1] ?? '').split('、'))
    if (names.length > 0) return names
  }
  return []
}

/** 2003年9月3日国务院令第390号公布, 1995年9月14日渔业部发布, 2020年12月23日最高人民法院审判委员会……通过. */
const givenOut =
  /日\s{0,4}(?:中华人民共和国(?=国务院))?([\u4e00-\u9fff、]{2,40}?)(?:令(?:[（(\s]|第|\d).{0,16}号.{0,4}(?:公布|发布|颁布)|(?:公告|批准)?(?:公布|发布|颁布|印发)|(?:审判|检察)委员会.{0,24}通过)/

/** 云川省政府 → 云川省人民政府, 云川省委办公厅 → 中共云川省委办公厅; a name without its place takes that of the one before. */
function fullNames(names: readonly string[]): string[] {
  let place = ''
  return names.map((name) => {
    let full = name.replace(/^中国共产党(?=.{2,12}委)/, '中共')
    const own = full.match(
      /^(?:中共)?([\u4e00-\u9fff]{2,12}?(?:自治区|自治州|省|市|州|盟|县|区|旗))(?=人民|政府|委)/,
    )?.[1]
    if (own) place = own
    else if (place && /^[省市县区州](?:政府|人民政府|委)/.test(full)) full = place + full.slice(1)
    else if (place && /^自治区(?:政府|人民政府|党委)/.test(full)) full = place + full.slice(3)
    full = full.replace(/(?<!人民)政府/, '人民政府')
    return /^[^中].{1,16}[省市县区州]委(?:办公[厅室]|$)/.test(full) ? `中共${full}` : full
  })
}
