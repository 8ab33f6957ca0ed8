import { each, textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { comments, halfWidth, signature } from '../sayings.ts'
import { nothingTold, stampOf, yearAfter } from '../stamp.ts'
import { count, handle, menu } from '../words.ts'

const forum = textOfFrame(['forumFrame'])

/** A board whose posts open with levels and points of the writer, words of moderators above, reward points below, half-width marks. */
export const phpwindFloors = tuningText('phpwind-floors', ['forumFrame'], ({ before, title, joint, body }, facts, chance) => {
  const { site } = facts
  const stamp = stampOf(facts, chance, true)
  const card = () =>
    `级别: ${chance.pick(['新手上路', '论坛版主', '侠客', '圣骑士'])} UID: ${count(chance)} 精华: ${count(chance, 5)} 发帖: ${count(chance)} 威望: ${count(chance)} 点 金钱: ${count(chance)} 个 注册时间:2007-0${1 + chance.upTo(9)}-11 最后登录:${yearAfter(facts, chance)}-10-1${chance.upTo(9)}`
  return {
    pieces: forum`${site.name}论坛 -> ${menu(1, chance)[0] ?? ''} -> 浏览: 主题 [打印] [收藏] [推荐] [上一主题] [下一主题]
您是第 ${count(chance)} 个阅读者
${handle(chance)}
${card()}
小 中 大 引用 推荐 编辑 只看 复制
${before}${title}${joint}${stamp ? `发表于: ${stamp.printed}` : '倒序阅读'} [ 楼主 ] from: Unknown
图片:
${body}
本帖最近评分记录: 威望:+${count(chance, 9)}(${handle(chance)}) 优秀文章
${signature(chance)}
顶端 回复 举报
${each(
  comments(2 + chance.upTo(3), chance),
  (reply, index) => forum`${handle(chance)} ${index + 1}楼
${card()}
${halfWidth(reply)}
${chance.pick(['顶端', '[ 顶 ]', '回复 引用 举报'])}
`,
)}描述:快速回复 限100 字节 批量上传需要先选择文件,再选择上传 认真回复加分 上一个 下一个
Total 0.0${10 + chance.upTo(80)}(s) query ${count(chance, 9)}, Gzip enabled
`,
    told: { ...nothingTold, publishedAt: stamp?.told ?? null },
    url: `http://bbs.${site.host}/read.php?tid=${count(chance, 90_000)}`,
  }
})
