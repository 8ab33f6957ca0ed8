import type { Piece } from '../../../labelled-page.ts'
import { dirt, each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines, menu, otherHeadlines, person } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])
const caption = htmlOfFrame(['captions'])

/** Pictures with captions between the paragraphs: in figures, in centred paragraphs of their own, in alternative texts. */
export const pictureStory = tuningHtml(
  'picture-story',
  ['frame', 'bylines', 'captions'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance)
    const { site, source, authors } = facts
    const pictures = [
      () => caption`<figure><img src="/u/${count(chance)}.jpg" alt="会议现场"><figcaption>会议现场。${person(chance)} 摄</figcaption></figure>
`,
      () => caption`<p style="text-align:center"><img src="/u/${count(chance)}.png" title="IMG_${count(chance)}.JPG"></p><p style="text-align:center"><span style="color:#888">图为志愿者清理楼道（${person(chance)} 摄）</span></p>
`,
      () => caption`<div class="pic"><img src="/u/image.png" width="600" alt="微信图片_20210${1 + chance.upTo(9)}11.jpg"/><br/><em>▲工作人员在路口劝导</em></div>
`,
    ]
    const text = paragraphs(body, { open: '<p>', close: '</p>\n' }).flatMap((piece, index) =>
      (piece.kind === 'changed' && piece.was === '\n' && chance.hit(0.4)) || index === 0
        ? splitAfterClose(piece, chance.pick(pictures)())
        : [piece],
    )
    return {
      pieces: frame`<!DOCTYPE html>
<html><head>${charsetMeta(charset, 'html5')}<title>${plainTitle(title, site.name)}</title></head><body>
<header><nav>${each(menu(6, chance), (name) => frame`<a href="/">${name}</a>`)}</nav></header>
<article>${before}${paragraphs(title, { open: '<h1>', close: '</h1>' })}${joint}
<p class="meta">${byline`${stamp?.printed ?? ''} 来源：${source ?? site.name}`}</p>
${text}
${authors.length > 0 ? byline`<p class="author">（记者 ${authors.join(' ')}）</p>` : []}</article>
<aside><h4>图片新闻</h4>${each(otherHeadlines(3, facts, chance), (headline) => frame`<a><img src="/u/s.jpg" alt="${headline}"><span>${headline}</span></a>`)}</aside>
<footer>${each(footerLines(facts, chance), (line) => frame`<p>${line}</p>`)}</footer>
</body></html>
`,
      told: told(stamp, { source: source ?? site.name, authors }),
    }
  },
)

/** Puts a picture between two paragraphs: behind the closing tag of the one, before the opening tag of the next. */
function splitAfterClose(piece: Piece, picture: readonly Piece[]): Piece[] {
  if (piece.kind !== 'changed') return [...picture, piece]
  const at = piece.text.indexOf('</p>\n') + '</p>\n'.length
  return [{ ...piece, text: piece.text.slice(0, at) }, ...picture, ...dirt(['html'], piece.text.slice(at))]
}
