import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { nothingTold } from '../stamp.ts'
import { count, handle, otherHeadlines } from '../words.ts'

const frame = textOfFrame(['frame'])

/** A page shared from an app: come back to the app, comments, what else one may like. */
export const appShare = tuningText('app-share', ['frame'], ({ before, title, joint, body }, facts, chance) => ({
  pieces: frame`打开${facts.site.name}客户端，看更多本地资讯
立即打开
${before}${title}${joint}${facts.site.name}
关注
${body}
声明：该文观点仅代表作者本人，本平台仅提供信息存储空间服务。
举报/反馈
全部评论（${count(chance, 40)}）
${handle(chance)}
为家乡点赞
${count(chance, 30)}小时前　回复　赞${count(chance, 9)}
相关推荐
${otherHeadlines(4, facts, chance)
  .map((headline) => `${headline}\n${count(chance, 500)}评论`)
  .join('\n')}
打开APP阅读全文
`,
  told: nothingTold,
  url: `https://share.${facts.site.host}/h5/detail?id=${count(chance, 9_000_000)}&share=1`,
}))
