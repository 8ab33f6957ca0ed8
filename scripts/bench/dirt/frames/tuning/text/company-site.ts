import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, otherHeadlines, otherPlace } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A company of the city: business units, bids, jobs, a leaf through the news, shares, a seal of trust. */
export const companySite = tuningText('company-site', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance, false)
  const { site, authors } = facts
  const firm = `${site.name.slice(0, 2)}城市投资集团`
  return {
    pieces: frame`${firm}有限公司 OA办公 邮箱 English
走进集团∨ 新闻中心∨ 业务板块∨ 党的建设∨ 企业文化∨ 人力资源∨ 招标采购∨ 联系我们∨
新闻中心NEWS CENTER
集团要闻 / 基层动态 / 媒体聚焦 / 视频中心
${before}${title}${joint}${byline`${stamp?.printed ?? ''}${authors.length > 0 ? ` ${authors.join(' ')}` : ''}`} ${count(chance)} 次浏览 分享：
${body}
返回列表 上一条 ${otherHeadlines(1, facts, chance).join('')} 下一条 关于端午节放假的通知
招标公告
${otherPlace(facts, chance)}污水管网工程施工招标公告
办公楼物业服务采购项目成交结果公示
集团热线：400-000-${1000 + count(chance, 8000)} 地址：${otherPlace(facts, chance)}建设大道${count(chance, 200)}号 投资者关系 供应商登录 法律声明 站长统计
`,
    told: told(stamp, { authors }),
    url: `http://www.${site.host}/index.php?m=content&c=index&a=show&catid=${count(chance, 40)}&id=${count(chance)}`,
  }
})
