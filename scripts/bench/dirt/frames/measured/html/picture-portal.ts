import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { atLineStarts, shownTitle } from '../report-lines.ts'
import { gbServings } from '../servings.ts'
import { counted, datedHeadlines, headlines, one, two } from '../words.ts'

const frame = htmlOfFrame(['frame'])
const caption = htmlOfFrame(['frame', 'captions'])

/** A news portal about 2013: pictures in tables with captions, pages of an article, comments of a widget, ranking lists. */
export const picturePortal = measuredHtml(
  'picture-portal',
  ['frame', 'captions', 'pageJumps', 'bylines'],
  gbServings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY年MM月DD日 hh:mm')
    const picture = (line: number) =>
      caption`<table class="pci_c" align="center"><tr><td><img src="/NMediaFile/${counted(chance, 9000)}.jpg"></td></tr><tr><td class="desc">${chance.pick(['图片由主办方提供', '志愿者在现场发放宣传册', '会场外的展板', `图${line}`])}</td></tr></table>`
    return {
      pieces: frame`<!DOCTYPE html><html><head>${markup(charsetTag(charset, 'long'))}<title>${shownTitle(title)}--${facts.column}--${facts.site.name}</title></head><body>
<div class="path">${facts.site.name}>>${facts.column} <span>手机看新闻</span> <input value="微博关键字"></div>
<div class="text_c">${before}${paragraphs(title, { open: (line) => (line === 0 ? '<h1 id="p_title">' : '<h4 class="sub">'), close: (line) => (line === 0 ? '</h1>' : '</h4>') })}${joint}
<h5>${prefixed('本报记者　', facts.authors.join(' '))}</h5><div class="edit_t">${day.text}　　来源：<a>${facts.source ?? ''}</a>　　<a>手机看新闻</a></div><div class="tools">打印 网摘 纠错 商城 分享 推荐 字号-+</div>
<div id="p_content">${atLineStarts(paragraphs(body, { open: '<p>', close: '</p>', indent: '\t' }), (line) => (line % 3 === 2 ? picture(line) : []))}
${htmlOfFrame(['frame', 'pageJumps'])`<div class="zdfy"><a>【1】</a> 共1页</div>`}</div>
${htmlOfFrame(['frame', 'bylines'])`<div class="edit">(责编：${one(chance, 'editors')}(实习)、${one(chance, 'editors')})</div>`}
<div class="message"><h2>我要留言</h2><p>进入讨论区 论坛 博客 微博 访谈</p><p>使用其他账号登录: 留言已提交！系统为您生成了用户名:，初始密码:，请尽快到个人中心更换。</p></div>
<div class="p2_right"><h2>24小时排行</h2><ol>${each(headlines(chance, 5), (text) => frame`<li>${text}</li>`)}</ol><h2>频道推荐</h2>${each(
        datedHeadlines(chance, 3, ({ year, month, day: of }, text) => `${text}(${year}-${month}-${of})`),
        (text) => frame`<p>${text}</p>`,
      )}</div>
<div class="ad">${one(chance, 'goods')}</div><div id="copyright">报社概况 | 招聘英才 | 广告服务 | 合作加盟 信息服务资质</div></body></html>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: facts.authors },
      url: `http://news.${facts.site.host}/n/${facts.date ? `${facts.date.year}/${two(facts.date.month)}${two(facts.date.day)}/` : ''}c${counted(chance, 90000)}.html`,
    }
  },
)
