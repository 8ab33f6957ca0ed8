import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { betweenBlocks } from '../between.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines, menu, some } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { gbkServings, utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])
const spam = htmlOfFrame(['spamLine'])
const keys = [
  '开云登录入口',
  '米乐网页版',
  '华体在线平台',
  '188金宝注册',
  '九游官方下载',
  '乐鱼赛事直播',
  '国产精品一区二区',
  '色情直播间',
  '日韩无码中文',
  '免费黄片软件',
  '网络贷款秒到账',
  '代开发票',
  '办证刻章',
  '私家侦探',
  '六合彩特码',
  '北京赛车pk10',
]

/** A page with visible spam in every place that a broken-into template offers: before the document, in the title, in lists of links, in paragraphs of their own. */
export const hijackedEverywhere = tuningHtml(
  'hijacked-everywhere',
  ['frame', 'bylines', 'spamLine'],
  [...utf8Servings, ...gbkServings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance)
    const { site, column, source } = facts
    const link = () => spam`<a href="https://${count(chance).toString(36)}.example/" target="_blank">${chance.pick(keys)}</a>`
    const line = () =>
      chance.pick([
        () => spam`<p>${link()} ${link()} ${link()}</p>`,
        () => spam`<ul>${each(some(keys, 5, chance), (key) => spam`<li>${key}</li>`)}</ul>`,
        () => spam`<p>${chance.pick(keys)}，${chance.pick(keys)}，老品牌信誉保证，加微信：vx${count(chance)}</p>`,
        () => spam`<marquee>${some(keys, 3, chance).join('-')}</marquee>`,
      ])()
    return {
      pieces: frame`${chance.hit(0.5) ? spam`<div>${some(keys, 4, chance).join('_')}</div>\n` : []}<html><head>${charsetMeta(charset)}<title>${some(keys, 2, chance).join('|')}_${plainTitle(title, column)}</title><meta name="description" content="${some(keys, 6, chance).join(',')}"></head>
<body>${line()}
<div class="top">${site.name} ${each(menu(7, chance), (name) => frame`<a>${name}</a> `)}</div>
<div class="cur">您的位置：首页 - ${column}</div>
<div class="show">${before}${paragraphs(title, { open: '<h2>', close: '</h2>' })}${joint}<p class="fbsj">${byline`发布时间：${stamp?.printed ?? ''} | 来源：${source ?? ''}`} | 点击：${count(chance)}</p>
${betweenBlocks(paragraphs(body, { open: '<p>', close: '</p>\n' }), '</p>\n', chance, 0.2, line)}
</div>
<div class="link">友情链接：${each(some(keys, 6, chance), (key) => spam`<a href="http://${count(chance).toString(36)}.example">${key}</a> `)}</div>
<div class="foot">${each(footerLines(facts, chance), (text) => frame`<p>${text}</p>`)}</div>
${line()}
</body></html>
${spam`<!-- ${some(keys, 3, chance).join(',')} --><a href="/sitemap.xml">网站地图</a>`}`,
      told: told(stamp, { source }),
    }
  },
)
