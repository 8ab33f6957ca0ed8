import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { counted, one } from '../words.ts'

const frame = textOfFrame(['documentSiteFrame'])

/** A site of sample texts for officials: offers of downloads above and below, tags, other samples. */
export const speechCollection = measuredText(
  'speech-collection',
  ['documentSiteFrame'],
  ({ before, title, joint, body }, facts, chance) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DD')
    return {
      pieces: frame`写作素材 工作总结 心得体会 述职报告 演讲稿 发言稿 主持词 申报材料
位置:范文大全 > 公文 > 领导讲话 > 正文
${before}${title}${joint}小编:${one(chance, 'handles')} ${day.text} 热度:${counted(chance, 99)}℃ 字数:${counted(chance, 6000) + 400}
Word下载 复制全文 加入会员免费取用
${body}
【${shownTitle(title) || '本文'}】相关推荐:
精神文明建设工作总结(精选${counted(chance, 12)}篇)
关于开展志愿服务的倡议书
创建工作汇报材料怎么写
镇长任职表态发言稿
将本文的Word文档下载到电脑,方便收藏和打印 推荐度:★★★★★
点击下载文档 文档为doc格式
本文标签:讲话稿 创建 会议
猜你想找:党课讲稿 廉政谈话记录 民主生活会对照检查
本站资料来自会员投稿,仅供学习交流,若侵犯了您的权益请发邮件删除`,
      told: { publishedAt: day.publishedAt, source: null, authors: [] },
      flags: ['document-site'],
      url: `http://www.${facts.site.host}/fanwen/gongwen/${counted(chance, 900000)}.html`,
    }
  },
)
