import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs, putBetween } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines, otherHeadlines } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { gbkServings, wrongServings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A page of a publishing system whose editor leaves its own class and style sheet in the text, with word-processor tags inside. */
export const trsEditor = tuningHtml(
  'trs-editor',
  ['frame', 'bylines', 'indentation'],
  [...gbkServings, ...wrongServings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance, false)
    const { site, column, source } = facts
    const text = paragraphs(body, { open: '<P align=justify>', close: '</P>\n', indent: '　　', escaping: 'namedMarks' })
    return {
      pieces: frame`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>${charsetMeta(charset)}<title>${plainTitle(title, column)}-${site.name}</title>
<meta name="publishdate" content="${stamp?.told ?? ''}"/><meta name="catalogs" content="${column}"/><meta name="author" content=""/></head>
<body><div id="header"><iframe src="/include/head.html" width="1000" height="180" frameborder="0"></iframe></div>
<div class="dqwz">您现在的位置：<a href="../../" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="../" class="CurrChnlCls">${column}</a></div>
${before}<div class="xl_title">${paragraphs(title, { open: '', close: '<br/>' })}</div>${joint}
<div class="xl_fbt">${byline`发布时间：${stamp?.printed ?? ''}&nbsp;&nbsp;来源：${source ?? ''}`}&nbsp;&nbsp;访问量：<span id="counter">${count(chance)}</span></div>
<div class="xl_con"><div class=TRS_Editor><style type="text/css">
.TRS_Editor P{margin-top:1em;line-height:1.8;font-family:宋体;font-size:12pt;}
.TRS_Editor DIV{line-height:1.8;}
</style>${putBetween(text, /\d+/g, '<SPAN lang=EN-US>', '</SPAN>')}</div></div>
<div class="fj"></div>
<div class="xgwz"><h3>相关文章</h3><ul>${each(otherHeadlines(4, facts, chance), (headline) => frame`<li><a href="./t1.html">${headline}</a></li>`)}</ul></div>
<div class="foot">${each(footerLines(facts, chance), (line) => frame`${line}<br/>`)}</div>
</body></html>
`,
      told: told(stamp, { source }),
      url: stamp
        ? `http://${site.host}/xwzx/${stamp.told.slice(0, 4)}${stamp.told.slice(5, 7)}/t${stamp.told.replaceAll('-', '')}_${count(chance)}.html`
        : `http://${site.host}/xwzx/t_${count(chance)}.html`,
    }
  },
)
