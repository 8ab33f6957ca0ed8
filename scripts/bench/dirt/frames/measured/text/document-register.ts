import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { counted, headlines, two } from '../words.ts'

const frame = textOfFrame(['frame'])

/** A register of public information: numbered fields before the text, attachments and state of the document behind it. */
export const documentRegister = measuredText(
  'document-register',
  ['frame', 'repeats', 'captions'],
  ({ before, title, joint, body }, facts, chance) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DD')
    return {
      pieces: frame`政府信息公开平台 依申请公开 公开指南 公开制度 公开年报
索 引 号
${counted(chance, 900000) + 100000}/${counted(chance, 9000)}-00${two(counted(chance, 99))}
组配分类
${facts.column}
发布机构
${facts.site.owner}
信息来源
${facts.source ?? ''}
${prefixed('公开日期\n', day.text)}
公开范围
面向全社会
信息名称
${shownTitle(title)}
${before}${title}${joint}${body}
附件下载
1.任务分工.wps
2.联络员名单.xls
信息有效性:有效 信息格式:文本
页面功能: 保存 打印 收藏 二维码
同类信息
${headlines(chance, 3)
  .map((text, index) => `${index + 1}、${text}`)
  .join('\n')}
主办:${facts.site.owner} 地址:人民路${counted(chance, 300)}号 邮政编码:${counted(chance, 800000) + 100000}
您是第${counted(chance, 9_000_000)}位访客`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
    }
  },
)
