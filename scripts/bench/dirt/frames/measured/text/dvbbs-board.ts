import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { said, saying } from '../sayings.ts'
import { counted } from '../words.ts'

const frame = textOfFrame(['forumFrame'])

/** A board of the first years of boards: tree of replies, money and charm of the writer, addresses half hidden, a jump list of boards. */
export const dvbbsBoard = measuredText('dvbbs-board', ['forumFrame', 'repeats'], ({ before, title, joint, body }, facts, chance) => {
  const day = printedDay(facts, chance, 'YYYY-M-D hh:mm:ss')
  const poster = (name: string) => `${name}
等级:侠之大者
威望:${chance.upTo(5)}
文章:${counted(chance, 900)}
积分:${counted(chance, 9000)}
注册:2004年${counted(chance, 12)}月${counted(chance, 28)}日`
  return {
    pieces: frame`>> 欢迎光临${facts.site.name}BBS,请遵守国家法律,文明发言 <<
客人,请先登录 | 注册 | 忘记密码 | 在线(${counted(chance, 90)}) | 统计 | 搜索 | 风格 | 帮助
${facts.site.name}社区 → ${facts.column} → 浏览:${shownTitle(title) || '主题'}
共有${counted(chance, 3000)}人关注过本帖    树形    打印    复制链接
主题:${shownTitle(title)}
[帖子置顶] [加为精华] 新的主题 投票帖 交易帖 小字报
${poster(saying(chance, 'handles'))}
楼主 ${day.text ? `Post By:${day.text}` : ''} [只看该作者]
${before}${title}${joint}${body}
支持(${chance.upTo(20)}) 中立(0) 反对(${chance.upTo(3)}) 单帖管理 | 引用 | 回复 回到顶部
-------------------------------------------------
${saying(chance, 'remarks')}——我的个性签名
${said(chance, 'remarks', 3)
  .map(
    (text, index) =>
      `${poster(saying(chance, 'handles'))}\n${index + 2}楼 头像 短信 IP:已记录\n${text}\n支持(0) 中立(0) 反对(0) 引用 | 回复`,
  )
  .join('\n')}
总数 ${counted(chance, 20) + 3} 1 2 下一页
快速回复:标题 心情 内容 [Ctrl+Enter直接提交] 显示签名 
站内跳转:├谈天说地 ├百姓呼声 ├房产家居 ├跳蚤市场 └站务公告
相关主题
${said(chance, 'events', 3).join('\n')}
页面执行时间 0.${counted(chance, 90000)} 秒, ${counted(chance, 9)} 次数据查询`,
    told: { publishedAt: day.publishedAt, source: null, authors: [] },
    url: `http://bbs.${facts.site.host}/dispbbs.asp?boardID=${counted(chance, 30)}&ID=${counted(chance, 9000)}`,
  }
})
