/** The ministries and commissions speak for the whole country. */
const central =
  /^(?:中华人民共和国|中共中央|中央|国务院|国家|全国|最高人民|中国人民银行|(?:(?![省市县区州委])[\u4e00-\u9fff]){2,8}部|海关总署|审计署)/
const place =
  /^(?:中共|中国共产党)?(?![省市县区州](?:市场|政府|人民政府|委))([\u4e00-\u9fff]{2,8}?(?:省|自治区|特别行政区))?([\u4e00-\u9fff]{2,10}?(?:市|州|地区|盟))?([\u4e00-\u9fff]{1,14}?(?:自治县|自治旗|县|区|旗|市))?(?=人民|政府|委|行政公署|[\u4e00-\u9fff]{1,16}(?:[厅局办部院社署队组]|委员会|中心|公司|银行|联合会))/
/** 云川省临江市西山区河湾镇人民政府: the last place counts. */
const township =
  /^(?:[\u4e00-\u9fff]{1,16}[省市州盟县区旗])?([\u4e00-\u9fff]{1,6}(?:[镇乡]|街道))(?:人民政府|办事处|党委|党工委|党政)/

/**
 * The place whose authority speaks, from an issuer's name or else the province (the city before “十四五”) that the title begins with, by the form of the names alone: 杭州市西湖区人民政府 → 西湖区,
 * 国务院办公厅 → 全国. Undefined when neither says it.
 */
export function placeOf(issuers: readonly string[], title: string): string | undefined {
  for (const issuer of issuers) {
    if (central.test(issuer)) return '全国'
    const town = issuer.match(township)?.[1]
    if (town) return town
    const [, province, city, county] = issuer.match(place) ?? []
    const found = county ?? city ?? province
    if (found) return found
  }
  if (/^中华人民共和国/.test(title)) return '全国'
  const opening = title.replace(/^(?:关于)?[《“]?(?:\d{4}年)?/, '')
  return (
    opening.match(/^[\u4e00-\u9fff]{2,7}?(?:省|自治区)|^[\u4e00-\u9fff]{2,4}[市县](?=“|\d{4}年)/)?.[0] ??
    (/^关于(?!《)/.test(title) ? undefined : opening.match(cityOrCounty)?.[0])
  )
}

/** A name of two to four characters that ends in 市, 县, 区: not 城市, 县域, 园区, nor what begins with a verb. */
const cityOrCounty =
  /^(?!加[快强]|推[进动]|促进|深化|完善|支持|建[设立]|进一步|实施|全[国省市县区]|我[省市县区]|各|本|[省市县区])[\u4e00-\u9fff]{1,3}(?:(?<![城都超门股集])市(?![级场长域委民区县容])|(?<![省市各全跨])县(?![域级城乡区长委])|(?<![社园地片景山校新灾辖小市特发老牧林库城学郊街矿港湖海湾功开自])区(?![域级长划间位])|旗|盟|自治[县州旗])(?=[\u4e00-\u9fff])/
