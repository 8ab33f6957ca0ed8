import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { betweenBlocks } from '../between.ts'
import { tuningHtml } from '../kinds.ts'
import { disclaimer, siteNote, summaries } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines, menu, otherDay, otherHeadlines } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings, wrongServings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A portal of the twenties: letters and answers in paragraphs beside the text, a note of the site at its top, a topic box within, a long notice below. */
export const lettersBeside = tuningHtml(
  'letters-beside',
  ['frame', 'bylines'],
  [...utf8Servings, ...wrongServings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance)
    const { column, source } = facts
    const { month, day } = otherDay(chance)
    return {
      pieces: frame`<!DOCTYPE html><html><head>${charsetMeta(charset)}<title>${plainTitle(title, column)}</title></head><body><div class="swiper"><a>${otherHeadlines(1, facts, chance).join('')}</a><a>${otherHeadlines(1, facts, chance).join('')}</a></div>
<div class="menu">${each(menu(6, chance), (name) => frame`<dl><dt>${name}</dt><dd><a>${name}概览</a></dd></dl>`)}</div>
<div class="col-l"><div class="crumbs"><i></i>首页<i>/</i>${column}</div>${before}<div class="tt">${paragraphs(title, { open: '<strong>', close: '</strong>' })}</div>${joint}<div class="meta">${byline`<label>日期</label>${stamp?.printed ?? ''}<label>信息来源</label>${source ?? ''}`}<label>阅读</label>${count(chance)}</div>
<div class="note"><p>${siteNote(facts, chance)}</p></div>
<div class="con">${betweenBlocks(
        paragraphs(body, { open: '<p>&emsp;&emsp;', close: '</p>\n' }),
        '</p>\n',
        chance,
        0.15,
        () => frame`<div class="topic"><h5>专题：创建进行时</h5><p>${summaries(1, facts, chance).join('')}</p></div>
`,
      )}</div><div class="statement">${each(disclaimer(facts, chance), (line) => frame`<p>${line}</p>`)}</div></div>
<div class="col-r"><h3>民意直通车</h3><p><b>问</b>家门口的垃圾箱满了没人清，该找谁？</p><p><b>答</b>您好，已安排环卫所当天清运，并增加了每日清运次数。</p><p><b>问</b>社保卡丢了怎么补办？</p><p><b>答</b>请本人持身份证到就近网点办理，立等可取。</p><h3>意见征集</h3><p>公共停车场收费办法（征求意见稿）公开征求意见，截止${month}月${day}日。</p><h3>便民查询</h3><a>公交</a><a>天气</a><a>违章</a></div>
<div class="foot">${each(footerLines(facts, chance), (line) => frame`<span>${line}</span>`)}</div></body></html>
`,
      told: told(stamp, { source }),
    }
  },
)
