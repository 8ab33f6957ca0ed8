import { textOfFrame } from '../../compose.ts'
import { betweenParagraphs } from '../between.ts'
import { tuningText } from '../kinds.ts'
import { paperKinds, tags } from '../sayings.ts'
import { nothingTold } from '../stamp.ts'
import { count, handle, otherPlace } from '../words.ts'

const site = textOfFrame(['documentSiteFrame'])
const jump = textOfFrame(['documentSiteFrame', 'pageJumps'])

/** A reader of shared documents: stars, heat, system tags, numbers of pages and offers between the paragraphs, the uploader's other files. */
export const readerDocs = tuningText('reader-docs', ['documentSiteFrame', 'pageJumps'], ({ before, title, joint, body }, facts, chance) => {
  let page = 1
  const form = chance.upTo(4)
  const pages = 3 + chance.upTo(9)
  const jumps = [
    () => `第 ${page++} 页 共 ${pages} 页\n`,
    () => `- ${page++} -\n`,
    () => `${page++} / ${pages}\n开通会员 去除广告 极速下载\n`,
    () => `点击加载更多（剩余${pages - Math.min(page++, pages - 1)}页）\n`,
  ] as const
  return {
    pieces: site`${facts.site.name}文档 发现文档价值
首页 专区 书房 悬赏 VIP 我的 消息 充值
全部 DOC PPT PDF XLS TXT 搜 索
行业资料 > 党政工作 > ${facts.column}
${before}${title}${joint}文档星级：★★★★☆ 文档热度：${count(chance)} 页数：${pages} 收藏：${count(chance, 90)} 评论：0 举报
上传于 2020-0${1 + chance.upTo(9)}-${10 + chance.upTo(18)} 格式：DOC 大小：${10 + count(chance, 60)}.5K 所需下载券：${count(chance, 9)}
${betweenParagraphs(body, chance, 0.3, () => jump`${(jumps[form] ?? jumps[0])()}`)}
亲，这份文档已经到末页啦
下载文档 收藏 转发 打印 全屏 放大 缩小
系统标签：
${tags(8, chance).join(' ')} ${otherPlace(facts, chance)}
${handle(chance)} 分享于 ${1 + chance.upTo(11)}个月前 TA上传的其他文档
${paperKinds(4, chance)
  .map((kind) => `${otherPlace(facts, chance)}${kind}.doc ${count(chance, 900)}人阅读`)
  .join('\n')}
`,
    told: nothingTold,
    url: `https://www.${facts.site.host}/p-${count(chance, 900_000_000)}.html`,
    flags: ['document-site'],
  }
})
