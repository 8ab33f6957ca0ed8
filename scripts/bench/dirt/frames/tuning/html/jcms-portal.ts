import { dirt, each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { pathOf, stampOf, told } from '../stamp.ts'
import { count, footerLines, friendLinks, menu } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A provincial content system: data islands in comments and CDATA, the article in a table, no class that says anything, three tables of footer. */
export const jcmsPortal = tuningHtml(
  'jcms-portal',
  ['frame', 'bylines', 'indentation'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance)
    const { site, column, source } = facts
    const path = pathOf(facts)
    return {
      pieces: frame`<!doctype html>
<html><head>${charsetMeta(charset)}<title>${site.name} ${column} ${plainTitle(title, column)}</title>
<meta name='others' content='页面生成时间 ' /><meta name="template,templategroup,version" content="1,default,1.3" />
${dirt(['html'], '<script type="text/javascript">var jiathis_config={"summary":"","hideMore":false};document.write("<p>正文加载中，请稍候。</p>")</script>')}
</head><body>
<div id="barrierfree_container"><table width="1200" align="center"><tr><td width="50%"><a href="/col/col1/index.html">${site.owner}</a></td><td align="right"><a>简体</a> <a>繁体</a> <a>无障碍</a> <a>手机版</a></td></tr></table>
<table width="1200"><tbody><tr>${each(menu(8, chance), (name) => frame`<td><a href="/col/col${count(chance, 90)}/index.html">${name}</a></td>`)}</tr></tbody></table>
<table align="left" cellpadding="0"><tr><td>当前位置：</td><td><table><tr><td><a href="/index.html" class="bt_link">首页</a></td></tr></table></td><td>&gt;<a class="bt_link">${column}</a></td></tr></table>
<table id="article" width="80%" align="center"><tr><td align="center" class="title">${before}<!--<$[信息名称]>begin-->${paragraphs(title, { open: '', close: '<br />' })}<!--<$[信息名称]>end-->${joint}</td></tr>
<tr><td><table width="100%"><tr><td width="33%">${byline`<!--<$[发布时间]>begin-->发布日期：${stamp?.printed ?? ''}<!--<$[发布时间]>end-->`}</td><td width="33%">${byline`来源：${source ?? ''}`}</td><td width="34%">浏览次数：<span id="_ed_hits">${count(chance)}</span>　字体：[<a>大</a> <a>中</a> <a>小</a>]</td></tr></table></td></tr>
<tr><td class="bt_content"><div id="zoom"><!--<$[信息内容]>begin-->${dirt(['html'], '<meta name="ContentStart">')}${paragraphs(body, { open: '<p>', close: '</p>', indent: '&emsp;&emsp;' })}${dirt(['html'], '<meta name="ContentEnd">')}<!--<$[信息内容]>end--></div></td></tr>
<tr><td align="right">【<a>打印本页</a>】 【<a>关闭窗口</a>】 【<a>我要收藏</a>】</td></tr>
<tr><td><!-- JiaThis Button BEGIN --><span class="jiathis_txt">分享到：</span><a class="jiathis_button_tsina">新浪微博</a><a class="jiathis_counter_style">${count(chance, 50)}</a><!-- JiaThis Button END --></td></tr></table>
<table width="1200"><tr>${each(friendLinks(4, chance), (name) => frame`<td><select name="select"><option>${name}</option><option>更多链接</option></select></td>`)}</tr></table>
<table width="1200" align="center">${each(footerLines(facts, chance), (line) => frame`<tr><td align="center" height="26">${line}</td></tr>`)}</table></div>
<!--数据统计代码 end--></body></html>
`,
      told: told(stamp, { source }),
      url: path
        ? `http://www.${site.host}/art/${path.slice(0, 4)}/${Number(path.slice(5, 7))}/${Number(path.slice(7))}/art_1_${count(chance)}.html`
        : `http://www.${site.host}/art/art_1_${count(chance)}.html`,
    }
  },
)
