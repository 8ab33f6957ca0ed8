import { describe, expect, it } from 'vitest'
import { inputOf } from './testing/input-of.ts'
import { readSubtitle, readTitle } from './title.ts'

describe('readTitle', () => {
  it('takes the printed line and leaves the slogan before it in place', () => {
    const title = readTitle(inputOf({ title: '咬定目标、全力以赴!云川市召开创建全国文明城市推进会' }))
    expect(title).toMatchObject({ value: '咬定目标、全力以赴!云川市召开创建全国文明城市推进会', basis: 'printed', reason: null })
  })

  it('prefers the headline over the name of a forum thread', () => {
    const title = readTitle(inputOf({ title: '大家快来看,创城又开始了!\n云川市创建全国文明城市工作推进会召开' }))
    expect(title.value).toBe('云川市创建全国文明城市工作推进会召开')
    expect(title.alternatives).toEqual(['大家快来看,创城又开始了!'])
  })

  it.each([
    ['在全县创建文明城市动员会上的讲话.docxVIP', '在全县创建文明城市动员会上的讲话'],
    ['在全县创建文明城市动员会上的讲话.doc', '在全县创建文明城市动员会上的讲话'],
    ['云川市召开创城工作推进会_云川新闻网', '云川市召开创城工作推进会'],
    ['云川市召开创城工作推进会 - 云川市人民政府', '云川市召开创城工作推进会'],
    ['标题:云川市召开创城工作推进会', '云川市召开创城工作推进会'],
    ['云川市召开创城工作推进会(组图)', '云川市召开创城工作推进会'],
  ])('takes what does not belong to it off %s', (line, title) => {
    expect(readTitle(inputOf({ title: line })).value).toBe(title)
  })

  it('keeps a bracket that belongs to the title', () => {
    expect(readTitle(inputOf({ title: '云川市召开创城领导小组(扩大)会议' })).value).toBe('云川市召开创城领导小组(扩大)会议')
  })

  it('gives a traditional title in simplified script and quotes it as printed', () => {
    const title = readTitle(inputOf({ title: '雲川市召開創建全國文明城市動員會' }))
    expect(title.value).toBe('云川市召开创建全国文明城市动员会')
    expect(title.quotes[0]).toMatchObject({ zone: 'title', text: '雲川市召開創建全國文明城市動員會' })
  })

  it('derives a title from the clause that convenes the meeting', () => {
    const title = readTitle(inputOf({ body: '9月2日上午,云川市召开创建全国文明城市工作推进会,总结前段工作。市长马超群出席会议。' }))
    expect(title).toMatchObject({ value: '云川市召开创建全国文明城市工作推进会', basis: 'derived' })
  })

  it('derives a title when the day stands in the same clause', () => {
    expect(readTitle(inputOf({ body: '9月2日云川市召开创建全国文明城市工作推进会。' })).value).toBe('云川市召开创建全国文明城市工作推进会')
  })

  it('leaves the hall out when the meeting stands before its verb', () => {
    expect(readTitle(inputOf({ body: '9月2日,全市创建文明城市动员大会在市会议中心召开。' })).value).toBe('全市创建文明城市动员大会召开')
  })

  it('derives the title of a speech from its opening', () => {
    const title = readTitle(inputOf({ body: '同志们:今天,我们召开全县创建文明县城动员会,主要任务是统一思想。' }))
    expect(title).toMatchObject({ value: '在全县创建文明县城动员会上的讲话', basis: 'derived' })
  })

  it('takes the title of the page head when the page itself prints none', () => {
    expect(readTitle(inputOf({ meta: '云川市召开创城工作推进会-云川在线', body: '各单位要落实责任。' })).value).toBe(
      '云川市召开创城工作推进会',
    )
  })

  it('takes the name of a forum thread when there is no headline', () => {
    expect(readTitle(inputOf({ forumFrame: '标题:\n云川市创文动员大会今日召开\n[打印本页]' }))).toMatchObject({
      value: '云川市创文动员大会今日召开',
      basis: 'printed',
    })
  })

  it('does not take the menu of a site for a title', () => {
    const title = readTitle(inputOf({ title: '首页 时政 民生 评论 论坛', body: '9月2日,云川市召开创城推进会。' }))
    expect(title).toMatchObject({ value: '云川市召开创城推进会', basis: 'derived' })
  })

  it('says that there is none rather than to make one up', () => {
    expect(readTitle(inputOf({ body: '各单位要落实责任。', fileName: '000_ab12.txt' }))).toMatchObject({
      value: null,
      reason: 'not-printed',
    })
  })
})

describe('readSubtitle', () => {
  it('is a value of its own', () => {
    expect(readSubtitle(inputOf({ title: '云川市召开创城大会', subtitle: '马超群出席并讲话' })).value).toBe('马超群出席并讲话')
  })

  it('gives room to the headline where the head of the page names the kicker', () => {
    const kicker = '咬定目标不放松 全力推动创建工作'
    const input = inputOf({ meta: `${kicker}-云川在线`, title: '云川市召开创建全国文明城市推进会', subtitle: kicker })
    expect(readTitle(input).value).toBe(kicker)
    expect(readSubtitle(input).value).toBe('云川市召开创建全国文明城市推进会')
  })

  it.each(['云川在线 2011-10-12', '云川网 > 要闻', '今天是2019年4月30日', '首页 要闻 民生 图片 论坛', '阅读 26 收藏'])(
    'is not a line of the frame: %s',
    (subtitle) => {
      expect(readSubtitle(inputOf({ subtitle })).value).toBeNull()
    },
  )
})

it('takes a headline behind a word in brackets, and no line that tells who runs the account', () => {
  const titled = (title: string, subtitle: string, meta = title) =>
    readTitle(inputOf({ title, subtitle, meta, body: '8月4日,村里开会。' })).value
  const headline = '【创文】某村召开村民大会,全票通过这件事'
  expect(titled(headline, '甲市乙区丙街道党工委主办')).toBe(headline)
  expect(titled(headline, '甲区融媒体中心出品')).toBe(headline)
  expect(titled('【聚焦】甲区推进会举行', '中共甲区委宣传部主管')).toBe('【聚焦】甲区推进会举行')
})
