import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { footerLines, menu, otherHeadlines, widgets } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** Paragraphs in block quotes, in nested quotes and in items of a list, as editors make them by pressing the wrong button. */
export const quotesAndLists = tuningHtml(
  'quotes-and-lists',
  ['frame', 'bylines'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance)
    const { site, source } = facts
    const wrappers = [
      ['<p>', '</p>\n'],
      ['<blockquote><p>', '</p></blockquote>\n'],
      ['<ul><li><p>', '</p></li></ul>\n'],
      ['<blockquote><blockquote><div>', '</div></blockquote></blockquote>\n'],
      ['<ol start="1"><li>', '</li></ol>\n'],
      ['<div><div><span>', '</span></div></div>\n'],
    ] as const
    const shift = chance.upTo(wrappers.length)
    const wrapper = (line: number) => wrappers[(line + shift) % wrappers.length] ?? wrappers[0]
    return {
      pieces: frame`<!DOCTYPE html>
<html><head>${charsetMeta(charset, 'html5')}<title>${plainTitle(title, site.name)} - ${site.name}</title></head><body>
<ul class="menu">${each(
        menu(9, chance),
        (name) => frame`<li><a href="/x">${name}</a></li>
`,
      )}</ul>
<div class="mainbox"><div class="breadcrumb"><ul><li><a>首页</a></li><li><a>${facts.column}</a></li><li>正文</li></ul></div>
${before}${paragraphs(title, { open: '<h1>', close: '</h1>' })}${joint}
<ul class="info">${byline`<li>${stamp?.printed ?? ''}</li><li>来源：${source ?? ''}</li>`}<li>${widgets(2, chance).join(' ')}</li></ul>
<div class="body">
${paragraphs(body, { open: (line) => wrapper(line)[0], close: (line) => wrapper(line)[1] })}</div></div>
<div class="side"><h4>一周热榜</h4><ol>${each(otherHeadlines(6, facts, chance), (headline) => frame`<li><a>${headline}</a></li>`)}</ol></div>
<div class="foot"><ul>${each(footerLines(facts, chance), (line) => frame`<li>${line}</li>`)}</ul></div>
</body></html>
`,
      told: told(stamp, { source }),
    }
  },
)
