import { quickChance } from './quick-chance.ts'
import { zipf } from './zipf.ts'

/** The 3,755 characters of the first level of GB 2312, which are the common ones, in an order by chance. */
function commonCharacters(draw: () => number): string[] {
  const decoder = new TextDecoder('gbk')
  const rows = Array.from({ length: 0xd8 - 0xb0 }, (_, row) => 0xb0 + row)
  const all = rows.flatMap((row) =>
    Array.from({ length: row === 0xd7 ? 89 : 94 }, (_, cell) => decoder.decode(Uint8Array.of(row, 0xa1 + cell))),
  )
  return all
    .map((character) => [draw(), character] as const)
    .sort(([a], [b]) => a - b)
    .map(([, character]) => character)
}

/** What every report of the campaigns is made of. */
const fieldWords =
  '的 和 工作 要 城市 文明 创建 全市 市 在 全国 为 推进 会议 区 对 落实 责任 各 整改 部门 提升 不 单位 督查 环境 市民 进一步 志愿 服务 加强 社区 街道 卫生 交通 秩序 宣传 氛围 标准 测评 指标 任务 问题 清单 台账 领导 小组 指挥部 动员 部署 攻坚 冲刺 巩固 长效 机制 常态 网格 包保 督办 考核 奖惩 点位 实地 迎检 复查 精神 价值观 道德 模范 公益 广告 背街 小巷 农贸 市场 校园 医院 窗口 文化 设施 绿化 亮化 停车 养犬 垃圾 分类 施工 扬尘 河道 老旧 小区 物业 消防 食品 安全 诚信 法治 未成年人 家庭 教育'.split(
    ' ',
  )
const lengths = [2, 2, 2, 2, 2, 2, 2, 1, 3, 4]
const inventedCount = 30_000

/** Words of the field and 30,000 that mean nothing, most frequent first. The same in every run. */
export function vocabulary(): readonly string[] {
  const draw = quickChance(1)
  const character = zipf(commonCharacters(draw), 1, 25)
  const invent = (_: unknown, index: number) =>
    Array.from({ length: lengths[index % lengths.length] ?? 2 }, () => character(draw())).join('')
  return [...fieldWords, ...Array.from({ length: inventedCount }, invent)]
}
