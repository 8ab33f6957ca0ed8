import { htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { gbServings } from '../servings.ts'
import { counted, one } from '../words.ts'

const frame = htmlOfFrame(['frame'])

/** A bulletin board of a network of the first years: preformatted text with a head of its own kind and the address it was sent from. */
export const preformattedBulletin = measuredHtml(
  'preformatted-bulletin',
  ['forumFrame', 'frame', 'html'],
  gbServings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const forum = htmlOfFrame(['forumFrame'])
    const day = printedDay(facts, chance, 'YYYY年MM月DD日hh:mm:ss EEE')
    const handle = one(chance, 'handles')
    return {
      pieces: forum`<html><head>${markup(charsetTag(charset, 'capitals'))}</head><body><center>${facts.site.name}BBS -- 文章阅读 [讨论区: City]<hr></center>
${frame`[<a>上一篇</a>][<a>下一篇</a>][<a>同主题</a>][<a>回文章</a>][<a>本讨论区</a>]`}<hr><pre>发信人: ${handle} (${one(chance, 'replies')}), 信区: City
标  题: ${shownTitle(title)}
发信站: ${facts.site.name}站${day.text ? ` (${day.text})` : ''}, 站内信件

${before}${paragraphs(title, { open: '', close: '\n' })}${joint}${paragraphs(body, { open: '\n', close: '', indent: '    ' })}

--
  ${one(chance, 'replies')}
※ 来源:．${facts.site.name}站 bbs.${facts.site.host}．[FROM: 10.0.*.*]
※ 修改:．${handle} 于 ${counted(chance, 12)}月${counted(chance, 28)}日修改本文．
</pre><hr>[<a>返回</a>][<a>转寄</a>][<a>转贴</a>]</body></html>`,
      told: { publishedAt: day.publishedAt, source: null, authors: [] },
      url: `http://bbs.${facts.site.host}/bbscon?board=City&file=M.${counted(chance, 900_000_000)}.A`,
    }
  },
)
