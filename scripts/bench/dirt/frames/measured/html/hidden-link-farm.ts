import { wordsOf } from '../../../words/index.ts'
import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { gbServings, utf8Servings } from '../servings.ts'
import { counted, some } from '../words.ts'

const frame = htmlOfFrame(['frame'])
const spam = htmlOfFrame(['spamLine'])
const { spamLists, brands } = wordsOf('measured')

/** A bureau's page that strangers have written into: links out of sight above the head and within the foot, words in the title bar. */
export const hiddenLinkFarm = measuredHtml(
  'hidden-link-farm',
  ['frame', 'spamLine'],
  [...gbServings, ...utf8Servings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DD')
    const links = () => each(chance.pick(spamLists), (text) => spam`<a href="http://www.${chance.upTo(999)}.example/">${text}</a> `)
    return {
      pieces: frame`<html><head>${markup(charsetTag(charset, 'long'))}${spam`<title>${chance.pick(brands)}-${chance.pick(spamLists).join('_')}</title>`}<meta name="description" content="${chance.pick(brands)}"></head><body>
${spam`<div style="position:absolute;left:-3920px;top:-2872px">${links()}</div>`}${spam`<marquee height=1 width=1>${links()}</marquee>`}
<div class="w1000"><ul>${each(some(chance, 'menu', 6), (name) => frame`<li>${name}</li>`)}</ul><p>位置导航：${facts.column}</p>
${before}${paragraphs(title, { open: '<h1>', close: '</h1>' })}${joint}<p class="ly">${prefixed('日期:', day.text)} 出处:${facts.source ?? '原创'} 已有${counted(chance, 900)}人阅读</p>
<div class="nr">${paragraphs(body, { open: '<p>', close: '</p>' })}</div>${spam`<div style="height:0;overflow:hidden">${links()}</div>`}
<div class="db">${facts.site.owner} 值班电话0000-${counted(chance, 900000) + 2000000} ${spam`<font color="#ffffff">${links()}</font>`}</div></div>
${spam`<p>推荐阅读:${links()}</p>`}</body></html>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
    }
  },
)
