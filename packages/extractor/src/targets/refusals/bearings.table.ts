import type { RefusalRule } from './refusalRule.js'

/** What a figure bears on instead of being reached: conditions, steps, grounds, others. */
export const bearings: readonly RefusalRule[] = [
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
    before: /相当于(?![^,;]{1,12}的(?:比例|比重))[^,;]{0,12}$/u,
    yes: ['一个百分点的增量相当于过去的【1.5个百分点】', '节约用水相当于【3座】水库'],
    no: ['达到相当规模的企业【5家】', '研发支出相当于生产总值的比例达到【3%】'],
  },
  {
    id: 'base-value',
    reason: 'the value that growth is reckoned from',
    after: /^为(?:基数|基准|基期)/u,
    yes: ['以2015年实有床位【800张】为基数'],
    no: ['达到【800张】为目标'],
  },
  {
    id: 'condition-clause',
    reason: 'a condition',
    after: /^的(?:,|;|。|$)/u,
    yes: ['入围企业只有【1家】的，重新采购'],
    no: ['建成【1家】企业'],
  },
  {
    id: 'eligible',
    reason: 'a condition on those whom it names',
    before:
      /(?:满|年满|未满|不满|具有|具备|从事|超过|达到|累计|连续|缴纳|取得|工作|投资|收入|规模|面积|注册|成立)[^,;]{0,20}$/u,
    after: /^(?:以上|以下|以内|及以上|及以下)?(?:[^,;]{0,18})的(?:,|;|。|$)/u,
    yes: ['投资达到【5000万元】以上且注册的，享受优惠'],
  },
  {
    id: 'if',
    reason: 'a condition',
    before: /^(?:凡|对|对于|如|若|对年|当|经|属于|符合|因|有下列|违反|逾期|未)[^,;]{2,40}$/u,
    after:
      /^[^,;]{0,24}的(?:,|;|。|$|企业|单位|个人|项目|人员|家庭|机构|农户|园区|主体|车辆|高校|毕业生|劳动者|组织|经营|用户|设施|住房|房屋|产品|[^,;的]{2,8}纳税人)|^\uE001*[^,;]{2,30}给予(?:奖|补|适当|一定)/u,
    yes: [
      '对投资超过【1亿元】的项目',
      '对报装容量【160千瓦】及以下且实行直供的用户',
      '对符合条件的【300亩】以上大户种粮给予奖补',
      '对新认定的【10个】以上的企业',
    ],
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
    id: 'defined-by',
    reason: 'a count of what there is: something to work on, not to reach',
    order: 'number',
    before:
      /(?:聚焦|围绕|对照|依托|针对|涉及|面向|横跨|跨|分为|划分为?|列出|提出|包括|包含|涵盖|发挥|位于|辐射|来自|覆盖了|下辖|所辖|现有|原有|其余|上述|以下|前述|用好|深化(?!开展|创建)|统筹(?!安排|整合|落实|筹集|资金|开发|新增|新建|改造|设立)|遵循|坚持|统筹推进|突出|抓住|把握|处理好|抢抓)[^,;、的]{0,4}$|服务[^,;、的等]{0,4}$/u,
    yes: ['聚焦【33条】重点产业链', '涉及【16项】制度'],
    no: [
      '建成【33条】',
      '家政服务等【5个】项目获批试点',
      '统筹开发【80个】岗位',
      '统筹安排【3亿元】',
      '建设5个县级服务中心、【20个】服务站',
    ],
  },
  {
    id: 'carries-out',
    reason: 'a count of what there is: something to work on, not to reach',
    order: 'number',
    before: /(?:落实|贯彻)[^,;的]{0,4}$/u,
    exact: true,
    yes: ['落实【5个】文件要求', '贯彻【5个】文件'],
    no: ['落实不少于【33家】医院增设门诊'],
  },
  {
    id: 'rank-of-others',
    reason: 'who others are, not what is to be reached',
    unit: /^强$/u,
    before:
      /^(?!.*(?:跻身|上榜|进入|入围|入选|入列|迈入|迈进|闯入|挺进|冲刺|冲进|晋级|位列|位居|居|列|排名|保持|稳定|力争|达到|成为|争当))/u,
    yes: [
      '主动到全国【百强】县考察',
      '瞄准世界【500强】',
      '引进世界【500强】企业、中国500强企业',
      '承办民营企业【500强】发布活动',
      '实施【百强】县培育行动',
    ],
    no: ['进入全国【百强】、全省十强', '稳居全国【百强】'],
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
    id: 'basis-had',
    reason: 'what the work starts from',
    before: /在(?:原有?|现有|已有|已建成?)(?:[^,;。\uE000]{0,12}\uE000[^,;。]{1,20}[和及与、])?$/u,
    after: /^[^,;。]{1,36}基础上/u,
    yes: ['在原有【11组】生产线和6组设备的基础上', '在原有11组生产线和【6组】设备的基础上'],
    no: ['在原有基础上新建【9组】生产线'],
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
]
