import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines, otherHeadlines } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { gbkServings } from './servings.ts'

const frame = htmlOfFrame(['frame'])

/** A newspaper's digital edition: image map of the page, editor's comments around every field, `founder` elements around the text. */
export const newspaperEdition = tuningHtml(
  'newspaper-edition',
  ['frame', 'indentation'],
  gbkServings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance, false)
    const { site } = facts
    return {
      pieces: frame`<html><head>${charsetMeta(charset)}
<TITLE>${site.name}数字报-${plainTitle(title, '要闻')}</TITLE>
<!--enpproperty <articleid>${count(chance)}</articleid>${stamp ? `<date>${stamp.told} 00:00:00:0</date>` : ''}<author></author><title>${plainTitle(title, '')}</title><keyword></keyword><subtitle></subtitle><sourcename>${site.name}</sourcename>/enpproperty-->
</head>
<body>
<div id=logoTable><strong>${stamp?.printed ?? ''}&nbsp;&nbsp;星期${chance.pick([...'一二三四五六日'])}</strong> <a href="../../node_1.htm">返回首页</a> <a>版面导航</a> <a>标题导航</a></div>
<table><tr><td><IMG src="../../page.jpg" border=0 useMap=#PagePicMap><map name=PagePicMap><area coords="13,14,320,145" shape="polygon" href="content_1.htm"></map>
<div>第0${1 + chance.upTo(8)}版：要闻 &nbsp;<a>上一版</a> <a>下一版</a></div>
<ul id=artPList1>${each(otherHeadlines(4, facts, chance), (headline) => frame`<li><a href="content_2.htm">${headline}</a></li>`)}</ul></td>
<td><div style="height:600px;overflow-y:scroll">
<span><a>3</a>上一篇&nbsp;&nbsp;<a>下一篇</a>4</span> <a href="#" onclick=zoomIn()>放大</a><a>缩小</a><a>默认</a>&nbsp; <INPUT type=checkbox>朗读
<founder-title>${before}${paragraphs(title, { open: '<p align=center><strong>', close: '</strong></p>' })}</founder-title>${joint}
<div id=ozoom><founder-content><!--enpcontent-->${paragraphs(body, { open: '<P>', close: '</P>', indent: '　　' })}<!--/enpcontent--></founder-content></div>
</div></td></tr></table>
<div class=foot>${each(footerLines(facts, chance), (line) => frame`${line}<br>`)}</div>
</body></html>
`,
      told: told(stamp),
      url: stamp
        ? `http://epaper.${site.host}/html/${stamp.told.slice(0, 7)}/${stamp.told.slice(8, 10)}/content_${count(chance)}.htm`
        : `http://epaper.${site.host}/content_${count(chance)}.htm`,
    }
  },
)
