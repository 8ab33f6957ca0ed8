import { each, textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { comments } from '../sayings.ts'
import { nothingTold, stampOf, yearAfter } from '../stamp.ts'
import { count, handle } from '../words.ts'

const forum = textOfFrame(['forumFrame'])

/** A bar of posts: levels glued to names, from which phone it was sent, answers within answers folded up. */
export const postBar = tuningText('post-bar', ['forumFrame'], ({ before, title, joint, body }, facts, chance) => {
  const { site } = facts
  const stamp = stampOf(facts, chance, true)
  const phone = () => chance.pick(['来自Android客户端', '来自iPhone客户端', '来自手机贴吧', ''])
  return {
    pieces: forum`${site.name}吧 关注：${count(chance)} 贴子：${count(chance)}
看贴 图片 吧主推荐 视频 玩乐
${count(chance, 60)}回复贴，共1页 <返回${site.name}吧
${before}${title}${joint}只看楼主 收藏 回复
${handle(chance)}
${chance.pick(['初级粉丝3', '铁杆会员9', '吧主12', '人气楷模10'])}
${body}
送TA礼物
${phone()}1楼${stamp?.printed ?? ''}回复
收起回复
${each(
  comments(2 + chance.upTo(4), chance),
  (reply, index) => forum`${handle(chance)}
${chance.pick(['活跃吧友7', '知名人士11', '中级粉丝5'])}
${reply}
${phone()}${index + 2}楼${yearAfter(facts, chance)}-0${1 + chance.upTo(9)}-1${chance.upTo(9)} 12:${10 + chance.upTo(49)}
${chance.hit(0.4) ? `${handle(chance)}: 回复 ${handle(chance)} :说得有理\n还有${count(chance, 9)}条回复，点击查看\n` : ''}`,
)}登录百贴帐号 下次自动登录
扫二维码下载客户端 看高清直播、视频！
贴吧热议榜
1 中秋去哪儿玩 2 家乡的味道
使用签名档 发表 保存至快速回贴
`,
    told: { ...nothingTold, publishedAt: stamp?.told ?? null },
    url: `https://tieba.${site.host}/p/${count(chance, 9_000_000)}`,
  }
})
