import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { onSomeDay, said, saying, stories } from '../sayings.ts'
import { utf8Servings } from '../servings.ts'
import { counted, two } from '../words.ts'

const frame = htmlOfFrame(['frame'])

/** A host of notes: gifts to the writer, topics that took the note in, other notes with their first sentences and counts, state in a script. */
export const rewardedNotes = measuredHtml(
  'rewarded-notes',
  ['frame'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY.MM.DD hh:mm:ss')
    const name = saying(chance, 'handles')
    return {
      pieces: frame`<!DOCTYPE html><html><head>${markup(charsetTag(charset, 'short'))}<title>${shownTitle(title)} - ${facts.site.name}</title><style data-vite-theme>body{--bg:#fff}</style></head><body class="reader-day-mode">
<header class="_3Z3nH"><a>发现</a><a>关注</a><a>消息</a><i>Aa</i><i>日间</i><i>夜间</i><a>写文章</a></header>
<div role="main"><section class="ouvJEz">${before}${paragraphs(title, { open: (line) => (line === 0 ? '<h1 class="_1RuRku">' : '<h3>'), close: (line) => (line === 0 ? '</h1>' : '</h3>') })}${joint}
<div class="rEsl9f"><a><img alt="${name}"></a><span>${name}</span><button>关注</button><span>IP属地: ${saying(chance, 'provinces')}</span><div>${chance.upTo(9)}.${counted(chance, 900)}</div><time>${day.text}</time><span>字数 ${two(counted(chance, 3000))}</span><span>阅读 ${counted(chance, 900)}</span></div>
<article class="_2rhmJa">${paragraphs(body, { open: '<p>', close: '</p>\n' })}</article></section>
<div class="_1kCBjS"><span>${counted(chance, 30)}人点赞</span><span>日记本</span><span>喜欢就到客户端里接着读</span></div><div class="_19DgIp"><p>“写字不易，请我喝杯茶吧”</p><button>赞赏支持</button><span>还没有人赞赏，支持一下</span></div>
<div class="_3kbg6I"><p>${name}</p><p>总资产${counted(chance, 90)}　共写了${counted(chance, 90)}.2W字　获得${counted(chance, 900)}个赞　共${counted(chance, 90)}个粉丝</p></div>
<section><h3>被以下专题收入，发现更多相似内容</h3>${each(said(chance, 'columns', 3), (text) => frame`<a>${text}</a>`)}<h3>推荐阅读</h3>${each(stories(chance, 4), ({ headline, teaser }) => frame`<div class="n"><a>${headline}</a><p>${teaser}</p><span>${saying(chance, 'handles')}</span><span>阅读 ${counted(chance, 900)}</span><span>评论 ${chance.upTo(9)}</span><span>赞 ${chance.upTo(30)}</span></div>`)}</section>
<div class="cm"><h3>全部评论 ${chance.upTo(20)} 只看作者</h3><p>按时间倒序 按时间正序</p>${each(said(chance, 'remarks', 2), (text, index) => frame`<div><b>${saying(chance, 'handles')}</b><i>${index + 2}楼 ${onSomeDay(chance, ({ month, day: of }) => `${two(month)}.${two(of)}`)} 18:2${chance.upTo(9)}</i><p>${text}</p><u>赞</u><u>回复</u></div>`)}</div></div>
<aside><p>更多热门文章</p>${each(said(chance, 'events', 3), (text) => frame`<a>${text}</a>`)}<p>写下你的评论...</p></aside><script type="application/json">{"note":{"slug":"${counted(chance, 9_000_000)}","nickname":"${name}","public_title":"${saying(chance, 'docs')}"}}</script></body></html>`,
      told: { publishedAt: day.publishedAt, source: null, authors: [] },
      url: `https://www.${facts.site.host}/p/${counted(chance, 90_000_000)}`,
    }
  },
)
