import { wordTable } from '#lib/text/word-table.ts'

/**
 * What may stand directly behind a personal name in a report, and how much it surprises there, in bits: a mark little, an unmistakable verb
 * little, a single character that is a part of many words more. Read off local reports.
 */
const marks = /^(?:$|[,，、。;；:：!！?？)）“"…\s])/u
const otherMarks = /^[(（《·]/u

const verbs =
  '同志 出席 主持 参加 参会 与会 到会 列席 陪同 随同 讲话 讲评 讲述 讲解 强调 指出 要求 表示 表态 提出 提了 提议 提醒 通报 宣读 宣布 传达 解读 解释 介绍 汇报 说明 安排 部署 布置 带队 带领 率队 率领 发表 发言 发布 致辞 致词 致欢迎 致开幕 总结 点评 签订 签署 签字 签下 签了 代表 分别 先后 应邀 一行 围绕 结合 首先 最后 随后 认为 亲自 专程 作了 作出 作动 作表 作总 作重 作具 作典 作交 作经 作讲 作发 作强 作工 作专 作说 作出 作安 作部 作题 作辅 作书 做了 做动 做表 做总 做交 做重 做典 做发 做工 做说 就《 对《 在会 在讲 在主 在动 在总 在点 在座 在大 在现 在推 在听 在发 在调 在主 在表 在部 在最 就创 就全 就贯 就做 就抓 就如 就下 就当 就进 就今 就近 就前 就推 就落 就此 就我 就迎 对创 对全 对下 对当 对各 对近 对前 对做 对迎 对此 对会 对今 对我 主讲 主持 听取 观看 深入 来到 走进 走访 走上 走到 视察 察看 检查 督导 督查 调研 慰问 莅临 授课 讲课 领誓 领学 领读 领唱 牵头 召集 建议 承诺 保证 希望 勉励 号召 寄语 坦言 直言 感慨 叮嘱 嘱咐 回应 回答 补充 插话 开腔 发声 开场 开门见山 告诉 询问 抽查 分析 梳理 归纳 重温 下达 播放 演示 展示 现场 当场 实地 全程 详细 具体 充分 高度 一同 一起 一道 共同 主要 委托 担任 兼任 等领导 等区 等市 等县 等省 等四 等出 等参 等同 等一 等陪 等到 等 以及 及各 和各 与各 答复 用手 一边 一针 一语 拉着 掰着 扳着 翻开 打开 掏出 拍着 握着 指着 捧着 手捧 拿着 笑着 接着 接过 抢着 带着 走着 念了 念到 念出 引用 回忆 第一个 轮流 依次 逐个 逐条 逐一 逐项 全文 冒雨 冒雪 冒着 顶风 顶着 连夜 披星 驱车 徒步 骑车 乘车 步行 随机 逐户 即席 脱稿 起立 起身 站起 齐声 高声 大声 轻声 含泪 激动 动情 郑重 庄严 当即 立即 立刻 随即 马上 缺席 请假 亲临 列队 整装 早早 挨个 挨家 关于 重申 作点 作专 作培 作解 作情 作分 作宣 做点 做专 做培 做解 做情 做分 做宣 登台 上台 上前 会后 一路 如是 每到 每念 每讲 每一 每说 再次 又强 还强 还要 还对 还就 还指 还宣 还传 也出 也在 也到 也参 自己 不忘 说了 说道 算了 点出 点了 点名 给大 给出 把自 把任 将任 与大 向大 向与 向全 为大 为获 为先 为受 为获 为优 受邀 受委 提到 谈到 讲到 说到 谈了 谈起 致以 发来 到场 到岗 就座 参与 主会场 在主会场 在分会场 认领 公布 跟着 随着 负责 发起 表决 率先 抢先 宣誓 颁奖 授牌 揭牌 述职 检讨 承担 报告'
    .split(' ')
    .filter((word) => word !== '')

const softWords = '作 做 在 就 对 和 与 及 说 讲 率 并 提 签'.split(' ')
const weakWords =
  '也 还 又 再 都 将 曾 正 则 即 便 先 已 从 到 向 为 以 受 给 于 赴 把 用 拿 举 问 答 听 看 念 读 点 算 捧 拉 坐 站 走 接 带 当 是 的 要 话 不 没 任 代 随 逐 授 致 上 亮 晒 摆 直 专 各 一 自 叫 请 让 谈 写 打 笑 蹲 弯 起 翻 环 转 停 抬 挥 弓 俯 骑 顺 边 拍 敲 推 撸'.split(
    ' ',
  )
/** A preposition, or 各, with nothing behind it is a part of the name. */
const unfinished = /^[作做在就对和与及并从到向为以受给于赴把用任代也还又再都将曾正则即便先已各](?=$|[,，、。;；:：\s])/u
const adverbial = /^\p{Script=Han}{2,6}地(?:指出|说|强调|要求|表示|提出)/u

const postBehind = /^(?:常务)?副?(?:总支)?(?:书记|[省市县区州旗镇乡局部校院园所队]长|主任|主席|常委|董事长|总经理|经理)(?!会议|办公|室|会)/u

/**
 * Grammar that only a subject who acts has behind it: a verb with 了, 着, 过 or with where it leads to before a count (认领了, 拎来两个), what is done
 * with something (把十九个部门), and 等 before those who are meant beside the one named (等6名负责人).
 */
const predicate =
  /^(?:\p{Script=Han}{1,2}[了着过](?!解|作|重|程|渡|去|年|手)|\p{Script=Han}[来出起](?=[一二两三四五六七八九十几])|把(?=[一二两三四五六七八九十几各全每这整所\d])|等(?=[\d一二两三四五六七八九十多几]|[^,，。;；、]{0,10}(?:领导|负责人|负责同志|代表)))/u

const rest = { mark: 2, verb: 3, otherMark: 4, adverbial: 4, soft: 6, predicate: 6, post: 7, weak: 9, none: 20 } as const
const strong: ReadonlySet<string> = new Set(verbs)
const verbTable = wordTable(strong)
const soft: ReadonlySet<string> = new Set(softWords)
const weak: ReadonlySet<string> = new Set(weakWords)

/** `mark`: the name stands before a mark or the end. `verb`: before words that tell of a person. `none`: before anything else. */
export type FollowerKind = keyof typeof rest

/** Words that tell of a person; also behind a post without a name they are no name. */
export const personVerbs: ReadonlySet<string> = strong

/** 哈那提|出席: what is no 提出. */
const otherwise = '提出席'

/** Whether words that tell of a person begin at a position of a text. */
export const isPersonVerbAt = (text: string, at: number): boolean => verbTable.begins(text, at) && !text.startsWith(otherwise, at)

/** What kind of words a text begins with, as they stand behind a name. */
export function followerKind(text: string): FollowerKind {
  if (marks.test(text)) return 'mark'
  if (isPersonVerbAt(text, 0)) return 'verb'
  if (otherMarks.test(text)) return 'otherMark'
  if (unfinished.test(text)) return 'none'
  if (soft.has(text.charAt(0))) return 'soft'
  if (postBehind.test(text)) return 'post'
  if (adverbial.test(text)) return 'adverbial'
  if (predicate.test(text)) return 'predicate'
  return weak.has(text.charAt(0)) ? 'weak' : 'none'
}

/** How many characters of the text such words explain, beside the name. */
export const followerLength: Readonly<Record<FollowerKind, number>> = {
  mark: 0,
  verb: 2,
  otherMark: 0,
  adverbial: 2,
  soft: 1,
  post: 2,
  predicate: 1,
  weak: 1,
  none: 0,
}

/** How much such words surprise behind a name, in bits. */
export const followerBits = (kind: FollowerKind): number => rest[kind]
