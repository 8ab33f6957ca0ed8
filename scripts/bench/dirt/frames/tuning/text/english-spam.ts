import { textOfFrame } from '../../compose.ts'
import { betweenParagraphs } from '../between.ts'
import { tuningText } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines, menu, some } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])
const spam = textOfFrame(['spamLine'])
const foreign = [
  'best online slots bonus no deposit 2021',
  'Buy cheap replica watches with free shipping worldwide',
  'essay writing service 24/7 - get your paper today!',
  'xem bóng đá trực tiếp hôm nay, soi kèo nhà cái uy tín',
  'Nhà cái số 1 châu Á, đăng ký nhận ngay 88k',
  'slot gacor hari ini situs judi resmi terpercaya',
  'viagra online pharmacy without prescription',
  'оnline казино бонус за регистрацию',
  'Crypto trading signals: join our channel and earn $500 a day.',
  'hot girls live chat, no sign up required',
]

/** A neglected portal with foreign advertisements before, between and behind. */
export const englishSpam = tuningText('english-spam', ['frame', 'bylines', 'spamLine'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance)
  const { site, column } = facts
  return {
    pieces: frame`${spam`${some(foreign, 2, chance).join(' | ')}\n`}${site.name}
${menu(6, chance).join(' ')}
当前位置：网站首页 >> ${column}
${before}${title}${joint}${byline`【发布时间：${stamp?.printed ?? ''}】`}【浏览：${count(chance)}】【字号：大 中 小】
${betweenParagraphs(body, chance, 0.15, () => spam`${chance.pick(foreign)}\n`)}
【打印】【关闭】
${spam`${some(foreign, 4, chance).join('\n')}\n`}${footerLines(facts, chance).join('\n')}
${spam`<a href="http://${count(chance).toString(36)}.example">${chance.pick(foreign)}</a>`}
`,
    told: told(stamp),
  }
})
