import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { onSomeDay, said, saying } from '../sayings.ts'
import { counted, two } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A net of the party's builders: slogans, a sub-net by county, monthly lists of contributions by unit, an editor in double brackets. */
export const partyNet = measuredText('party-net', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const day = printedDay(facts, chance, 'YYYY年M月D日hh:mm')
  return {
    pieces: frame`★ 不忘初心 牢记使命 ★
${facts.site.name}先锋在线
${said(chance, 'partyColumns', 8).join('|')}
县区子站: ${said(chance, 'counties', 6).join(' ')}
党旗飘飘 >> ${facts.column} >> 正文
${before}${title}${joint}${byline`${day.text}${prefixed('  来源:', facts.source)}${prefixed('  撰稿人:', facts.authors.join('、'))}
`}【大】【中】【小】  【我要评论】  【推荐到党员群】
${body}
〖〖责任编辑:${saying(chance, 'editors')}〗〗
入党誓词  |  党章原文  |  党员教育电视片展播  |  12380举报
《上一篇》${saying(chance, 'events')}
《下一篇》${saying(chance, 'events')}
本月信息采用排行(截至${onSomeDay(chance, ({ month, day: of }) => `${month}月${of}日`)})
${said(chance, 'counties', 5)
  .map((name, index) => `${index + 1}. ${name}县委组织部 ${counted(chance, 90)}篇 ${counted(chance, 300)}分`)
  .join('\n')}
每日一学:党员的八项义务是什么?点击查看答案
支部工作法征集进行到第${two(counted(chance, 12))}期,欢迎各支部踊跃来稿,来稿请注明单位和联系人。
中共${said(chance, 'counties', 1).join('')}县委组织部主管主办  ${facts.site.owner}制作
今日访问 ${counted(chance, 900)}  昨日访问 ${counted(chance, 900)}  最高日访问 ${counted(chance, 9000)}`,
    told: { publishedAt: day.publishedAt, source: facts.source, authors: facts.authors },
    url: `http://dj.${facts.site.host}/show.asp?newsid=${counted(chance, 9000)}`,
  }
})
