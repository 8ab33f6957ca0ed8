import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { pathOf, stampOf, told } from '../stamp.ts'
import { count, footerLines, menu } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** The portal of a government: breadcrumb, a line of publication with counter and type size, buttons, owner. */
export const governmentPortal = tuningText('government-portal', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance)
  const { site, column, source } = facts
  const fields = [stamp && `发布时间：${stamp.printed}`, source && `来源：${source}`, `浏览次数：${count(chance)}次`].filter(
    (field) => field !== null,
  )
  const path = pathOf(facts)
  return {
    pieces: frame`${site.name}
设为首页 | 加入收藏 | 无障碍浏览 | 繁体版
${menu(7, chance).join('　')}
您当前的位置：首页 > ${column} > 正文
${before}${title}${joint}${byline`${fields.join('　')}`}
【字体：大 中 小】
${body}
打印本页　关闭窗口
${footerLines(facts, chance).join('\n')}
`,
    told: told(stamp, { source }),
    url: path ? `http://${site.host}/zwdt/${path}/${count(chance)}.shtml` : `http://${site.host}/zwdt/art_${count(chance)}.shtml`,
  }
})
