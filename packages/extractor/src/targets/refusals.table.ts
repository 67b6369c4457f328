/**
 * Figures that are no targets by the words next to them. `before` is tested on the words of the clause up to the figure with its
 * comparator, `after` on those behind it, both masked; `unit` on the base unit. In the examples the figure stands in 【】.
 */
export interface RefusalRule {
  id: string
  /** What the figure is instead. */
  reason: string
  before?: RegExp
  after?: RegExp
  unit?: RegExp
  /** Only numbers that are written as one word: 百, 千亿. */
  round?: true
  /** Only smaller figures. */
  below?: number
  /** Only for figures that come before what they count (建成50个工厂), or only for those after (工厂50个). */
  order?: 'noun' | 'number'
  yes: readonly string[]
  no?: readonly string[]
}

const money = /^(?:元|角|美元|欧元|港元|日元|英镑)/u

export const refusals: readonly RefusalRule[] = [
  {
    id: 'grant',
    reason: 'a grant, reward or loan for a single case',
    unit: /^(?:元|美元|%)/u,
    below: 2e8,
    before:
      /(?:给予|予以|一次性|贴息|减免|返还(?!性|和|及|收入)|补足|发给|最高可?)(?!资金|金|总|政策|投入)[^;]{0,24}$/u,
    yes: ['给予每户最高【5000元】', '一次性奖励【20万元】', '给予【30%】的贴息'],
    no: [
      '安排奖补资金【10亿元】',
      '完成投资【10亿元】',
      '返还性收入【3万元】',
      '返还和转移支付收入【3亿元】',
      '减免税费【3亿元】',
    ],
  },
  {
    id: 'granted-after',
    reason: 'a grant, reward or charge for a single case',
    unit: /^(?:元|美元|%)/u,
    after:
      /^(?:以内|以下|以上)?的?(?:标准|比例|幅度|额度)?[^,;、]{0,8}(?:给予|予以|补助|补贴|奖励|奖补|资助|贴息|补偿|减免|缴纳|收取|计提|征收|返还|一次性)/u,
    yes: ['按投资额【10%】给予奖励', '以【5万元】的标准予以补助'],
    no: ['投资【10亿元】', '结转【10亿元】、上级补助收入'],
  },
  {
    id: 'per-case',
    reason: 'a rate for each case',
    unit: money,
    before:
      /每(?:人|户|亩|头|只|辆|台|套|吨|张|家|名|位|个|件|项|生|床|平方米|立方米|公里|次|例|公斤|斤|家庭|人次|月|天|日)(?:每[年月日天次])?(?:补助|补贴|奖励|给予|集资|出资|收取|缴纳)?(?:标准)?(?:一般|最高)?(?:不低于|不超过|达到|为)?$|[户人亩]均(?:补助|补贴|奖励)[^,;]{0,6}$/u,
    yes: ['每人每月【1000元】', '户均补助总额不超过【4000元】', '每亩补贴【200元】', '每人集资一般【30元】'],
    no: ['每年安排【15亿元】', '人均可支配收入达到【4万元】'],
  },
  {
    id: 'by-standard',
    reason: 'a rate by which sums are reckoned',
    unit: money,
    before: /按照?[^,;]{0,20}$/u,
    after: /^(?:以上|以内)?的?标准/u,
    yes: ['按照老年人口人均【3元】的标准纳入预算', '按人均【30元】标准拨付'],
    no: ['按照规划完成投资【3亿元】', '人均经费达到【3元】'],
  },
  {
    id: 'route-number',
    reason: 'the number of a bus route',
    unit: /^路$/u,
    after: /^[、和及路\d\uE000]{0,24}(?:公交|公共汽车|线路|专线|班车|班线|车)/u,
    yes: ['延伸【8路】、12路公交线路', '优化【3路】公交车'],
    no: ['新增视频监控【500路】'],
  },
  {
    id: 'step-of-score',
    reason: 'a step by which points are given or taken',
    before:
      /每(?:少|多|低|高|超|差|漏|缺|错|迟|早|晚|增|减|降|升|提前|逾期|下降|上升|提高|降低|增加|减少|增长|发生|出现|发现)[^,;]{0,8}$/u,
    yes: ['每少查【1人】，扣0.5分', '每多【1户】，加1分', '每降低【1个百分点】扣2分'],
    no: ['每年减少【1万人】', '每个乡镇建成【1个】站'],
  },
  {
    id: 'equivalent',
    reason: 'what something amounts to in other terms',
    before: /相当于[^,;]{0,12}$/u,
    yes: ['一个百分点的增量相当于过去的【1.5个百分点】', '节约用水相当于【3座】水库'],
    no: ['达到相当规模的企业【5家】'],
  },
  {
    id: 'base-value',
    reason: 'the value that growth is reckoned from',
    after: /^为(?:基数|基准|基期)/u,
    yes: ['以2015年实有床位【800张】为基数'],
    no: ['达到【800张】为目标'],
  },
  {
    id: 'places-listed',
    reason: 'how many places have been named',
    unit: /^个$/u,
    before: /等$/u,
    after: /^(?:省|市|县|区|州|盟|旗|镇|乡|街道)(?![级域场政])/u,
    yes: ['在云川、青禾等【6个】县扩大试点'],
    no: ['培育青禾米等【6个】品牌', '建成云谷等【6个】市级平台'],
  },
  {
    id: 'rate-unit',
    reason: 'a rate for each case',
    unit: /^元\/(?:人|户|亩|月|年|天|日|次|头|台|套|吨|张|家|件|平方米|立方米|公斤|斤|度|千瓦时|生|床|袋|例)/u,
    yes: ['补贴标准【300元/亩】'],
  },
  {
    id: 'fine',
    reason: 'a fine',
    before: /(?:处|罚款|罚金|罚没|没收)[^,]{0,30}$/u,
    unit: /^(?:元|倍)/u,
    yes: ['处【5万元】', '可以处【1万元】'],
    no: ['投入【5万元】'],
  },
  {
    id: 'grant-of',
    reason: 'a grant, reward or loan for a single case',
    unit: money,
    below: 10_000_000,
    before: /(?:奖励|补助|补贴|奖补|资助|补偿)(?:资金|金)?(?:最高|额度)?(?:为|达到|不低于|不超过|标准|\uE001{1,6})?$/u,
    yes: ['对农户补助【5000元】', '单个项目资助最高不超过【500万元】'],
    no: ['安排专项补助【5亿元】'],
  },
  {
    id: 'grant-each',
    reason: 'a grant, reward or loan for a single case',
    unit: money,
    below: 10_000_000,
    before: /(?:各|分别|均|每个?[^,;]{1,8})(?:扶持|补助|补贴|奖励|奖补|资助)(?:资金)?(?:不低于|不超过|最高)?$/u,
    yes: ['对达标的养殖场，各扶持【30万元】', '每个专业村扶持【20万元】'],
    no: ['扶持企业【20家】'],
  },
  {
    id: 'who-pays',
    reason: 'who bears which share of the cost',
    unit: /^%$/u,
    before:
      /(?:中央|国家|[省市县区乡镇]级?(?:财政)?|财政|个人|单位|企业|群众|农户|业主|社会)[^,;、]{0,4}(?:补助|配套|自筹|承担|负担|分担|出资|匹配)$/u,
    yes: ['投资由中央补助【60%】、', '市县自筹【20%】。'],
    no: ['中央补助资金到位率达到【60%】'],
  },
  {
    id: 'round-size',
    reason: 'a size in round words: 千亿元产业, 百亿元园区',
    unit: money,
    order: 'number',
    after: /^(?:产业|企业|园区|集群|市场|项目|工程|乡镇|强镇|大县|镇|村)/u,
    round: true,
    yes: ['培育一批【千亿元】产业', '打造【百亿元】园区'],
    no: ['安排【300万元】项目资金'],
  },
  {
    id: 'round-size-to-be',
    reason: 'a size in round words that things are to grow to: 打造成千亿元园区',
    unit: money,
    before: /(?:打造|建设|培育|发展|成长|做|建)?成为?$/u,
    after: /^(?:级)?(?:产业|企业|园区|集群|市场|强镇|大县|镇|村)/u,
    round: true,
    yes: ['推动沿江园区、东湖园区打造成为【千亿元】产业园区'],
    no: ['年产值成为【3亿元】'],
  },
  {
    id: 'round-capacity',
    reason: 'a size in round words in the name of a project: 百万吨乙烯项目',
    unit: /^(?:吨|千瓦)/u,
    after: /^(?:[^,;、。]{1,12}|[^,;。\uE000]{1,40}等[^,;。\uE000]{0,14})(?:项目|工程|装置)/u,
    order: 'number',
    round: true,
    yes: ['推进【千万吨】炼化一体化项目', '实施【百万吨】乙烯、云川公司扩产等标志性项目'],
    no: ['建成【50万吨】炼化项目', '新增炼油能力【千万吨】'],
  },
  {
    id: 'size-passed',
    reason: 'a size of each of those that have passed it: 年销售过百亿元的企业',
    unit: money,
    before: /过$/u,
    after: /^的/u,
    order: 'number',
    yes: ['建设销售过【10亿元】的企业'],
    no: ['实现产值超过【10亿元】'],
  },
  {
    id: 'either-size',
    reason: 'a size of a place, in households or in persons: 30户或100人以上自然村',
    unit: /^[户人名]/u,
    after: /^\uE001*或\uE000+[户人]?\uE001*的?[\p{Script=Han}]/u,
    yes: ['推进【30户】或100人以上自然村通硬化路'],
    no: ['新建住房【30户】，改造20户'],
  },
  {
    id: 'or-size',
    reason: 'a size of a place, in households or in persons: 30户或100人以上自然村',
    unit: /^[户人名]/u,
    before: /\uE000\uE001*或$/u,
    after: /^的?[\p{Script=Han}]{2}/u,
    yes: ['推进30户或【100人】以上自然村通硬化路'],
    no: ['新建住房30户，培训【100人】以上'],
  },
  {
    id: 'size-of-batch',
    reason: 'a size of each of those that are only called a batch',
    unit: /^(?:元|美元|亩|公顷|平方米|吨|千瓦|头|只|羽|人次|张)/u,
    before: /一批[^,;、\uE000]{0,14}$/u,
    after: /^(?:以上|以下|左右)?的?[\p{Script=Han}]{2}/u,
    yes: ['打造一批年出栏【10万头】以上养殖县', '发展一批【300亩】规模的茶园'],
    no: ['建成一批标准化果园【30万亩】', '培育一批企业，新建【10万平方米】厂房'],
  },
  {
    id: 'share-of',
    reason: 'a share of an amount that is reckoned',
    unit: /^%$/u,
    before: /(?:(?:费|额|价|款|金|税|工资|收入|薪|息|标准|成本|基数|用?量)的?|按[^,]{0,30}的|占[^,]{0,12}的?不?)$/u,
    after:
      /^[^,]{0,4}(?:确定|执行|给予|返还|计算|计|缴纳|补助|补贴|奖励|收取|征收|支付|发放|贴息|承担|分担|报销|赔偿|处|以内|以下|估算|预付|提前|作为|计提)/u,
    yes: ['缴纳保费的【50%】承担', '按标准的【70%】确定'],
    no: ['土地出让收益的【50%】用于农业农村'],
  },
  {
    id: 'grant-share',
    reason: 'a grant, reward or loan for a single case',
    unit: /^%$/u,
    before: /(?:奖励|补助|补贴|奖补|资助|返还|贴息|补偿)[^;]{0,24}的$/u,
    yes: ['奖励总额不超过剩余部分的【10%】。'],
    no: ['安排收益的【10%】用于绿化'],
  },
  {
    id: 'condition-clause',
    reason: 'a condition',
    after: /^的(?:,|;|。|$)/u,
    yes: ['入围企业只有【1家】的，重新采购'],
    no: ['建成【1家】企业'],
  },
  {
    id: 'occasions',
    reason: 'how often a thing is done',
    unit: /^(?:次|遍|回|轮)$/u,
    below: 5,
    yes: ['每天测量【1次】'],
    no: ['培训【100次】'],
  },
  {
    id: 'charge-after',
    reason: 'a price, fee, tax or rate of interest',
    after:
      /^\uE004*[^,;\uE004]{0,4}的?[^,;\uE004]{0,8}(?:费率|利率|税率|折扣|(?:比例|标准)(?:缴纳|计提|给予|进行|执行|收取))/u,
    yes: ['按【0.8%】的优惠担保费率'],
    no: [],
  },
  {
    id: 'fine-after',
    reason: 'a fine',
    after: /^[^,]{0,6}(?:罚款|罚金|拘留|有期徒刑)/u,
    yes: ['可以【10万元】以下罚款'],
  },
  {
    id: 'charge',
    reason: 'a price, fee, tax or rate of interest',
    unit: /^(?:元|%|基点|个基点|百分点|‰|倍)/u,
    before:
      /(?:利率|税率|费率|收购价|首付款?|首付比例|保证金|押金|收费标准|(?<!可比|不变|现行|当年|当期)价格(?!总?水平|涨幅|指数|总指数|增长|上涨|回升|因素)|限价|起征点|租金|滞纳金|违约金|手续费|管理费|工资标准|缴费基数|缴费比例|收费|费(?:用)?(?:分别|均)?(?:由|从|按)|(?<!高)标准(?!化|地|厂|件|[^,;]{1,9}(?:率|比例|比重|占比))|基准|生活费|信用额度|担保额|贷款额度?|授信额度|最高额度|单户|单笔|注册资本|注册资金|实缴资本|下浮|上浮|优惠|折扣|降息|降准|抵扣)[^,;]{0,10}$/u,
    yes: ['贷款利率不高于【5%】', '注册资本不低于【1亿元】', '补助标准为【300元】'],
    no: [
      '税收收入达到【5亿元】',
      '总产值按可比价格计算增长【8%】',
      '收入扣除价格因素增长【8%】',
      '体质健康标准优良率达到【25%】',
    ],
  },
  {
    id: 'eligible',
    reason: 'a condition on those whom it names',
    before:
      /(?:满|年满|未满|不满|具有|具备|从事|超过|达到|累计|连续|缴纳|取得|工作|投资|收入|规模|面积|注册|成立)[^,;]{0,12}$/u,
    after: /^(?:以上|以下|以内|及以上|及以下)?(?:[^,;]{0,10})的(?:,|;|。|$)/u,
    yes: ['投资达到【5000万元】以上且注册的，享受优惠'],
  },
  {
    id: 'if',
    reason: 'a condition',
    before: /^(?:凡|对|对于|如|若|对年|当|经|属于|符合|因|有下列|违反|逾期|未)[^,;]{2,40}$/u,
    after:
      /^[^,;]{0,12}的(?:,|;|。|$|企业|单位|个人|项目|人员|家庭|机构|农户|园区|主体|车辆|高校|毕业生|劳动者|组织|经营)/u,
    yes: ['对投资超过【1亿元】的项目', '对新认定的【10个】以上的企业'],
  },
  {
    id: 'document-count',
    reason: 'a count of what the document says',
    order: 'number',
    after:
      /^的?(?:具体|方面|主要|重点|配套|基本|关键|核心|约束性|预期性|指导性|专项|重大|省级|市级|国家级|大|类|个)*(?:指标|方面|部分|章|条款|内容|环节|问题|要求|原则|意见|建议|要点|要素|领域|维度|层次|层面|标准|条件|情形|步骤|阶段|关系|转变|能力|职能|事项|主题|课题|附件|表格|类型|档次|等级|等次|类别)(?!库|项目|企业|人员|化|厂|田|地|提升|建设)/u,
    yes: ['提出【20项】具体指标', '重点抓好【10个】方面工作'],
    no: ['实施【20项】工程'],
  },
  {
    id: 'indicators',
    reason: 'a count of what the document says',
    order: 'number',
    after: /^[^,;。、的]{2,10}(?:主要|具体|核心|关键|重点|约束性|预期性)?指标(?=[,;。:]|$)/u,
    unit: /^[项个]$/u,
    yes: ['设立【14项】健康建设主要指标：'],
    no: ['安排【14项】用地指标核查'],
  },
  {
    id: 'insured-share',
    reason: 'what an insurance pays',
    before: /(?:(?:起付线|封顶线|支付限额)[^,;]{0,10}|(?:报销|补偿)比例(?:分别)?(?:为|按))$/u,
    yes: ['起付线乡级【100元】、', '报销比例分别为【90%】'],
    no: ['住院费用报销比例达到【70%】'],
  },
  {
    id: 'count-of-kind',
    reason: 'a count of what the document says',
    unit: /^(?:项|条|个)$/u,
    before: /方面共?$/u,
    yes: ['改革方面【5项】：', '包括区域更新等方面共【22项】任务'],
    no: ['方面，建成平台【5个】'],
  },
  {
    id: 'abstract-noun',
    reason: 'not the counted things are to come, but something of theirs is to grow',
    order: 'number',
    after: /^(?![^,;、]{2,12}(?:达到|符合|接近))[^,;、]{2,24}(?:质效|水平|效能|作用|优势|潜力|活力)(?:,|。|;|$)/u,
    yes: ['提升【39个】乡镇帮扶质效。'],
    no: ['建设【39个】能力中心。', '推动【60%】以上企业达到国家一级水平。'],
  },
  {
    id: 'voltage',
    reason: 'a grade of the line or station',
    unit: /^(?:千伏|伏|kV|赫兹)$/u,
    yes: ['建设【500千伏】输电线路。'],
  },
  {
    id: 'kinds-of-change',
    reason: 'how many ways there are in which something is to get better: a slogan',
    order: 'number',
    unit: /^个$/u,
    below: 10,
    after:
      /^(?:新|更|大)*(?:提升|突破|一体化|转变|增效|提高|结合|到位|确保|坚持|统一|融合|优化|加强|强化|率先|明显|显著|倍增|翻番|全覆盖|协同|同步|跨越|转型|升级|进展|台阶|更加|延伸)(?:的|目标|[、,。;\uE003]|$)/u,
    yes: ['实现【4个】提升、', '实现【3个】突破、'],
    no: ['建成【4个】提升泵站。', '完成【3个】升级改造项目'],
  },
  {
    id: 'in-hand',
    reason: 'a count of what there is: something to work on, not to reach',
    order: 'number',
    before: /对[^,;]{0,24}(?:纳入|列入|已|现有|存量|在建|符合|确定|认定|入选|入围)[^,;]{0,16}$/u,
    yes: ['对纳入清单的【210个】项目实行台账管理'],
    no: ['对【500名】干部进行培训'],
  },
  {
    id: 'room',
    reason: 'an address',
    unit: /^(?:室|号楼|楼)$/u,
    before: /(?:室|楼|座|号|院|厦|中心|科|处|局|会)$/u,
    yes: ['报县督查室【420室】'],
    no: ['新建实验室【20间】'],
  },
  {
    id: 'measures-of-document',
    reason: 'a count of what a document says',
    order: 'number',
    unit: /^(?:条|项)$/u,
    after: /^的?(?:政策)?(?:措施|举措|政策|规定|意见|办法|清单)/u,
    yes: ['制定民营经济【12条】措施'],
    no: ['完成【25项】工程'],
  },
  {
    id: 'parts-of-document',
    reason: 'a count of what a document says',
    unit: /^(?:章|节|页|字|部分)$/u,
    yes: ['全文共【25节】。'],
  },
  {
    id: 'defined-by',
    reason: 'a count of what there is: something to work on, not to reach',
    order: 'number',
    before:
      /(?:聚焦|围绕|对照|依托|针对|涉及|面向|横跨|跨|分为|划分为?|列出|提出|包括|包含|涵盖|发挥|位于|辐射|来自|覆盖了|下辖|所辖|现有|原有|其余|上述|以下|前述|用好|深化(?!开展|创建)|统筹(?!安排|整合|落实|筹集|资金)|遵循|坚持|落实|贯彻|统筹推进|突出|抓住|把握|处理好|抢抓|服务)[^,;的]{0,4}$/u,
    yes: ['聚焦【33条】重点产业链', '涉及【16项】制度'],
    no: ['建成【33条】', '统筹安排【3亿元】'],
  },
  {
    id: 'rank-of-others',
    reason: 'who others are, not what is to be reached',
    unit: /^强$/u,
    before: /(?:到|赴|向|对标|瞄准|面向|聚焦|对接|考察)(?:全国|世界|全省|中国|国内外?)?$/u,
    yes: ['主动到全国【百强】县考察', '瞄准世界【500强】'],
    no: ['进入全国【百强】'],
  },
  {
    id: 'rank-in-name',
    reason: 'who others are, not what is to be reached',
    unit: /^强$/u,
    before: /(?:建立|健全|完善|举办|承办|办好|引进|招引|服务|支持|对接|世界|全球|国际)[^,;]{0,14}$/u,
    after: /^(?:、|等|[一二两三四五六七八九十]个|发布|榜|论坛|峰会|大会|评选|名单|活动)/u,
    yes: ['建立世界【500强】、中国500强企业库', '承办民营企业【500强】发布活动'],
    no: ['进入全国【百强】、全省十强'],
  },
  {
    id: 'capacity-of-example',
    reason: 'the size of a project that is named as an example',
    unit: /^(?:吨|千瓦|瓦时|台|辆|只|平方米|立方米)$/u,
    after: /^[^,;。\uE000]{1,40}等[^,;。\uE000]{0,14}(?:项目|工程|生产线)/u,
    order: 'number',
    yes: ['推动梅江公司【60万吨】饲料等项目释放产能', '抓好年产【60万吨】油料等项目建设'],
    no: ['建成【60万吨】油料加工能力，推进饲料等项目'],
  },
  {
    id: 'as-focus',
    reason: 'what the work is about, not what is to be reached',
    order: 'number',
    before: /以[^,;]{0,24}$/u,
    after: /^[^,;。]{2,20}为(?:重点|主|核心|中心|抓手|载体|依托|主体|牵引|引领)(?:,|;|。|$|[的线题])/u,
    yes: ['以片区和【18个】偏远村为重点，'],
    no: ['建成【18个】示范村，以产业为重点'],
  },
  {
    id: 'basis',
    reason: 'what the work starts from',
    after: /^的?基础上/u,
    yes: ['达到【12000元】的基础上'],
    no: ['【12个】基础设施项目'],
  },
  {
    id: 'distance',
    reason: 'how far things must be apart',
    unit: /^(?:米|厘米|公里)$/u,
    after: /^的?(?:安全|最小|社交)?(?:距离|间距|间隔|范围)/u,
    yes: ['保持【1米】以上距离', '周边【200米】范围内'],
    no: ['建成【200米】管廊'],
  },
  {
    id: 'distance-before',
    reason: 'how far things must be apart',
    unit: /^(?:米|厘米|公里)$/u,
    before: /(?:距离|间距|间隔|相距|半径)(?:均|应|要|保持|达到?|在|为|不)*$/u,
    yes: ['游客间距保持【1.5米】'],
    no: ['间距小的道路改造【20公里】'],
  },
  {
    id: 'members-of-body',
    reason: 'counts who takes part',
    order: 'number',
    after: /^[^,;、]{0,12}[为任](?:成员|副?组长|委员|责任单位|牵头)/u,
    yes: ['【12个】部门为成员单位的专班'],
    no: ['【12个】部门建成为民服务点'],
  },
  {
    id: 'vote',
    reason: 'a share that a procedure needs',
    after:
      /^(?:以上)?的?(?:村民|居民|业主|代表|成员|委员|表决|同意|出席|股东|会员|职工代表|常务委员|全体|参加(?:会议|表决|投票)|到会|人员同意)/u,
    unit: /^%?$/u,
    yes: ['【2/3】以上的村民代表同意', '【三分之二】以上业主'],
  },
  {
    id: 'effort',
    reason: 'a way of speaking: 百倍的信心, 万分之一的可能',
    unit: /^(?:%|倍|分|‰|)$/u,
    after:
      /^的?(?:努力|信心|热情|激情|干劲|决心|勇气|诚意|诚心|真心|把握|精神|精力|风险|可能|希望|警惕|准备|耐心|细心|用心|斗志|力量|力气|满意|热忱)/u,
    yes: ['以【百倍】的信心', '付出【百分之百】的努力', '防范【万分之一】的风险'],
    no: ['达到【2倍】以上', '提高【10%】'],
  },
  {
    id: 'size-class',
    reason: 'a size or grade of the thing, not a number of it',
    after: /^(?:级|制(?![度造作定药])|型|档(?!案)|院(?!校|所|士))/u,
    yes: ['推动【30万千瓦】级机组改造'],
    no: ['建成【30个】机组', '推出【30项】制度创新成果'],
  },
]
