/** A department that the centre and the places have alike. */
export interface DepartmentRow {
  id: string
  /** Its name between the place and the last word (部, 厅, 局, 委员会): 发展和改革. */
  stem: string
  /** How texts shorten the stem; one that ends in 厅, 局, 委, 办 holds with that word only (交通厅, but 交通局 is a full name in some places). */
  short: readonly string[]
  /** How it stands in a local 文号: 浙发改规, 鄂农发. */
  prefix?: readonly string[]
  en: string
}

/** Sources: 国务院机构设置 (2018, 2023), 各省区市机构改革方案 (2018), and the names that the departments sign with. */
// biome-ignore format: a table
export const departments: readonly DepartmentRow[] = [
  { id: 'development-reform', stem: '发展和改革', short: ['发展改革', '发改'], prefix: ['发改'], en: 'development and reform' },
  { id: 'finance', stem: '财政', short: ['财政'], prefix: ['财'], en: 'finance' },
  { id: 'education', stem: '教育', short: ['教委'], prefix: ['教'], en: 'education' },
  { id: 'science-technology', stem: '科学技术', short: ['科技'], prefix: ['科', '科发'], en: 'science and technology' },
  { id: 'industry-information', stem: '工业和信息化', short: ['工业信息化', '工信'], prefix: ['工信'], en: 'industry and information technology' },
  { id: 'economy-information', stem: '经济和信息化', short: ['经济信息化', '经济信息', '经信'], prefix: ['经信'], en: 'economy and information technology' },
  { id: 'civil-affairs', stem: '民政', short: ['民政'], prefix: ['民'], en: 'civil affairs' },
  { id: 'public-security', stem: '公安', short: ['公安'], prefix: ['公'], en: 'public security' },
  { id: 'justice', stem: '司法', short: ['司法'], prefix: ['司'], en: 'justice' },
  { id: 'human-resources', stem: '人力资源和社会保障', short: ['人力资源社会保障', '人社', '人力社保'], prefix: ['人社'], en: 'human resources and social security' },
  { id: 'natural-resources', stem: '自然资源', short: ['自然资源厅'], prefix: ['自然资'], en: 'natural resources' },
  { id: 'natural-resources-planning', stem: '自然资源和规划', short: ['自然资源规划', '资规'], en: 'natural resources and planning' },
  { id: 'planning-resources', stem: '规划和自然资源', short: ['规划自然资源', '规划资源'], prefix: ['规划资源', '规资'], en: 'planning and natural resources' },
  { id: 'ecology-environment', stem: '生态环境', short: ['生态环境'], prefix: ['环'], en: 'ecology and environment' },
  { id: 'housing-construction', stem: '住房和城乡建设', short: ['住房城乡建设', '住建', '住房城乡建委'], prefix: ['建', '住建'], en: 'housing and urban-rural development' },
  { id: 'transport', stem: '交通运输', short: ['交通厅'], prefix: ['交'], en: 'transport' },
  { id: 'water', stem: '水利', short: ['水利'], prefix: ['水', '水利'], en: 'water resources' },
  { id: 'agriculture', stem: '农业农村', short: ['农业农村'], prefix: ['农'], en: 'agriculture and rural affairs' },
  { id: 'commerce', stem: '商务', short: ['商务'], prefix: ['商', '商务'], en: 'commerce' },
  { id: 'culture-tourism', stem: '文化和旅游', short: ['文化旅游厅', '文旅厅', '文化旅游局', '文旅局'], prefix: ['文旅'], en: 'culture and tourism' },
  { id: 'culture-broadcasting-tourism', stem: '文化广电旅游', short: ['文广旅', '文化广电旅游'], en: 'culture, broadcasting and tourism' },
  { id: 'health', stem: '卫生健康', short: ['卫健'], prefix: ['卫', '卫健'], en: 'health' },
  { id: 'veterans', stem: '退役军人事务', short: ['退役军人'], en: 'veterans affairs' },
  { id: 'emergency', stem: '应急管理', short: ['应急'], prefix: ['应急'], en: 'emergency management' },
  { id: 'audit', stem: '审计', short: ['审计'], prefix: ['审'], en: 'audit' },
  { id: 'state-assets', stem: '国有资产监督管理', short: ['国资'], prefix: ['国资'], en: 'state-owned assets' },
  { id: 'market-regulation', stem: '市场监督管理', short: ['市场监管'], prefix: ['市监'], en: 'market regulation' },
  { id: 'statistics', stem: '统计', short: ['统计'], prefix: ['统'], en: 'statistics' },
  { id: 'medical-insurance', stem: '医疗保障', short: ['医保'], prefix: ['医保'], en: 'healthcare security' },
  { id: 'forestry', stem: '林业', short: ['林业'], prefix: ['林'], en: 'forestry' },
  { id: 'forestry-grassland', stem: '林业和草原', short: ['林业草原', '林草'], en: 'forestry and grassland' },
  { id: 'sports', stem: '体育', short: ['体育'], prefix: ['体'], en: 'sports' },
  { id: 'broadcasting', stem: '广播电视', short: ['广电'], prefix: ['广电'], en: 'radio and television' },
  { id: 'press', stem: '新闻出版', short: ['新闻出版'], en: 'press and publication' },
  { id: 'rural-revitalisation', stem: '乡村振兴', short: ['乡村振兴'], en: 'rural revitalisation' },
  { id: 'local-finance', stem: '地方金融监督管理', short: ['地方金融监管'], prefix: ['金'], en: 'local financial regulation' },
  { id: 'energy', stem: '能源', short: ['能源'], en: 'energy' },
  { id: 'grain', stem: '粮食和物资储备', short: ['粮食和储备', '粮食物资储备', '粮储'], prefix: ['粮'], en: 'food and strategic reserves' },
  { id: 'drugs', stem: '药品监督管理', short: ['药监', '药品监管'], prefix: ['药监'], en: 'drug administration' },
  { id: 'intellectual-property', stem: '知识产权', short: ['知识产权'], en: 'intellectual property' },
  { id: 'ethnic-religious', stem: '民族宗教事务', short: ['民宗', '民族宗教'], prefix: ['民宗'], en: 'ethnic and religious affairs' },
  { id: 'urban-management', stem: '城市管理', short: ['城管', '城市管理'], en: 'urban management' },
  { id: 'big-data', stem: '大数据发展管理', short: ['大数据发展', '大数据管理'], en: 'big data' },
  { id: 'government-offices', stem: '机关事务管理', short: ['机关事务'], en: 'government offices administration' },
  { id: 'petitions', stem: '信访', short: ['信访'], en: 'petitions' },
  { id: 'meteorology', stem: '气象', short: ['气象'], en: 'meteorology' },
  { id: 'post', stem: '邮政管理', short: ['邮政管理'], en: 'post' },
  { id: 'tobacco', stem: '烟草专卖', short: ['烟草专卖'], en: 'tobacco monopoly' },
  { id: 'communications', stem: '通信管理', short: ['通信管理'], en: 'communications' },
  { id: 'ports', stem: '港航管理', short: ['港航管理'], en: 'ports and waterways' },
  { id: 'investment', stem: '投资促进', short: ['投资促进'], en: 'investment promotion' },
  { id: 'government-services', stem: '政务服务管理', short: ['政务服务局', '政务服务办'], en: 'government services' },
  { id: 'resource-trading', stem: '公共资源交易监督管理', short: ['公共资源交易监管'], en: 'public resource trading' },
]
