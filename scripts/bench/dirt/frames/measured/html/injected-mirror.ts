import { wordsOf } from '../../../words/index.ts'
import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { atLineStarts } from '../report-lines.ts'
import { onSomeDay, said, saying } from '../sayings.ts'
import { gbServings, utf8Servings } from '../servings.ts'
import { counted, two } from '../words.ts'

const frame = htmlOfFrame(['frame'])
const spam = htmlOfFrame(['spamLine'])
const { spamLists, brands } = wordsOf('measured')

/** A school's page on a mirror: the menu is another's, sentences of praise for a brand stand as paragraphs, lists of days that a program made. */
export const injectedMirror = measuredHtml(
  'injected-mirror',
  ['frame', 'spamLine'],
  [...utf8Servings, ...gbServings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DD hh:mm')
    const brand = chance.pick(brands)
    const goods = (count: number) => chance.shuffle(chance.pick(spamLists)).slice(0, count)
    const stamp = () => onSomeDay(chance, ({ month, day: of }) => `${two(month)}-${two(of)}`)
    const praise = (line: number) =>
      line % 4 === 3
        ? spam`</p><p class="ad_${counted(chance, 900)}">${chance.pick([`${brand}现已全新升级，点击进入，新用户可领取专属大礼。`, `想了解更多，请认准${brand}唯一入口，谨防假冒。`])}</p><p>`
        : []
    return {
      pieces: frame`<!DOCTYPE html><html><head>${markup(charsetTag(charset, 'short'))}${spam`<title>${brand}(中国)有限公司</title><meta name="keywords" content="${goods(3).join(',')}">`}</head><body>
${spam`<div class="top-nav"><ul>${each(goods(5), (text) => spam`<li><a href="/${text}/">${text}</a></li>`)}</ul></div><div class="welcome">欢迎来到${brand}官方网站，客服热线：400-000-${1000 + chance.upTo(9000)}</div>`}
<div class="school"><img src="/logo.png" alt="校徽">${each(said(chance, 'schoolColumns', 6), (name) => frame`<a>${name}</a>`)}</div><div class="loc">当前位置：${spam`<a href="/">${brand}</a>`} &gt; <a>${facts.column}</a> &gt; 正文</div>
<div class="art-main">${before}${paragraphs(title, { open: '<h2 class="art-title">', close: '</h2>' })}${joint}<div class="art-info">${day.text ? `日期：${day.text}　` : ''}来源：${facts.source ?? '本校'}　点击：<span>${counted(chance, 9000)}</span></div>
<div class="art-body">${atLineStarts(paragraphs(body, { open: '<p>', close: '</p>', indent: '&nbsp;&nbsp;' }), praise)}</div>
<div class="pn"><p>上一篇：<a>${saying(chance, 'events')}</a></p><p>下一篇：${spam`<a>${goods(1).join('')}</a>`}</p></div></div>
<div class="side"><h3>最新公告</h3><ul>${each(said(chance, 'events', 3), (text) => frame`<li>${text} <em>${stamp()}</em></li>`)}${each(goods(4), (text) => spam`<li><a>${text}_${brand}</a> <em>${stamp()}</em></li>`)}</ul></div>
${spam`<div class="tagcloud">${each(goods(6), (text) => spam`<a>${text}</a> `)}</div>`}<div class="foot">地址：文昌路${counted(chance, 200)}号　教务处电话：${counted(chance, 800000) + 6000000}　${facts.site.owner}</div>
${spam`<div style="text-indent:-9999px">${each(goods(6), (text) => spam`<a href="http://w${chance.upTo(99)}.example">${text}</a>`)}</div><script src="//js${chance.upTo(9)}.example/tj.js"></script>`}</body></html>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
      url: `http://www.${facts.site.host}/${chance.pick(['xyxw', 'a', 'news'])}/${counted(chance, 90000)}.html`,
    }
  },
)
