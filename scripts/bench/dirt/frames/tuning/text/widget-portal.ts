import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { advert, halfWidth } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, friendLinks, menu, otherDay, otherHeadlines, otherPlace } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A portal with a calendar, the weather, a login box, a poll and a ticker before the article, in text with half-width marks. */
export const widgetPortal = tuningText('widget-portal', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance)
  const { site, column, source } = facts
  const { month, day } = otherDay(chance)
  const days = Array.from({ length: 28 }, (_, index) => index + 1).join(' ')
  return {
    pieces: frame`今天是${chance.pick(['', '星期三 ', '农历腊月初八 '])}欢迎您访问${site.name}!
用户名: 密码: 验证码: 登录 注册新用户 忘记密码?
${otherPlace(facts, chance)} ${month}月${day}日 小雨转多云 ${count(chance, 9)}~${11 + count(chance, 9)}℃ 北风3-4级 空气质量:良
${halfWidth(otherHeadlines(3, facts, chance).join(' ★ '))}
${menu(10, chance).join('|')}
« 上月 ${1 + chance.upTo(12)}月 下月 »
日 一 二 三 四 五 六
${days}
在线调查
您通过什么渠道了解创建工作?
○ 电视报纸 ○ 网站 ○ 社区宣传 ○ 不了解 投票 查看
您的位置: 首页 / ${column}
${before}${title}${joint}${byline`来源:${source ?? ''} 日期:${stamp?.printed ?? ''}`} 人气:${count(chance)} 标签:
${body}
${halfWidth(advert(chance))}
[返回列表] [返回顶部] [推荐好友]
政府机构 ${friendLinks(5, chance).join(' | ')}
网站访问量:${1_000_000 + count(chance)} 在线人数:${count(chance, 60)}
`,
    told: told(stamp, { source }),
  }
})
