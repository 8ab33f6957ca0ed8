import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { halfWidth } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines, otherHeadlines, some, widgets } from '../words.ts'

const frame = textOfFrame(['frame'])
const fields = textOfFrame(['frame', 'bylines'])

/** The list of fields of published papers with every label and every value on a line of its own, labels spaced out, interpretations beside it. */
export const disclosureCells = tuningText('disclosure-cells', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance, false)
  const { site, column } = facts
  const cells = [
    ['索 引 号', `${100_000_000 + count(chance)}-201${chance.upTo(9)}-0${count(chance)}`],
    ['主题分类', chance.pick(['城乡建设、环境保护', '科技、教育、文化', '综合政务', '其他'])],
    ['体裁分类', '其他'],
    ['组配分类', column],
    ['公开方式', '主动公开'],
    ['公开范围', '面向全社会'],
    ['公开时限', '长期公开'],
    ['有 效 性', '有效'],
    ['服务对象', '无'],
    ['文　　号', '—'],
  ]
  const shown = some(
    cells.map((cell) => cell.join('\n')),
    6,
    chance,
  )
  const text = `${shown.slice(0, 3).join('\n')}\n发布机构\n${site.owner}\n${stamp ? `发布日期\n${stamp.printed}\n` : ''}${shown.slice(3).join('\n')}`
  return {
    pieces: frame`${site.name}
信息公开指南
信息公开制度
法定主动公开内容
信息公开年报
依申请公开
${fields`${halfWidth(text)}`}
${before}${title}${joint}${body}
${widgets(3, chance).join('\n')}
相关文件
${otherHeadlines(2, facts, chance).join('\n')}
附件下载
暂无附件
网站支持IPv6 ${footerLines(facts, chance).join(' ')}
`,
    told: told(stamp),
    url: `http://xxgk.${site.host}/gov/col/art_${count(chance)}.html`,
  }
})
