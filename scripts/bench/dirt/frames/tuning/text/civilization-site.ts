import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { advert, hot } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, otherHeadlines, otherPlace, person } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])
const columns = [
  '文明播报',
  '创建动态',
  '志愿服务',
  '道德典型',
  '未成年人',
  '我们的节日',
  '公益广告',
  '文明校园',
  '乡风文明',
  '家风家教',
  '诚信建设',
  '网络文明',
]

/** The local station of the civilization sites: columns of such work, sister stations by place, slogans, a join-us line. */
export const civilizationSite = tuningText('civilization-site', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance)
  const { site, source, place } = facts
  const own = place?.city ?? place?.district ?? '本市'
  return {
    pieces: frame`${own}文明网联盟 ${otherPlace(facts, chance)}站 ${otherPlace(facts, chance)}站 更多>>
富强 民主 文明 和谐 自由 平等 公正 法治 爱国 敬业 诚信 友善
${chance.shuffle(columns).slice(0, 9).join(' ')}
首页→${facts.column}→正文
${before}${title}${joint}${byline`来源：${source ?? ''}　发表时间：${stamp?.printed ?? ''}`}　点击查看评论（0）
${body}
${byline`责任编辑：${person(chance)}`}　打印　关闭
延伸阅读：
${otherHeadlines(4, facts, chance)
  .map((headline) => `◇ ${headline} [${1 + chance.upTo(12)}-${1 + chance.upTo(28)}]`)
  .join('\n')}
视频新闻
${hot(2, chance).join('\n')}
人人参与 共建共享 文明从脚下起步
志愿者注册人数：${count(chance)}人 ${advert(chance)}
主管：${site.owner} 文明办电话：000-${10000 + count(chance)} 文明邮箱：wm@${site.host}
`,
    told: told(stamp, { source }),
    url: `http://wm.${site.host}/cj/${count(chance)}.shtml`,
  }
})
