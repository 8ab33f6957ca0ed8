import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { nothingTold } from '../stamp.ts'
import { count, handle, otherDay, otherPlace } from '../words.ts'

const site = textOfFrame(['documentSiteFrame'])

/** A document-sharing site: uploader, size, member offers, the numbered legal notice below. Its dates and places are the uploader's. */
export const documentSite = tuningText('document-site', ['documentSiteFrame'], ({ before, title, joint, body }, facts, chance) => {
  const { month, day } = otherDay(chance)
  return {
    pieces: site`${facts.site.name}文库　登录　注册　VIP会员　上传文档赚积分
文档分类：党政公文 > 会议材料
上传人：${handle(chance)}　IP属地：${otherPlace(facts, chance).slice(0, 2)}　上传时间：2023-${month}-${day}　格式：DOCX　页数：${count(chance, 12)}　大小：${count(chance, 60)}.${chance.upTo(99)}KB
${before}${title}${joint}${body}
资源描述：
1.请仔细阅读文档，确保文档完整性，对于不预览、不比对内容而直接下载带来的问题本站不予受理。
2.下载的文档，不会出现我们的网址水印。
3.该文档所得收入（下载+内容+预览）归上传者、原创作者；如果您是本文档原作者，请点此认领。
下载文档到电脑，查找使用更方便　${count(chance, 30)}金币　立即下载
还剩页未读，继续阅读
关于我们 - 网站客服 - 上传规范 - 侵权投诉
`,
    told: nothingTold,
    url: `https://doc.${facts.site.host}/p-${count(chance, 9_000_000)}.html`,
    fileName: `p-${count(chance, 9_000_000)}.txt`,
    flags: ['document-site'],
  }
})
