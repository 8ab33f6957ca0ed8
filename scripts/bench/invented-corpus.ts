import { documentTypes, levels, stages } from '#lib/report/index.ts'
import type { IndexEntry } from '#lib/search/index.ts'

/** A small generator of chance (mulberry32), so that a bench can be repeated. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Words of the field, from which texts are thrown together; some are met far more often than others. */
const words =
  '创建 文明 城市 会议 工作 推进 落实 责任 整改 督查 市民 志愿 服务 社区 街道 环境 卫生 交通 秩序 宣传 氛围 标准 测评 指标 任务 问题 清单 台账 部门 单位 领导 小组 指挥部 动员 部署 攻坚 冲刺 巩固 提升 长效 机制 常态 网格 包保 督办 考核 奖惩 点位 实地 迎检 复查 总书记 精神 价值观 道德 模范 公益 广告 背街 小巷 农贸 市场 校园 医院 窗口 文化 设施 绿化 亮化 停车 养犬 垃圾 分类 施工 扬尘 河道 老旧 小区 物业 消防 食品 安全 诚信 法治 未成年人 家庭 教育'.split(
    ' ',
  )

const day = (number: number) => new Date(Date.UTC(2005, 0, 1 + number)).toISOString().slice(0, 10)

/** Invented reports of about 1,200 characters in sentences and paragraphs. */
export function* inventedCorpus(size: number): Generator<IndexEntry> {
  const next = chance(20)
  const upTo = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() ** 2 * values.length)] ?? (values[0] as T)
  const rare = () => String.fromCodePoint(0x4e00 + upTo(4000))
  const clause = () => Array.from({ length: 3 + upTo(5) }, () => (next() < 0.12 ? rare() : pick(words))).join('')
  const paragraph = () => Array.from({ length: 3 + upTo(4) }, () => `${clause()}，${clause()}。`).join('')
  for (let reportId = 1; reportId <= size; reportId++) {
    const body = Array.from({ length: 6 + upTo(8) }, paragraph)
    const date = next() < 0.1 ? null : day(upTo(7300))
    const province = 110000 + 10000 * upTo(30)
    yield {
      reportId,
      unitId: reportId,
      rank: 0,
      title: clause(),
      lead: body[0] ?? '',
      body: body.join('\n'),
      simplified: null,
      province: String(province),
      city: String(province + 100 * (1 + upTo(12))),
      district: null,
      level: pick(levels),
      stage: next() < 0.1 ? null : pick(stages),
      track: null,
      campaigns: ['civilized-city'],
      documentType: pick(documentTypes),
      meetingTypes: next() < 0.5 ? ['advance'] : [],
      flags: [],
      zone: null,
      source: null,
      people: [],
      firstDay: date,
      lastDay: date,
      yearBasis: date ? 'printed' : null,
      sure: date ? 'certain' : null,
    }
  }
}
