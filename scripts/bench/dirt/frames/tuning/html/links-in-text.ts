import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs, putBetween } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines, menu, otherHeadlines, widgets } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { gbkServings, utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A commercial portal: its own links on words of the text, comments and anchors inside paragraphs, an advertisement in the middle. */
export const linksInText = tuningHtml(
  'links-in-text',
  ['frame', 'bylines'],
  [...gbkServings, ...utf8Servings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance, true)
    const { site, column, source } = facts
    const linked = putBetween(
      paragraphs(body, { open: '<p>　　', close: '</p>\n\n' }),
      /文明|创建|城市|市委|县委/g,
      '<a href="http://tags.example/" target="_blank" class="a-tips">',
      '</a><!--kw-->',
    )
    const middle = linked.findIndex((piece, index) => index > linked.length / 2 && piece.kind === 'changed' && piece.was === '\n')
    const advert = frame`<div class="ad" id="ad_1"><script>show_ad(1)</script><span>广告</span></div>`
    return {
      pieces: frame`<!DOCTYPE html>
<!--[2,1,3] published at ${count(chance)} from #001 by 1234-->
<html><head>${charsetMeta(charset)}<title>${plainTitle(title, column)}|${menu(3, chance).join('|')}_${site.name}</title></head><body>
<div class="top-nav">${each(
        menu(24, chance),
        (name) => frame`<a href="http://${site.host}/">${name}</a>
`,
      )}</div>
<div class="path"><a>${site.name}</a>&nbsp;&gt;&nbsp;<a>${column}</a>&nbsp;&gt;&nbsp;<span>正文</span></div>
${before}${paragraphs(title, { open: '<h1 id="artibodyTitle">', close: '</h1>' })}${joint}
<div class="page-info">${byline`<span id="pub_date">${stamp?.printed ?? ''}</span>　<span id="media_name">${source ?? ''}</span>`} <a>我有话说</a>(<b>${count(chance, 50)}</b>人参与)</div>
<div id="artibody"><!-- 正文内容 begin -->${middle < 0 ? linked : [...linked.slice(0, middle), ...advert, ...linked.slice(middle)]}<!-- 正文内容 end --></div>
<div class="share">${each(widgets(4, chance), (name) => frame`<a>${name}</a>`)}</div>
<div class="related"><h2>相关阅读</h2><ul>${each(otherHeadlines(6, facts, chance), (headline) => frame`<li>·<a>${headline}</a><span>(2012-0${1 + chance.upTo(9)}-1${chance.upTo(9)})</span></li>`)}</ul></div>
<div class="foot"><p>新闻热线　意见反馈　招聘信息　网站律师</p>${each(footerLines(facts, chance), (line) => frame`<p>${line}</p>`)}</div>
</body></html>
`,
      told: told(stamp, { source }),
      url: stamp
        ? `http://news.${site.host}/c/${stamp.told.slice(0, 10)}/${count(chance)}.shtml`
        : `http://news.${site.host}/c/${count(chance)}.shtml`,
    }
  },
)
