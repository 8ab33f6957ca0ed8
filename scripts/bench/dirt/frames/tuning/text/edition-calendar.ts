import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, otherHeadlines, person } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])
const pages = ['头版', '要闻', '综合', '县区', '民生', '副刊', '广告', '专版']

/** A paper's edition with all its pages and all their headlines before the article, glued numbers, a calendar behind it. */
export const editionCalendar = tuningText('edition-calendar', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance, false)
  const { site, authors } = facts
  const at = 1 + chance.upTo(4)
  return {
    pieces: frame`返回首页|版面导航|标题导航|网络版首页
${pages.map((name, index) => `第0${index + 1}版：${name}`).join(chance.pick(['\n', ' ', '']))}
${stamp?.printed ?? ''} 第0${at}版：${pages[at - 1] ?? '要闻'} 【PDF版】 第${count(chance)}期
版权声明 本版${otherHeadlines(3, facts, chance).join('')}
<上一版 下一版> 上一期 下一期
上一篇4 下一篇3 放大+ 缩小- 默认o 朗读
${before}${title}${joint}${authors.length > 0 ? byline`□ 本报记者 ${authors.join(' ')}\n` : []}${body}
${byline`本版编辑：${person(chance)} 版式：${person(chance)} 校对：${person(chance)}`}
《${site.name}》数字报 日 一 二 三 四 五 六
1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28
按日期检索 期次检索 全文检索 高级检索
报社地址：新闻巷${count(chance, 90)}号 订阅电话：0000-${1_000_000 + count(chance)} 广告经营许可证：0000000000000 零售价：每份1元
`,
    told: told(stamp, { authors }),
    url: `http://szb.${site.host}/${stamp ? stamp.told.slice(0, 7) : 'html'}/content_${count(chance)}.htm`,
  }
})
