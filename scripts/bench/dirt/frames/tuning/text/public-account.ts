import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, otherHeadlines } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** An article of a public account, copied from the phone. */
export const publicAccount = tuningText('public-account', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance, true)
  const { site, authors } = facts
  return {
    pieces: frame`${before}${title}${joint}原创 ${site.name} ${stamp?.printed ?? ''}
点击上方蓝字关注我们
↑↑↑
${body}
—END—
${authors.length > 0 ? byline`编辑：${authors.join('、')}` : []}
往期推荐
${otherHeadlines(3, facts, chance).join('\n')}
长按二维码关注
点个“在看”支持一下
阅读 ${count(chance)}　赞 ${count(chance, 90)}　在看 ${count(chance, 40)}
`,
    told: told(stamp),
    url: `https://mp.${site.host}/s/${count(chance).toString(36)}${count(chance).toString(36)}`,
  }
})
