import { textOfFrame } from '../../compose.ts'
import { betweenParagraphs } from '../between.ts'
import { tuningText } from '../kinds.ts'
import { hot } from '../sayings.ts'
import { stampWritten, told } from '../stamp.ts'
import { count, menu, otherHeadlines } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])
const jump = textOfFrame(['frame', 'pageJumps'])

/** A page for the small screens of 2009: menus with dots, pages cut in the middle of the article, jumps by number, the hour at the end. */
export const smallScreen = tuningText(
  'small-screen',
  ['frame', 'bylines', 'pageJumps'],
  ({ before, title, joint, body }, facts, chance) => {
    const stamp = stampWritten(facts, chance, 'short')
    const { site, column, source } = facts
    const pages = 2 + chance.upTo(4)
    let page = 0
    const cuts = () => {
      page++
      return chance.pick([
        `(${page}/${pages}页)下页|尾页`,
        `第${page}/${pages}页 下一页 跳至页`,
        '[下一页] [余下全文]',
        `[1] [2] ${page}.页 GO`,
      ])
    }
    return {
      pieces: frame`【${site.name}WAP】
[${menu(4, chance).join('.')}]
首页>${column}
${before}${title}${joint}${byline`${source ?? ''} ${stamp?.printed ?? ''}`}
${betweenParagraphs(body, chance, 0.25, () => jump`${cuts()}\n`)}
${jump`上页 下页 (共${pages}页)`}
【评论(${count(chance, 60)})】【转发】【存书签】
+精彩推荐
${hot(3, chance)
  .map((headline) => `.${headline}`)
  .join('\n')}
上条:${otherHeadlines(1, facts, chance).join('')}
下条:${otherHeadlines(1, facts, chance).join('')}
返回列表-返回首页-导航-搜索
[${10 + chance.upTo(13)}:${10 + chance.upTo(49)}]
`,
      told: told(stamp, { source }),
      url: `http://wap.${site.host}/show.php?aid=${count(chance)}&p=1`,
    }
  },
)
