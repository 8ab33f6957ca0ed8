import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines, menu } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { gbkServings, utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])
const spam = htmlOfFrame(['spamLine'])
const adverts = ['金蟾棋牌官网下载', '青鸾娱乐平台登录', '成人影视在线免费观看', '狂龙彩票注册送钱', '一夜情交友加微信', '白菜体育投注网址']

/** A site that was broken into: advertisements hidden by class, by style, by attribute, by size and by colour, before and inside the text. */
export const hiddenText = tuningHtml(
  'hidden-text',
  ['frame', 'spamLine', 'bylines'],
  [...utf8Servings, ...gbkServings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance)
    const { site, column } = facts
    const advert = () => spam`<a href="http://${count(chance).toString(36)}.example/">${chance.pick(adverts)}</a>`
    const hidden = [
      () => spam`<div class="xk9">${advert()}${advert()}</div>`,
      () => spam`<div style="display: none">${advert()}</div>`,
      () => spam`<p hidden>${advert()}</p>`,
      () => spam`<span style="font-size:0">${chance.pick(adverts)}</span>`,
      () => spam`<div style="position:absolute;left:-9999px;top:0">${advert()}</div>`,
      () => spam`<span aria-hidden="true" style="visibility:hidden">${chance.pick(adverts)}</span>`,
    ]
    const text = paragraphs(body, { open: '<p>', close: '</p>\n' }).flatMap((piece) =>
      piece.kind === 'changed' && piece.was === '\n' && chance.hit(0.3) ? [...chance.pick(hidden)(), piece] : [piece],
    )
    return {
      pieces: frame`<!DOCTYPE html>
<html><head>${charsetMeta(charset)}<title>${plainTitle(title, column)}-${site.name}</title>
<style type="text/css">
.main { width: 980px; }
.xk9 { height: 0; overflow: hidden; display: none; }
</style></head>
<body>
${chance.pick(hidden)()}
<div class="nav">${each(menu(6, chance), (name) => frame`<a href="/">${name}</a> | `)}</div>
<div class="main">${before}${paragraphs(title, { open: '<h1>', close: '</h1>' })}${joint}
<div class="date">${byline`${stamp?.printed ?? ''}`}</div>
<div class="text">${text}</div>
</div>
<div class="foot">${each(footerLines(facts, chance), (line) => frame`<p>${line}</p>`)}</div>
${chance.pick(hidden)()}
</body></html>
`,
      told: told(stamp),
    }
  },
)
