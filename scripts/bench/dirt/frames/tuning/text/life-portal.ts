import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { advert, comments, hot } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, handle, menu, otherHeadlines, person } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A town's portal of jobs, flats and dates that carries news too: small advertisements with telephones on both sides, readers' remarks. */
export const lifePortal = tuningText('life-portal', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance)
  const { source, site } = facts
  const small = () =>
    chance.pick([
      `[招聘] ${chance.pick(['超市收银员', '货车司机', '会计', '幼师'])} ${2 + chance.upTo(5)}千元/月 联系人${person(chance).slice(0, 1)}经理 1300000${1000 + count(chance, 8000)}`,
      `[出租] 城北两室一厅，家电齐全，拎包入住，${count(chance, 9)}00元/月`,
      `[二手] 九成新电动车低价转让，非诚勿扰`,
      `[相亲] 女，${24 + chance.upTo(9)}岁，教师，寻有缘人`,
      `[顺风车] 明早六点发车，还有两个座位，含高速费`,
    ])
  return {
    pieces: frame`${site.name} 招聘 房产 二手 交友 顺风车 打听 商家
${small()}
${small()}
${advert(chance)}
${menu(4, chance).join('/')} » 本地资讯 » 详情
${before}${title}${joint}${byline`${handle(chance)} 发布于${stamp?.printed ?? ''} 来源：${source ?? ''}`} ${count(chance)}浏览
${body}
打赏 点赞${count(chance, 90)} 分享到朋友圈 置顶 举报信息
联系我时请说在${site.name}看到的，谢谢！
网友说（${count(chance, 90)}）
${comments(4, chance)
  .map((comment) => `${handle(chance)}：${comment}`)
  .join('\n')}
${small()}
${hot(3, chance)
  .map((headline, index) => `TOP${index + 1} ${headline}`)
  .join('\n')}
${otherHeadlines(2, facts, chance).join('\n')}
发布信息 小程序 公众号 客服微信：kf${count(chance)} 商务合作
`,
    told: told(stamp, { source }),
  }
})
