import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { disclaimer, siteNote, summaries, tags } from '../sayings.ts'
import { stampWritten, told } from '../stamp.ts'
import { count, otherHeadlines } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A collector of articles: long sentences on rights before and behind, teasers with an ellipsis, a bar of tags, everything in full sentences. */
export const longNotice = tuningText('long-notice', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampWritten(facts, chance, 'short')
  const { site, source } = facts
  return {
    pieces: frame`${site.name}为您提供最新资讯，收录文章${count(chance)}篇，今日更新${count(chance, 90)}篇。
${siteNote(facts, chance)}
${before}${title}${joint}${byline`来源：${source ?? '互联网'} ｜ ${stamp?.printed ?? ''}`} ｜ 热度：${count(chance, 100)}℃
关键词：${tags(4, chance).join('，')}
${body}
${disclaimer(facts, chance).join('\n')}
${disclaimer(facts, chance).join('')}
相关阅读
${summaries(3, facts, chance).join('\n')}
上一篇：${otherHeadlines(1, facts, chance).join('')}
下一篇：${otherHeadlines(1, facts, chance).join('')}
本站部分文字图片由网友提供，如果侵犯了您的权益，请点击这里告诉我们，我们会在第一时间处理。
`,
    told: told(stamp, { source: source ?? null }),
  }
})
