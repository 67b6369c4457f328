import { oneOf } from '@gangmu/zh'

const opensDescribing = oneOf('建设拥具配获应使参通纳享接掌开实新')
const describing =
  /(?:建有|设有|拥有|具有|具备|配备|获得|应用|使用|参加|参与|通过|纳入|享受|接受|掌握|开展|设立|建立|实施)[^,;、的\uE000]{1,16}的[\p{Script=Han}]{0,8}(?:企业|村|县|乡镇|镇|社区|农户|家庭|学校|医院|机构|单位|园区|人口|人数|居民|职工|教师|学生|项目)(?:数量?)?(?:占|比例|比重|覆盖)|新建[^,;的\uE000\uE001]{2,24}(?:率|占比|比例|比重)(?=[\uE000\uE001\uE002]|达到?|力争|提[高升]|稳定|保持|不低|要|应|为)/uy

/** 建有研发中心的企业占比, 新建建筑绿色建材应用率: the verb says which of them, and is no deed. */
export function describes(text: string, at: number, to: number): boolean {
  if (!opensDescribing(text, at)) return false
  describing.lastIndex = at
  return describing.test(text) && describing.lastIndex <= to
}
