/** Abbreviations of the provinces by code. Source: 中华人民共和国行政区划简册. */
// biome-ignore format: a table
export const provinceAbbreviations: Readonly<Record<string, string>> = {
  '110000': '京', '120000': '津', '130000': '冀', '140000': '晋', '150000': '蒙',
  '210000': '辽', '220000': '吉', '230000': '黑',
  '310000': '沪', '320000': '苏', '330000': '浙', '340000': '皖', '350000': '闽', '360000': '赣', '370000': '鲁',
  '410000': '豫', '420000': '鄂', '430000': '湘', '440000': '粤', '450000': '桂', '460000': '琼',
  '500000': '渝', '510000': '川', '520000': '黔', '530000': '滇', '540000': '藏',
  '610000': '陕', '620000': '甘', '630000': '青', '640000': '宁', '650000': '新',
  '710000': '台', '810000': '港', '820000': '澳',
}

/**
 * Places that 文号 begin with where they are neither a province's abbreviation nor taken from the place's name (云政发, 穗府, 甬政办发),
 * and where an abbreviation is shared (青政发: 青海, 青岛). Source: the documents of these governments.
 */
// biome-ignore format: a table
export const irregularPrefixes: Readonly<Record<string, readonly string[]>> = {
  云: ['530000'], 内: ['150000'], 兵: ['650000'], 青: ['630000', '370200'], 宁: ['640000', '320100'], 新: ['650000', '410700'],
  穗: ['440100'], 甬: ['330200'], 榕: ['350100'], 蓉: ['510100'], 洪: ['360100'], 筑: ['520100'], 邕: ['450100'], 鹭: ['350200'], 潭: ['430300'], 并: ['140100'],
}
