import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { hot } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, handle, person } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A portal's page of a public number: the way back to the portal is glued to the last sentence, the editor behind it, then what everybody reads. */
export const returnsToPortal = tuningText('returns-to-portal', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance, true)
  const { site, source, authors } = facts
  const portal = site.name.slice(0, 2)
  return {
    pieces: frame`${handle(chance)}
${count(chance, 300)}文章 ${1 + chance.upTo(8)}亿总阅读
查看TA的文章>
${count(chance, 30)}
分享到
${before}${title}${joint}${byline`${stamp?.printed ?? ''} 来源: ${source ?? ''}`}
${authors.length > 0 ? byline`文/${authors.join(' ')}\n` : []}${body}${chance.pick(['返回', ' 返回', '，返回'])}${portal}，查看更多
责任编辑：${chance.hit(0.5) ? person(chance) : ''}
声明：该文观点仅代表作者本人，${portal}号系信息发布平台，${portal}仅提供信息存储空间服务。
首赞 +${count(chance, 9)}
阅读 (${count(chance)})
不感兴趣
投诉
免费获取
大家都在看
${hot(5, chance)
  .map((headline) => `${headline} ${handle(chance)} · ${count(chance, 80)}评论`)
  .join('\n')}
${portal}热搜 24小时热文
0 条评论 ${count(chance, 20)} 人参与
来说两句吧……
`,
    told: told(stamp, { source, authors }),
    url: `https://www.${site.host}/a/${count(chance, 900_000_000)}_${count(chance, 900_000)}`,
  }
})
