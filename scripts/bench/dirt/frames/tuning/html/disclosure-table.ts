import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings, wrongServings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** The catalogue page of published government papers: a table of fields, the text in an old editor's paragraphs, attachments below. */
export const disclosureTable = tuningHtml(
  'disclosure-table',
  ['frame', 'bylines'],
  [...utf8Servings, ...wrongServings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance, false)
    const { site, column } = facts
    return {
      pieces: frame`<!DOCTYPE html>
<html><head>${charsetMeta(charset)}<title>${plainTitle(title, '信息公开')}</title></head><body>
<div class="gk-head"><h2>政府信息公开</h2><ul><li>政府信息公开指南</li><li>政府信息公开制度</li><li>法定主动公开内容</li><li>政府信息公开年报</li><li>依申请公开</li></ul></div>
<div class="pos">首页 &gt; 信息公开 &gt; ${column}</div>
<table class="gk-info"><tr><td>索引号：</td><td>00${count(chance)}/2${count(chance)}</td><td>信息分类：</td><td>${column}</td></tr>
<tr><td>发布机构：</td><td>${byline`${site.owner}`}</td><td>发文日期：</td><td>${byline`${stamp?.printed ?? ''}`}</td></tr>
<tr><td>文号：</td><td></td><td>有效性：</td><td>有效</td></tr><tr><td>名称：</td><td colspan="3">${plainTitle(title, '无')}</td></tr></table>
<div class="gk-body">${before}${paragraphs(title, { open: '<p style="text-align:center;font-size:22px">', close: '</p>' })}${joint}
${paragraphs(body, { open: '<div>&emsp;&emsp;', close: '</div>' })}</div>
<div class="gk-foot"><a>【打印】</a><a>【关闭】</a><a>【纠错】</a></div>
<footer>${each(footerLines(facts, chance), (line) => frame`<p>${line}</p>`)}</footer>
</body></html>
`,
      told: told(stamp, { source: site.owner }),
    }
  },
)
