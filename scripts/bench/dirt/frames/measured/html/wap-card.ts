import { htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { utf8Servings, wrongServings } from '../servings.ts'
import { counted, headlines, one, some, two } from '../words.ts'

const frame = htmlOfFrame(['frame'])

/** A page for the phones of 2010: an XML declaration, text cut by breaks, numbered keys, the time of the server. */
export const wapCard = measuredHtml(
  'wap-card',
  ['frame'],
  [...utf8Servings, ...wrongServings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'MM-DD hh:mm')
    return {
      pieces: frame`<?xml version="1.0" encoding="${charset ?? 'UTF-8'}"?>
<!DOCTYPE html PUBLIC "-//WAPFORUM//DTD XHTML Mobile 1.0//EN" "http://www.wapforum.org/DTD/xhtml-mobile10.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>${markup(charsetTag(charset, 'long'))}<title>${facts.site.name}手机版</title></head><body>
<div><img src="logo.gif" alt="LOGO"/><br/><a accesskey="0">0.首页</a>|<a>${facts.column}</a>|<a>彩版</a>|<a>炫版</a></div><div>[荐]<a>${one(chance, 'goods')}</a></div>
<div>${before}${paragraphs(title, { open: (line) => (line === 0 ? '<b>' : '<br/>'), close: (line) => (line === 0 ? '</b>' : '') })}${joint}<br/>${day.text && facts.date ? `(${facts.date.year}-${day.text})` : ''}<br/></div>
<div>${paragraphs(body, { open: (line) => (line === 0 ? '' : '<br/>'), close: '' })}</div>
<div>(1/1页) 跳到<input size="2"/>页<br/>5.评论(${counted(chance, 40)}) 6.收藏 7.发给好友<br/>上篇:<a>${headlines(chance, 1).join('')}</a><br/>下篇:<a>${headlines(chance, 1).join('')}</a></div>
<div>【便民】${some(chance, 'shorts', 3).join('.')}<br/>--------<br/>返回上级|返回首页<br/>报时 ${two(counted(chance, 12))}:${two(chance.upTo(60))}</div></body></html>`,
      told: { publishedAt: day.publishedAt, source: null, authors: [] },
      url: `http://wap.${facts.site.host}/view.jsp?sid=${counted(chance, 9000)}`,
      fileName: `view-${counted(chance, 9000)}.xhtml`,
    }
  },
)
