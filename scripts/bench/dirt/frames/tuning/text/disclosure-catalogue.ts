import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines } from '../words.ts'

const frame = textOfFrame(['frame'])
const fields = textOfFrame(['frame', 'bylines', 'tableBars'])

/** The catalogue of published government papers: a table of fields above the text, one cell after the other. */
export const disclosureCatalogue = tuningText(
  'disclosure-catalogue',
  ['frame', 'bylines', 'tableBars'],
  ({ before, title, joint, body }, facts, chance) => {
    const stamp = stampOf(facts, chance, false)
    return {
      pieces: frame`政府信息公开 > 法定主动公开内容 > ${facts.column}
${fields`索引号 | ${10_000_000 + count(chance)}/2${count(chance)} | 主题分类 | 综合政务
发布机构 | ${facts.site.owner} | ${stamp ? `成文日期 | ${stamp.printed}` : '公开方式 | 主动公开'}
文号 | 无 | 有效性 | 有效`}
${before}${title}${joint}${body}
扫一扫在手机打开当前页
${footerLines(facts, chance).join('\n')}
`,
      told: told(stamp, { source: facts.site.owner }),
      url: `http://${facts.site.host}/xxgk/content/post_${count(chance, 900000)}.html`,
    }
  },
)
