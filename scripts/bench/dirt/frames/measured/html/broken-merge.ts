import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { wrongServings } from '../servings.ts'
import { headlines, one, some } from '../words.ts'

const frame = htmlOfFrame(['frame'])

/** A template that includes whole documents in one another: two heads, two bodies, tags that are closed twice or never. */
export const brokenMerge = measuredHtml(
  'broken-merge',
  ['frame', 'indentation'],
  wrongServings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY.M.D')
    return {
      pieces: frame`<html><head><title>top</title></head><body><center><b>${facts.site.name}<div id=nav>${each(some(chance, 'menu', 6), (name) => frame`<a href=${name}.htm>${name}</a>&nbsp|&nbsp`)}</center></body></html>
<html><head>${markup(charsetTag(charset, 'capitals'))}<title>${shownTitle(title)}</title></head><body><div class="main><td>
<font size="4">${before}${paragraphs(title, { open: '<center><h3>', close: '</center>' })}${joint}</h3></font></font>
<center>${day.text}&nbsp;&nbsp;${facts.source ?? '本站'}&nbsp;&nbsp;[<a href=#>大<a href=#>中<a href=#>小]</center></a></a></a>
${paragraphs(body, { open: '<p><span><font>', close: '</font>', indent: '&nbsp&nbsp&nbsp&nbsp' })}
</td></tr></table></div></div></div><script language=javascript src=foot.js>
</script><p>【<a href=#>回到顶端】【<a href=#>评论】</a>
<ul><li>${headlines(chance, 1).join('')}<li>${headlines(chance, 1).join('')}<li>${one(chance, 'goods')}</ul>
<html><body><center>${facts.site.owner} 制作维护</body></html>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
    }
  },
)
