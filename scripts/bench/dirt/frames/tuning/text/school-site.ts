import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { hot } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, otherHeadlines, some } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])
const menuOfSchool = [
  '学校概况',
  '校园动态',
  '德育之窗',
  '教研天地',
  '党团建设',
  '家长学校',
  '荣誉榜',
  '食谱公示',
  '安全教育',
  '校务公开',
  '书香校园',
  '毕业季',
]

/** A school's site: motto, menu of its own, the day's menu of the canteen, who wrote, photographed and checked. */
export const schoolSite = tuningText('school-site', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance, false)
  const { authors, site, place } = facts
  const school = `${place?.district ?? place?.city ?? site.name.slice(0, 2)}实验小学`
  return {
    pieces: frame`${school}欢迎您
校训：明德 启智 健体 尚美
${some(menuOfSchool, 8, chance).join(chance.pick([' ', '　|　', '\n']))}
校园动态 您所在的位置：网站首页 - 校园动态
${before}${title}${joint}${byline`发布日期：${stamp?.printed ?? ''} 作者：${authors.join('、')}`} 点击率：${count(chance)}
${body}
${byline`供稿：德育处 审核：校办`}
上一篇：${otherHeadlines(1, facts, chance).join('')} 下一篇：没有了！
最新公告
关于暑假放假及收费标准的公示
一年级新生报名须知
本周食谱 周一 红烧豆腐、番茄蛋汤 周二 土豆烧肉、紫菜汤
${hot(2, chance).join('\n')}
友情学校：青禾中学 / 第三幼儿园 / 白鹭小学
地址：学堂街${count(chance, 60)}号 校长信箱：xz@${site.host} 家校热线：0000-${1_000_000 + count(chance)} 您是第${count(chance)}位来访者
`,
    told: told(stamp, { authors }),
    url: `http://www.${site.host}/ShowNews.aspx?ID=${count(chance)}`,
  }
})
