import { textOfFrame } from '../../compose.ts'
import { betweenParagraphs } from '../between.ts'
import { tuningText } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, person, some } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])
const clinics = ['呼吸内科', '骨科', '儿科', '心血管内科', '中医科', '口腔科', '眼科', '体检中心', '康复科', '神经外科']

/** A hospital's site: clinics, doctors on duty, a box that asks what hurts and sits between the paragraphs too, how to get there. */
export const hospitalSite = tuningText('hospital-site', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance)
  const { source } = facts
  const ask = [
    () => '【在线咨询】专家一对一解答，免费预约不排队\n',
    () => `急救电话：120 预约电话：0000-${1_000_000 + count(chance)}\n`,
    () => `今日出诊：${chance.pick(clinics)} ${person(chance)} 主任医师\n`,
    () => `${chance.pick(clinics)}门诊时间：周一至周六8:00—12:00，14:30—17:30\n`,
  ]
  return {
    pieces: frame`24小时急诊热线 预约挂号 报告查询 医保政策 院长信箱
医院概况 | 专家介绍 | ${some(clinics, 4, chance).join(' | ')} | 就医指南 | 党群工作
您的位置：首页>医院新闻>正文
${before}${title}${joint}${byline`时间：${stamp?.printed ?? ''} 来源：${source ?? '宣传科'}`} 阅读：${count(chance)}
${betweenParagraphs(body, chance, 0.18, () => frame`${chance.pick(ask)()}`)}
${chance.pick(ask)()}温馨提示：就诊请佩戴口罩，配合测温；发热患者请到发热门诊就诊。
科室导航 ${clinics.join(' ')}
乘车路线：乘坐3路、11路公交车到中心医院站下车即到
患者满意度调查 表扬与投诉 医德医风举报电话
`,
    told: told(stamp, { source: source ?? '宣传科' }),
    url: null,
  }
})
