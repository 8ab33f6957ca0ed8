import { textOfFrame } from '../../compose.ts'
import { betweenParagraphs } from '../between.ts'
import { tuningText } from '../kinds.ts'
import { paperKinds, tags } from '../sayings.ts'
import { nothingTold } from '../stamp.ts'
import { count, person, some } from '../words.ts'

const site = textOfFrame(['documentSiteFrame'])
const shops = ['笔杆子公文网', '好秘书范文网', '墨香文库', '速写范文大全', '第七范文网', '优材料网']
const buttons = ['复制全文', '下载Word', '收藏本文', '打印本文', '投诉', '去写作', '限时领取']

/** A shop of model texts: who collected it for whom, offers between paragraphs, how to copy it, what to read next. */
export const modelTexts = tuningText('model-texts', ['documentSiteFrame'], ({ before, title, joint, body }, facts, chance) => {
  const shop = chance.pick(shops)
  const offers = [
    `【点击下载】本文Word版可直接编辑\n`,
    `[${shop}]推荐阅读：${paperKinds(2, chance).join('、')}\n`,
    `更多精彩内容，请关注${shop}\n`,
    `（本文由${shop}会员投稿，转载请保留出处）\n`,
  ]
  return {
    pieces: site`${shop} - 写材料上${shop.slice(0, 3)}
${paperKinds(8, chance).join(' ')}
位置：${shop} > 范文大全 > ${paperKinds(1, chance).join('')} > 正文
${before}${title}${joint}编辑：${person(chance)} 本文已影响 ${count(chance)} 人 字数：${600 + count(chance)} 字
${chance.pick([
  `下面是小编为大家整理的相关材料，希望能帮到您，欢迎参考借鉴。`,
  `以下内容由${shop}搜集整理，仅供写作时参考，不要照抄照搬。`,
  `【导读】好的材料能让你的工作事半功倍，本篇适合机关文秘人员借鉴。`,
])}
${betweenParagraphs(body, chance, 0.2, () => site`${chance.pick(offers)}`)}
${some(buttons, 4, chance).join(' ')}
以上就是本文的全部内容，如果觉得有用，就请推荐给身边的同事吧！
推荐访问：${tags(3, chance).join(' ')}
本文标题：见上 本文地址：http://www.${facts.site.host}/fanwen/${count(chance)}.html
您可能感兴趣的文章
${paperKinds(4, chance)
  .map((kind) => `${kind}范文（精选${3 + chance.upTo(9)}篇）`)
  .join('\n')}
客服QQ：1000${count(chance)} 人工代写 ${count(chance, 90)}元/千字 备案编号：某ICP备0000000号
`,
    told: nothingTold,
    url: `http://www.${facts.site.host}/fanwen/${count(chance)}.html`,
    flags: ['document-site'],
  }
})
