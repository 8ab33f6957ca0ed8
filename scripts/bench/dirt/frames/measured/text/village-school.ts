import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { indented } from '../report-lines.ts'
import { onSomeDay, said, saying } from '../sayings.ts'
import { counted, two } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A school's pages: the head's welcome, hours of lessons, marks of the classes, words to parents, how the bus goes. */
export const villageSchool = measuredText(
  'village-school',
  ['frame', 'bylines', 'captions', 'indentation'],
  ({ before, title, joint, body }, facts, chance) => {
    const day = printedDay(facts, chance, 'YYYY.M.D')
    return {
      pieces: frame`团结 勤奋 求实 创新
今天是 ${onSomeDay(chance, ({ year, month, day: of }) => `${year}年${month}月${of}日`)} 距期末考试还有${counted(chance, 90)}天
用户名: 密码: 教师 学生 家长 登录
${said(chance, 'schoolColumns', 8).join('\n')}
校长寄语
亲爱的同学们,读书使人明理,愿你们在这里度过快乐的时光。
==> ${facts.column}
${before}${title}${joint}${byline`[ ${prefixed('作者:', facts.authors.join(' '))} | 转贴自:${facts.source ?? '本站原创'} | ${prefixed('更新时间:', day.text)} | 人气:${counted(chance, 900)} ]
`}${indented(body, '  ')}
附:${saying(chance, 'captions')}.JPG
(政教处 供稿)
家长朋友请注意:接送孩子请在校门两侧的等候区内,不要把车停在校门口,谢谢配合。
作息时间:早读7:40 第一节8:20 午休12:00-14:00 放学16:30
班级评比(第${counted(chance, 18)}周)
一(${counted(chance, 4)})班 卫生${90 + chance.upTo(9)} 纪律${90 + chance.upTo(9)} 流动红旗
三(${counted(chance, 4)})班 卫生${90 + chance.upTo(9)} 纪律${90 + chance.upTo(9)}
更多新闻
${said(chance, 'events', 4)
  .map((text) => `${text} (${onSomeDay(chance, ({ month, day: of }) => `${two(month)}.${two(of)}`)})`)
  .join('\n')}
教师博客 ${said(chance, 'handles', 4).join(' ')}
乘车路线:乘3路、11路公交车到中心小学站下车,往东步行二百米即到。
学校总机:${counted(chance, 800000) + 6000000} 校长信箱 心理咨询室 网站管理:信息技术教研组
当前在线${counted(chance, 20)}人 本页已被浏览${counted(chance, 9000)}次`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: facts.authors },
    }
  },
)
