import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { laterYear, onSomeDay, said, saying } from '../sayings.ts'
import { gbServings, utf8Servings, wrongServings } from '../servings.ts'
import { counted, two } from '../words.ts'

const frame = htmlOfFrame(['frame'])

/** A snapshot kept by a service: the service's bar with the day it was taken, a warning, addresses rewritten, the old page's tables beneath. */
export const snapshotBar = measuredHtml(
  'snapshot-bar',
  ['frame'],
  [...utf8Servings, ...gbServings, ...wrongServings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY年MM月DD日')
    const taken = onSomeDay(chance, ({ month, day: of }) => `${laterYear(chance, facts.date?.year)}${two(month)}${two(of)}`)
    const kept = (path: string) => `/web/${taken}083011/http://www.${facts.site.host}/${path}`
    const link = (path: string, text: string) => frame`<a href="${kept(path)}">${text}</a>`
    return {
      pieces: frame`<!-- SNAPSHOT KEPT AT ${taken} --><html><head>${markup(charsetTag(charset, 'capitals'))}<title>${facts.column}</title><base href="http://www.${facts.site.host}/"></head><body leftmargin="0">
<div id="wm-ipp-base" lang="zh"><form><input name="url" value="http://www.${facts.site.host}/${counted(chance, 9000)}.htm"><button>查看</button></form><p>网页快照　抓取时间：${taken.slice(0, 4)}年${taken.slice(4, 6)}月${taken.slice(6)}日 08:30:11 GMT</p><p>这是该网页的一份存档，原网页可能已经更改或者删除。快照仅供参考，与原网站没有任何关联。</p><p><a>前一次</a> <a>后一次</a> <a>全部${counted(chance, 60)}次抓取</a> <a>纯文本</a> <a>报告问题</a></p></div>
<table width="776" border="0" align="center" cellspacing="0"><tr><td colspan="3"><img src="${kept('images/top.swf')}" width="776" height="120"></td></tr>
<tr><td width="160" valign="top" bgcolor="#e7f3ff">${each(said(chance, 'columns', 6), (name) => frame`<p>□ ${link('list.htm', name)}</p>`)}<p>[天气] [列车] [航班] [邮编]</p></td>
<td width="8"></td><td valign="top"><p class="t12">${link('', '首页')} -&gt; ${link('list.htm', facts.column)}</p>
<center>${before}${paragraphs(title, { open: '<p class="biaoti">', close: '</p>' })}${joint}</center><p align="center" class="t12">[ ${day.text} ]　[ 阅读 ${counted(chance, 900)} ]　[ <a href="javascript:window.print()">打印</a> ]</p>
<span class="zw">${paragraphs(body, { open: '', close: '<br>\n', indent: '　　' })}</span>
<p align="right">稿件：${facts.source ?? '本站'}</p><p class="t12">☆ 相关报道</p>${each(said(chance, 'events', 4), (text) => frame`<p class="t12">${link(`${counted(chance, 900)}.htm`, text)}（${onSomeDay(chance, ({ month, day: of }) => `${month}/${of}`)}）</p>`)}</td></tr>
<tr><td colspan="3" align="center" class="t12">${link('about.htm', '关于本站')} ┆ ${link('ad.htm', '广告刊登')} ┆ ${link('job.htm', '诚聘英才')}<br>${saying(chance, 'disclaimers')}<br>最佳浏览：800*600 分辨率</td></tr></table><script>__wm.bt(650,27,25,2,"web");</script></body></html>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
      url: `https://snapshot.archive.example/web/${taken}083011/http://www.${facts.site.host}/${counted(chance, 900)}.htm`,
    }
  },
)
