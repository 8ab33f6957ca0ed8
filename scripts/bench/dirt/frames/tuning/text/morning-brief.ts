import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { hot, summaries } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, otherDay, otherPlace, person } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A morning paper for phones: greeting, weather, one-sentence news of other places before the article, a joke and a saying behind it. */
export const morningBrief = tuningText('morning-brief', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance, false)
  const { site } = facts
  const { month, day } = otherDay(chance)
  const mark = chance.pick(['●', '◆', '★', '1.', '■'])
  return {
    pieces: frame`${site.name}手机报${byline`${stamp ? ` ${stamp.printed}` : ''}`} 早安版 第${count(chance)}期
【早安】新的一天从微笑开始，祝您工作顺利！
【天气】今天白天多云，夜间有小雨，${count(chance, 12)}到${13 + count(chance, 12)}度，出门请带伞。
【快讯】
${hot(2, chance)
  .map((headline) => `${mark}${headline}`)
  .join('\n')}
${mark}${month}月${day}日，${otherPlace(facts, chance)}通报表扬了十名优秀志愿者。
【头条】
${before}${title}${joint}${body}
【各地】
${summaries(2, facts, chance)
  .map((text) => `${mark}${text}`)
  .join('\n')}
【健康】多喝水、早睡觉，胜过吃补药。
【笑一笑】老师问：你为什么迟到？学生答：因为路牌上写着“学校，慢行”。
【编读往来】投稿短信发送至1069000${count(chance)}，本期编辑${person(chance)}，资费每月三元，退订回复0000。
`,
    told: told(stamp),
    url: `http://sjb.${site.host}/${count(chance)}.txt`,
  }
})
