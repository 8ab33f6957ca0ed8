import { describe, expect, it } from 'vitest'
import { inventedParagraphs, inventedTitle } from '../testing/invented-pages.ts'
import { zoneTextOf } from '../testing/run.ts'

const text = inventedParagraphs.join('\n')
const article = `${inventedTitle}\n${text}`
/** A site in words that no list of cues holds. */
const above = '木铎生活圈\n逛街 亲子 相亲 宠物 拼车'
const below = '看看邻居们怎么说\n蓝鲸不喝水\n楼主辛苦了,啥时候轮到我们小区啊?\n蓝鲸不喝水\n哈哈我也这么觉得\n点这里把小程序加到桌面'

describe('lines of a site that no list of cues knows', () => {
  it('are cut above and below the text', () => {
    expect(zoneTextOf(`${above}\n${article}\n${below}`, 'body')).toBe(text)
    expect(zoneTextOf(`${above}\n${article}\n${below}`, 'title')).toBe(inventedTitle)
  })

  it('stay as they are found on a page that cleaning has cut: nothing more goes', () => {
    const once = zoneTextOf(`${above}\n${article}\n${below}`, 'body')
    expect(zoneTextOf(`${inventedTitle}\n${once}`, 'body')).toBe(once)
  })

  it('are fields of publication where they print a day below the headline', () => {
    const page = `${above}\n${inventedTitle}\n10/23/2015 松岚晨讯 文字:田雨\n${text}\n${below}`
    expect(zoneTextOf(page, 'sourceLine')).toContain('10/23/2015')
  })

  it('are told from readers who speak of the same matters', () => {
    const comments = '网友评论(3)\n小城故事\n会开得再多,也不如把公厕的门锁修好。\n河边的老榆树\n支持!盼着我们那条街也修一修。'
    expect(zoneTextOf(`${article}\n${comments}`, 'body')).toBe(text)
  })

  it.each(['中共松岚县委办公室 松岚县人民政府办公室', '松岚县精神文明建设委员会', '2016年3月8日', '谢谢大家!', '特此通知。'])(
    'are not the lines that end a paper: %s',
    (line) => expect(zoneTextOf(`${above}\n${article}\n${line}`, 'body')).toBe(`${text}\n${line}`),
  )

  it.each([
    '一要打掉网吧违规接纳未成年人的乱象,开展扫黄打非、禁赌禁毒专项行动。',
    '你家门口的路好不好走,菜场干净不干净,老百姓心里有杆秤。',
  ])('are not paragraphs of the report in plain words: %s', (line) =>
    expect(zoneTextOf(`${above}\n${article}\n${line}\n${below}`, 'body')).toBe(`${text}\n${line}`),
  )
})
