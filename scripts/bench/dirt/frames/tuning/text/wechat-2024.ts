import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { comments, tags } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, handle, person } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** All words of a phone article of the last years, hidden ones too: preview hints, pop-ups, punctuation read out, chosen comments. */
export const wechat2024 = tuningText('wechat-2024', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance, true)
  const { site, authors } = facts
  const named = chance.hit(0.4) ? authors.slice(0, 1) : []
  const place = facts.place?.province?.slice(0, 2) ?? '河南'
  return {
    pieces: frame`${before}${title}${joint}${named.map((author) => `原创 ${author} `).join('')}${byline`${site.name} ${stamp?.printed ?? ''}`} ${place}
${chance.pick(['听全文', '在小说阅读器读本章', '听过', ''])}
${body}
${byline`来源 | ${site.name}
编辑 | ${person(chance)}
责编 | ${person(chance)}
审核 | ${person(chance)}`}
投稿邮箱：tg@${site.host}
预览时标签不可点
${tags(2, chance)
  .map((tag) => `#${tag} ${count(chance, 90)}`)
  .join('\n')}
修改于${chance.pick(['', '2024年6月1日'])}
阅读原文
阅读 ${count(chance)}
${
  chance.hit(0.5)
    ? `精选留言\n${comments(3, chance)
        .map((comment) => `${handle(chance)} 来自${place}\n${comment}`)
        .join('\n')}\n`
    : ''
}微信扫一扫
关注该公众号
继续滑动看下一个
轻触阅读原文
${site.name}
向上滑动看下一个
知道了
微信扫一扫
使用小程序
取消 允许
× 分析
： ， ， ， ， ， ， ， ， ， ， ， ， 。   视频 小程序 赞 ，轻点两下取消赞 在看 ，轻点两下取消在看 分享 留言 收藏 听过
`,
    told: told(stamp, { source: site.name, authors: named }),
    url: `https://mp.${site.host}/s/${count(chance).toString(36)}_${count(chance).toString(36)}`,
  }
})
