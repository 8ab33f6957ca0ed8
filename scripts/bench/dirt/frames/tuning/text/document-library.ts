import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { nothingTold } from '../stamp.ts'
import { count, handle, some } from '../words.ts'

const site = textOfFrame(['documentSiteFrame'])
const offers = ['工作总结范文', '述职报告模板', '主持词大全', '学习心得体会5篇', '活动策划方案', '申请书格式']

/** A library of documents with a reading bar above, stars, and offers of other documents. */
export const documentLibrary = tuningText('document-library', ['documentSiteFrame'], ({ before, title, joint, body }, facts, chance) => ({
  pieces: site`${facts.site.name}图书馆
搜文档　首页　分类　我的馆藏
阅读：${count(chance)}　转藏：${count(chance, 200)}　评分 ${3 + chance.upTo(2)}.${chance.upTo(10)} 分
${before}${title}${joint}${body}
该文档由会员 ${handle(chance)} 贡献　举报
本站是提供个人知识管理的网络存储空间，所有内容均由用户发布，不代表本站观点。
赞赏　下载　转藏到我的图书馆
猜你喜欢
${some(offers, 4, chance).join('\n')}
免费下载次数已用完，开通会员畅享全站文档
`,
  told: nothingTold,
  url: `http://lib.${facts.site.host}/content/${count(chance)}_${count(chance)}.shtml`,
  flags: ['document-site'],
}))
