import { dirt, each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { comments, hot } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, handle, otherHeadlines, person } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A station's page: a player with words for old browsers, a list of programmes, the text in a folded introduction, remarks below. */
export const stationPlayer = tuningHtml(
  'station-player',
  ['frame', 'bylines'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance)
    const { site, column, authors } = facts
    return {
      pieces: frame`<!DOCTYPE html><html><head>${charsetMeta(charset, 'html5')}<title>${plainTitle(title, column)}_${site.name}网络台</title></head><body>
<nav class="tv"><a>电视直播</a><a>广播直播</a><a>新闻</a><a>专题</a><a>栏目大全</a><select><option>选择频道</option><option>综合频道</option><option>公共频道</option></select></nav>
<video controls poster="p.jpg"><p>您的浏览器不支持播放器，请升级浏览器或安装插件后观看。</p></video><object data="player.swf"><param name="flashvars" value="id=${count(chance)}"><p>请安装播放插件</p></object>
<div class="epg"><h4>今日节目单</h4><ul>${each(['07:00 早间新闻', '12:00 午间报道', '19:30 本地新闻', '20:00 大型专题《河与城》'], (line) => frame`<li>${line}</li>`)}</ul></div>
${before}${paragraphs(title, { open: '<h2 class="v-title">', close: '</h2>' })}${joint}<p class="v-info">${byline`发布时间：${stamp?.printed ?? ''}`} <span>播放 ${count(chance)}</span> <span>弹幕 ${count(chance, 90)}</span></p>
<div class="intro fold">${paragraphs(body, { open: '<p class="intro-p">', close: '</p>\n' })}${authors.length > 0 ? byline`<p class="staff">记者 ${authors.join(' ')} 摄像 ${person(chance)}</p>` : []}<a class="more">展开更多</a></div>
<div class="playlist"><h4>相关视频</h4>${each(otherHeadlines(5, facts, chance), (headline) => frame`<a><img alt="${headline}"><em>0${chance.upTo(5)}:${10 + chance.upTo(49)}</em><b>${headline}</b></a>`)}</div>
<div class="cmt"><h4>全部评论（${count(chance, 60)}）</h4>${each(comments(3, chance), (comment) => frame`<div><b>${handle(chance)}</b><p>${comment}</p></div>`)}</div>
<div class="rank"><h4>点播排行</h4>${each(hot(4, chance), (headline, index) => frame`<p><i>${index + 1}</i>${headline}</p>`)}</div>
<footer><p>许可证号：0000000　新闻热线：0000-${1_000_000 + count(chance)}　广告合作：ad@${site.host}</p></footer>${dirt(['html'], '<script>var tips="<p>网络不给力</p>";</script>')}</body></html>
`,
      told: told(stamp, { authors }),
      url: `http://tv.${site.host}/p/${count(chance, 900_000)}.html`,
    }
  },
)
