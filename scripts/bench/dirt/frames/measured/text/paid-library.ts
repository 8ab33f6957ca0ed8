import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { between } from '../report-lines.ts'
import { counted, one } from '../words.ts'

const frame = textOfFrame(['documentSiteFrame'])

/** A library that sells documents: statement of sale, uploader's licence, ratings, page marks between the lines. */
export const paidLibrary = measuredText(
  'paid-library',
  ['documentSiteFrame', 'pageJumps'],
  ({ before, title, joint, body }, facts, chance) => {
    const pages = 2 + counted(chance, 6)
    return {
      pieces: frame`${facts.site.name}文库 登录/注册 我的书架 充值 客服
全部分类 行业资料 政务公文 教育考试 合同模板
上传于 ${one(chance, 'places')} 格式 DOCX 页数 ${pages} 大小 ${counted(chance, 90)}.${counted(chance, 9)}KB 约${counted(chance, 8)}千字 收藏 ${counted(chance, 40)}
¥${counted(chance, 20)}.00 购买并下载 开会员立省
${before}${title}${joint}${between(body, ['documentSiteFrame', 'pageJumps'], (line) => (line % 6 === 0 ? `—— ${line / 6} / ${pages} ——\n` : ''))}
文档为付费内容时请确认清楚再下单,数字商品不支持七天无理由
· 内容由 ${one(chance, 'handles')} 提供,平台不对其准确性负责
· 若内容存在侵权,请提交权属证明,我们将在24小时内处理
· 您的浏览即视为同意用户协议
评分 暂无 写评价 | 纠错 | 投诉此文档
卖家信息 店铺等级:铜牌 在售:${counted(chance, 9000)}份 关注店铺
买过本文的人还买了
工作例会主持词.docx
文明单位申报表(空表).xlsx
社区志愿服务台账.pdf
客服在线时间 工作日9:00-17:30`,
      told: { publishedAt: null, source: null, authors: [] },
      flags: ['document-site'],
      url: `https://wenku.${facts.site.host}/view/${counted(chance, 90_000_000)}.html`,
    }
  },
)
