import { list } from '../../wordList.js'

/** Words that an indicator ends with when it is a measured thing of its own, so that a list of such things is several indicators. */
export const indicatorHeads: readonly string[] = list(`
  率 比重 占比 比例 比值 收入 支出 权益 产值 总值 生产总值 面积 产量 总量 数量 人数 件数 数 额 金额
  投资 强度 水平 能耗 水耗 指数 增加值 规模 浓度 寿命 年限 能力 覆盖面 系数 倍差 人口 总收入 利润 税收
  用水量 排放量 拥有量 保有量 里程 床位 贡献率 播种面积 速度 效率 产能 装机 存款 贷款 余额 质量 GDP 量
  就业 度 流量 销量 储量 比 市值 货值 时间 人次 距离 负债 债务 出口 进口 进出口 消费 消耗 排放
  排放总量 消费总量 死亡率 发生率 入学率 毛入学率 入园率 毛入园率 巩固率 达标率 合格率 普及率 利用率
  处理率 覆盖率 参保率 管理率 接种率 满意率 满意度 知晓率 安全感 获得感 幸福感 出栏 存栏 出栏量 存栏量
  种植面积 总产量 使用量 施用量 销售收入 年均浓度
`)
