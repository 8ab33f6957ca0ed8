import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { halfWidth, hot, tags } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, menu, otherHeadlines, widgets } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A small site's article saved as text: thumbs up and down in per cent, a dividing line, neighbours, recommended and hot articles. */
export const dedeArticle = tuningText('dede-article', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance, true)
  const { column, source, site } = facts
  const [last, next] = otherHeadlines(2, facts, chance)
  const up = count(chance, 99)
  return {
    pieces: frame`设为首页 加入收藏 手机版 ${widgets(1, chance).join('')}
高级搜索 网站地图 TAG标签 RSS订阅
主页${menu(8, chance).join('')}
当前位置: 主页 > ${column} >
${before}${title}${joint}${byline`时间:${stamp?.printed ?? ''} 来源:${source ?? '未知'} 作者:admin`} 点击: ${count(chance)}次
${body}
(责任编辑:admin)
------分隔线----------------------------
标签: ${tags(3, chance).join(' ')}
顶一下 (${count(chance, 40)}) ${up}.00% 踩一下 (${count(chance, 9)}) ${100 - up}.00%
上一篇:${halfWidth(last ?? '没有了')}
下一篇:${halfWidth(next ?? '没有了')}
最新评论 进入详细评论页>> 发表评论
请自觉遵守互联网相关的政策法规。
评价: 中立 好评 差评 表情: 用户名: 验证码: 点击我更换图片 匿名?
栏目列表 ${menu(4, chance).join(' ')}
热点内容
${hot(4, chance).map(halfWidth).join('\n')}
`,
    told: told(stamp, { source }),
    url: `http://${site.host}/plus/view.php?aid=${count(chance)}`,
  }
})
