import type { RefusalRule } from './refusals.table.js'

const money = /^(?:元|美元|欧元|港元)/u

/** Figures of measures, for housing, firms, skilled people or subsidies, that are terms of what is offered: rates, caps, conditions. */
export const policyRefusals: readonly RefusalRule[] = [
  {
    id: 'tax-rate',
    reason: 'a rate by which a tax or a fee is reckoned',
    unit: /^%$/u,
    after: /^[^,;、]{0,8}?(?:减征|抵扣|抵减|摊销|计入|加计|征收率|预征率|预缴|核定|扣除|暂退|缓缴|税前)/u,
    yes: [
      '按税额的【50%】减征房产税',
      '按投资额【70%】抵扣所得额',
      '减按【25%】计入应纳税所得额',
      '适用【3%】预征率的项目',
      '继续实施【100%】暂退保证金政策',
    ],
    no: ['减免政策兑现率达到【95%】'],
  },
  {
    id: 'tax-rate-before',
    reason: 'a rate by which a tax or a fee is reckoned',
    unit: /^%$/u,
    before: /(?:减按|征收率|预征率)(?:由|从|降|至|到|为|低|\uE000|\uE001)*$/u,
    yes: ['征收率由3%降至【1%】', '实行减按【1%】的政策'],
    no: ['税收占比由50%提高到【60%】'],
  },
  {
    id: 'instalment',
    reason: 'which part of a sum is to be paid first',
    unit: /^%$/u,
    before: /(?:缴纳|交纳|缴付|支付|预付)(?!率|比例|能力|服务)[^,;率]{0,16}(?:款|金|价|费)的?$/u,
    yes: ['签约后缴纳出让价款的【50%】', '缴纳至土地出让价款【60%】以上'],
    no: ['网上缴纳率达到【90%】', '支付比例达到【70%】'],
  },
  {
    id: 'part-of-price',
    reason: 'which part of a sum is to be paid first',
    unit: /^%$/u,
    after:
      /^(?:以上|以下)?的?(?:土地)?(?:出让)?(?:价款|地价款|首付|预付款(?!比例)|合同款|缴费比例|贷款额度|契税|房款)/u,
    yes: ['可缴清不低于【50%】的土地出让价款', '首套房执行【20%】的首付比例'],
    no: ['完成【50%】的地块出让'],
  },
  {
    id: 'allowed',
    reason: 'what is allowed, not what is to be reached',
    unit: /^(?:%|百分点|个百分点|倍|元)/u,
    before:
      /可(?:以|先|再|适当|相应|合理|在[^,;]{2,16}(?:基础上|范围内)|根据[^,;]{2,12}在?)*(?:提高|降低|放宽|上浮|下浮|上调|下调|调减|延长|支付|选择|$)(?:到|至|为)?[^,;率]{0,12}$/u,
    yes: ['留存比例可降低【5个百分点】', '额度最高可放宽至【4倍】', '购房人可根据能力在【50%—80%】范围内选择'],
    no: ['可再生能源占比提高到【20%】', '人均可支配收入增长【8%】', '可提高入学率【5个百分点】'],
  },
  {
    id: 'limit',
    reason: 'where a limit is set',
    unit: /^(?:%|元|倍|米|个?基点|百分点)/u,
    before:
      /(?:上限|下限)(?:值|标准|比例)?(?:分别|均|统一|由|从|为|是|按|定|调|提高|降低|至|到|整|减|、|\uE000|\uE001)*$/u,
    yes: ['层高上限由3米调整为【3.6米】', '用地比例上限由7%提高到【15%】'],
    no: ['用水总量上限控制在【5亿立方米】'],
  },
  {
    id: 'terms-of-loan',
    reason: 'a term on which a loan is given or a thing is let',
    name: /(?:最高(?:贷款|可贷)?(?:额度|限额|金额)|贷款(?:最高)?(?:额度|限额|期限|年限)|提取(?:金额|额度)|首付款?比例|缴费比例|(?:出让|使用|租赁|借款)(?:最长)?(?:年限|期限)|最长(?:年限|期限)|面[值额]|补贴(?:额度|标准|上限))$/u,
    yes: [
      '购房的最高贷款额度，分别提高至【50万元】、60万元',
      '土地使用年限为【50年】',
      '贷款期限不超过【15天】',
      '消费券面额分别为【100元】',
    ],
    no: ['发放贷款【50亿元】', '平均使用寿命达到【12年】'],
  },
  {
    id: 'cap-each',
    reason: 'a cap for a single case',
    unit: money,
    most: true,
    before: /(?:每(?!年|月|季)|单个|单户|单家|单笔|同一)[^,;\uE000]{1,12}$/u,
    yes: ['单个企业最高【60万元】', '每辆乘用车不超过【3万元】', '每套最高不超过【2万元】'],
    no: ['每年支出不低于【3亿元】', '每年一般性支出控制在【3亿元】以内'],
  },
  {
    id: 'reckoned-by',
    reason: 'a rate by which sums are reckoned',
    unit: /^(?:%|倍)$/u,
    before: /按照?[^,;]{1,20}(?:额|价|款|金|税|费|资|本|分|面积|收入)的?$/u,
    yes: ['按房价总额的【20%】', '按投影面积的【1倍】算入容积'],
    no: ['按照规划绿地率达到【30%】'],
  },
  {
    id: 'homes-owned',
    reason: 'a condition',
    unit: /^套$/u,
    before: /(?:名下|拥有|仅有|只有|持有)[^,;]{0,6}$/u,
    yes: ['家庭名下有【1套】住房且未使用过贷款，按第二套算'],
    no: ['供应共有产权住房【200套】'],
  },
  {
    id: 'ordinal-list',
    reason: 'the numbers of conditions, paragraphs or kinds',
    unit: /^(?:|项|条|款|章|类|批|号)$/u,
    before: /第[\d一二三四五六七八九十]{1,4}[条款项]?(?:[、和及至]\uE000+)*[、和及至]$/u,
    yes: ['符合准入条件中的第2、【3】、5项条件', '符合准入条件中的第2、3、【5项】条件'],
    no: ['第二产业、新上项目【5项】'],
  },
  {
    id: 'clock',
    reason: 'a time of the day',
    unit: /^点$/u,
    before: /[晚早夜晨午间至到]$/u,
    yes: ['营业时间可以延长至晚【24点】'],
  },
  {
    id: 'round-gift',
    reason: 'a size in round words in the name of a gift',
    unit: money,
    round: true,
    after: /^(?:消费|大?礼|优惠|红包|福利)/u,
    yes: ['提供【万元】消费优惠', '送出【百万元】消费券'],
    no: ['发放【300万元】消费券'],
  },
  {
    id: 'engine',
    reason: 'a size of each of the cars',
    unit: /^升$/u,
    after: /^(?:及|以)*[上下]?的?排量/u,
    yes: ['对【2.0升】及以下排量乘用车减半征税'],
  },
  {
    id: 'basis-points',
    reason: 'a price, fee, tax or rate of interest',
    after: /^个?基点/u,
    yes: ['利率为报价利率减【20个】基点'],
  },
]
