import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, otherHeadlines, person } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A paper's edition as an application: pages and headlines in lists, a calendar in a table, the text between a player and the next article. */
export const editionReader = tuningHtml(
  'edition-reader',
  ['frame', 'bylines'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance, false)
    const { site, authors } = facts
    const weeks = [0, 1, 2, 3].map((week) => Array.from({ length: 7 }, (_, index) => week * 7 + index + 1))
    return {
      pieces: frame`<!doctype html><html><head>${charsetMeta(charset, 'html5')}<title>${plainTitle(title, '要闻')}-${site.name}</title><meta name="keywords" content="${site.name},电子报,数字报"></head><body>
<div class="newsnav"><a>返回目录</a><a>放大</a><a>缩小</a><a>全文复制</a><a>上一篇</a><a>下一篇</a></div>
<div class="date-box"><p>${stamp?.printed ?? ''}</p><table class="calendar"><thead><tr>${each([...'日一二三四五六'], (name) => frame`<th>${name}</th>`)}</tr></thead><tbody>${each(weeks, (days) => frame`<tr>${each(days, (day) => frame`<td><a>${day}</a></td>`)}</tr>`)}</tbody></table></div>
<div class="swiper-box"><ul class="pageto">${each(['一版要闻', '二版综合', '三版民生', '四版专题'], (name, index) => frame`<li><a>0${index + 1}版：${name}</a><ul class="news-list">${each(otherHeadlines(2, facts, chance), (headline) => frame`<li><a>${headline}</a></li>`)}</ul></li>`)}</ul></div>
<div class="article-box"><div class="article">${before}${paragraphs(title, { open: (line) => (line === 0 ? '<h1>' : '<h2 class="vice">'), close: (line) => (line === 0 ? '</h1>' : '</h2>') })}${joint}<p class="sec">${authors.length > 0 ? byline`本报记者 ${authors.join(' ')}` : []}<span class="date">《${site.name}》 <em id="newstime">${byline`${stamp?.printed ?? ''}`}</em> <em>第${count(chance)}期</em> <em>第 0${1 + chance.upTo(4)} 版</em></span></p>
<div class="audio"><audio src="a.mp3"></audio>朗读本文 倍速</div>
<div class="attachment"><table class="pci_c"><tbody><tr><td><img src="p.jpg"></td></tr></tbody></table></div>
<div id="ozoom">${paragraphs(body, { open: '<p><br/>\n', close: '</p>' })}</div></div>
<div class="pn"><a>&lt; 上一篇</a><p>${otherHeadlines(1, facts, chance).join('')}</p><a>下一篇 &gt;</a><p>${otherHeadlines(1, facts, chance).join('')}</p></div></div>
<div class="foot"><p>值班编委 ${person(chance)}　视觉总监 ${person(chance)}　未经授权不得转载本报内容</p><p>发行热线：0000-${1_000_000 + count(chance)}　印刷：本报印务公司</p></div></body></html>
`,
      told: told(stamp, { authors }),
      url: `http://paper.${site.host}/html/${stamp ? `${stamp.told.slice(0, 7)}/${stamp.told.slice(8, 10)}` : 'old'}/nw.D110000_${count(chance)}.htm`,
    }
  },
)
