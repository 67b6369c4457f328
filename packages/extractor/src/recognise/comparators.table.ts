import type { Comparator } from '@gangmu/model'
import { list } from '../wordList.js'

/** Words that bound a number. `words` are matched longest first; `notBefore` lists what must not follow the word. */
export interface ComparatorRow {
  id: string
  side: 'before' | 'after'
  comparator: Exclude<Comparator, 'range'>
  words: readonly string[]
  notBefore?: string
  /** A verb may stand between the word and the number: 至少建成1所. */
  apart?: true
  /** Marked text: the number in brackets has the comparator of the row. */
  yes: readonly string[]
  no: readonly string[]
}

export const comparatorRows: readonly ComparatorRow[] = [
  {
    id: 'not-below',
    side: 'before',
    comparator: '>=',
    words: list(`
      不低于 不少于 不小于 不下于 不得低于 不得少于 不得小于 不能低于 不能少于 不应低于 不应少于 不应小于
      应不低于 应不少于 原则上不低于 原则上不少于 高于或等于 超过或等于 达到或超过 达到或高于 达到或优于
      达到或好于 等于或超过 大于等于 大于或等于 ≥ >= 不短于 不亚于 最低
    `),
    yes: ['不低于[95%]', '绿地率≥[35%]', '不得少于[3名]'],
    no: ['低于[95%]'],
  },
  {
    id: 'at-least',
    side: 'before',
    comparator: '>=',
    words: ['至少', '最少', '起码', '至少有', '至少为', '至少达到'],
    apart: true,
    yes: ['至少[70%]', '至少建成[1所]', '至少有[10个]'],
    no: ['至多[70%]', '至少建成示范县，培育[5家]'],
  },
  {
    id: 'above',
    side: 'before',
    comparator: '>',
    words: list(`
      超过 超 突破 高于 大于 多于 超出 逾 超过了 突破了 力争突破 跃上 冲破 迈过 超越 优于 好于 >
      达到并超过 破
    `),
    yes: ['突破[3000亿元]', '销售额超[150亿元]', '人口大于[4865]'],
    no: ['不超过[5%]', '不高于[5%]'],
  },
  {
    id: 'above-round',
    side: 'before',
    comparator: '>=',
    words: ['上', '成'],
    yes: ['带动上[百家]'],
    no: ['以上[5个]', '建成[百家]', '达到[百家]'],
  },
  {
    id: 'not-above',
    side: 'before',
    comparator: '<=',
    words: list(`
      不超过 不高于 不多于 不大于 不突破 不得超过 不得高于 不得多于 不得大于 不能超过 不应超过 不应高于
      不应大于 未超过 没有超过 不超 最多 至多 最高 小于等于 小于或等于 低于或等于 ≤ <= 不长于 最长
      不得突破 应不超过
    `),
    yes: ['不超过[5%]', '不得高于[3%]', '≤[0.5]'],
    no: ['超过[5%]'],
  },
  {
    id: 'below',
    side: 'before',
    comparator: '<',
    words: ['低于', '少于', '小于', '不足', '不到', '未达到', '不满', '未满', '<', '降至低于', '短于'],
    yes: ['低于[23微克/立方米]', '不足[3000人]'],
    no: ['不低于[3%]'],
  },
  {
    id: 'nearly',
    side: 'before',
    comparator: '~',
    words: list(`
      约 大约 约为 近 接近 将近 约占 大概 大致 大概有 约有 大约有 基本达到 ≈ 大体 左右约
    `),
    yes: ['约[30%]', '接近[5000人]', '近[200家]'],
    no: ['节约[30%]', '附近[3个]', '最近[3个]', '就近[2处]', '合约[3份]'],
  },
  {
    id: 'reach',
    side: 'before',
    comparator: '=',
    words: ['达到', '达', '力争达到', '均达到', '均达', '达到了', '分别达到', '分别达', '='],
    yes: ['达到[70%]', '分别达到[18万人]'],
    no: [],
  },
  {
    id: 'or-more',
    side: 'after',
    comparator: '>=',
    words: list(`
      以上 及以上 或以上 和以上 (含)以上 以上(含) 之上 或者更多 或更多 或者以上 (含)及以上 以上(含本数)
      开外 往上
    `),
    yes: ['[95%]以上', '[50万元]（含）以上', '[三级]及以上', '[5个]或更多'],
    no: ['[5个]以下'],
  },
  {
    id: 'or-less',
    side: 'after',
    comparator: '<=',
    words: list(`
      以下 及以下 或以下 (含)以下 以下(含) 以内 之内 (含)以内 以内(含) 之下 或者更少 或更少 封顶 为限 往下
    `),
    yes: ['[5%]以内', '[1.6]以下', '控制在[3%]之内'],
    no: ['[5%]以上'],
  },
  {
    id: 'within',
    side: 'after',
    comparator: '<=',
    words: ['内'],
    notBefore: '容部外涵陆需生在销资河地循乱',
    yes: ['[3公里]内响应'],
    no: ['[3个]内部机构'],
  },
  {
    id: 'about',
    side: 'after',
    comparator: '~',
    words: ['左右', '上下', '前后'],
    notBefore: '岸游水级两侧',
    yes: ['[7%]左右', '[30个]上下'],
    no: ['[3个]左右岸', '[5家]上下游企业'],
  },
  {
    id: 'odd',
    side: 'after',
    comparator: '>',
    words: ['多', '余', '有余'],
    notBefore: '样元层渠方次种年边部式头维额粮热地功点发',
    yes: ['[5公里]多'],
    no: ['[5个]多元化平台', '[3家]多式联运企业'],
  },
]
