import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { footerLines, menu, otherHeadlines } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { gbkServings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** Tags that nobody closes, attributes without quotes, capitals and small letters as they come, end tags of nothing. */
export const unclosedTags = tuningHtml(
  'unclosed-tags',
  ['frame', 'bylines', 'indentation'],
  gbkServings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance, false)
    const { column, source } = facts
    return {
      pieces: frame`<HTML><head>${charsetMeta(charset)}<title>${plainTitle(title, column)}</title>
<BODY text=#000000 link=blue>
<TABLE width=100%><tr>${each(menu(6, chance), (name) => frame`<td nowrap><A HREF=list.htm>${name}</A>`)}
</TABLE>
<p><a href=index.htm>首页</a> -> <a href=list.htm>${column}</a>
<center>${before}<FONT size=5 color=red>${paragraphs(title, { open: '<B>', close: '</B><BR>' })}</FONT>${joint}
<p>${byline`${stamp?.printed ?? ''} ${source ?? ''}`}</center>
<p>
${paragraphs(body, { open: (line) => (line === 0 ? '' : '\n<P>'), close: '', indent: '　　' })}
</font></font>
<hr>
<ul>${each(
        otherHeadlines(4, facts, chance),
        (headline) => frame`<li><a href=1.htm>${headline}</a>
`,
      )}</ul>
<div align=center>${each(
        footerLines(facts, chance),
        (line) => frame`<p>${line}
`,
      )}
</body>
`,
      told: told(stamp, { source }),
    }
  },
)
