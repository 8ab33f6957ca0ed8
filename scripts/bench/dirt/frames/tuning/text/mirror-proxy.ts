import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { nothingTold } from '../stamp.ts'
import { count, otherPlace } from '../words.ts'

const frame = textOfFrame(['frame'])
const goods = ['不锈钢水箱', '彩钢瓦', '工业风机', '输送带', '净化工程', '脚手架租赁', '叉车配件', '地坪漆']

/** A shop's domain that was taken over and shows somebody else's page between its own menu and its own address. */
export const mirrorProxy = tuningText('mirror-proxy', ['frame'], ({ before, title, joint, body }, facts, chance) => ({
  pieces: frame`${otherPlace(facts, chance)}${chance.pick(goods)}有限公司
网站首页　产品中心　新闻中心　客户案例　联系我们
当前位置：网站首页 > 新闻中心 > 行业资讯
${before}${title}${joint}${body}
上一条：${chance.pick(goods)}的保养方法
下一条：${chance.pick(goods)}怎么选购
产品推荐
${chance.shuffle(goods).slice(0, 4).join('　')}
联系人：${'张经理'}　手机：130000${10000 + count(chance)}
技术支持：云建站　网站地图　XML
`,
  told: nothingTold,
  url: `http://m.${count(chance).toString(36)}-parts.example/xwzx/${count(chance)}.html`,
}))
