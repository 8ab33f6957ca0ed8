import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { counted, headlines, one, some } from '../words.ts'

const frame = textOfFrame(['forumFrame'])

/** A thread of a town's forum: the poster's standing beside the post, replies under it. */
export const phpwindThread = measuredText('phpwind-thread', ['forumFrame', 'repeats'], ({ before, title, joint, body }, facts, chance) => {
  const day = printedDay(facts, chance, 'YYYY-MM-DD hh:mm')
  const replies = some(chance, 'replies', 3)
  return {
    pieces: frame`» 您尚未 登录 注册 | 标签 | 社区服务 | 勋章 | 银行 | 帮助
${facts.site.name}论坛 -> 城市话题 -> ${shownTitle(title) || facts.column}
本页主题: ${shownTitle(title)} 打印 | 加为IE收藏 | 复制链接 | 收藏主题 | 上一主题 | 下一主题
${one(chance, 'handles')}
级别: 论坛版主
精华: ${chance.upTo(9)}
发帖: ${counted(chance, 9000)}
威望: ${counted(chance, 900)} 点
金钱: ${counted(chance, 9000)} RMB
贡献值: 0 点
在线时间:${counted(chance, 2000)}(小时)
最后登录:${chance.pick(['昨天 21:07', '3天前', '1小时前'])}
只看楼主 倒序阅读 楼主 ${day.text ? `发表于: ${day.text}` : ''}
${before}${title}${joint}${body}
[ 此帖被${one(chance, 'handles')}重新编辑过 ]
描述:附图
图片:${counted(chance, 90)}_${counted(chance, 9000)}.jpg
本帖最近评分记录: 金钱:+${counted(chance, 50)} (${one(chance, 'handles')}) 优秀文章
顶端 Posted: [楼 主]
${replies.map((reply, index) => `${one(chance, 'handles')}\n级别: 新手上路\n${reply}\n顶端 回复 引用 小 中 大 ${index + 1}楼`).join('\n')}
Total 0.0${counted(chance, 90000)}(s) query ${counted(chance, 9)}, Gzip enabled
本版热帖
${headlines(chance, 3).join('\n')}
Powered by PHPWind v7.5 Certificate Code © 论坛事务联系站务`,
    told: { publishedAt: day.publishedAt, source: null, authors: [] },
    url: `http://bbs.${facts.site.host}/read.php?tid=${counted(chance, 90000)}`,
    fileName: `read.php_tid_${counted(chance, 90000)}.txt`,
  }
})
