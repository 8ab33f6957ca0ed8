import { describe, expect, it } from 'vitest'
import { inventedParagraphs, inventedTitle } from '../testing/invented-pages.ts'
import { reportOf, zoneTextOf } from '../testing/run.ts'

const text = inventedParagraphs.join('\n')

describe('lines above the text without a word that tells', () => {
  it('are headlines of other articles above the breadcrumb when the headline stands below it', () => {
    const others = '今日头条\n云梦县召开创建文明城市推进会\n7月2日,石泉县部署防汛工作'
    const { texts } = reportOf(`${others}\n首页 >> 新闻中心 >> 时政要闻\n${inventedTitle}\n${text}`)
    expect(texts.title?.text).toBe(inventedTitle)
    expect(texts.subtitle).toBeUndefined()
    expect(texts.related?.text).toContain('石泉县')
  })

  it('stay where no headline stands below the breadcrumb', () => {
    expect(zoneTextOf(`${inventedTitle}\n首页 >> 新闻中心 >> 时政要闻\n${text}`, 'title')).toBe(inventedTitle)
  })

  it('are a field when they give the name of a paper that is printed below', () => {
    const { texts } = reportOf(`索引号: 0012\n名 称: ${inventedTitle}\n${inventedTitle}\n${text}`)
    expect(texts.title?.text).toBe(inventedTitle)
    expect(texts.body?.text).toBe(text)
    expect(texts.sourceLine?.text).toContain('名称')
  })
})

describe('lines of buttons and counts', () => {
  it.each([
    '微信打印本页返回顶部QQ空间',
    '收藏本页 手机看新闻 字体:大 中小 微博',
    '3上一篇 下一篇4 放大缩小默认 朗读',
    '点赞 71收藏分享',
    '已有 2438 人阅读',
    '松岚新报 我有话说(2人参与)',
    '松岚新报6508阅读',
    '原创 松岚发布',
  ])('are no text: %s', (line) => {
    const { texts } = reportOf(`${inventedTitle}\n${line}\n${text}\n${line}`)
    expect(texts.body?.text).toBe(text)
    expect(texts.title?.text).toBe(inventedTitle)
    expect(texts.subtitle).toBeUndefined()
  })

  it('are not words of a text that happen to stand among them', () => {
    const { texts } = reportOf(`${inventedTitle}\n${inventedParagraphs[0]}\n投诉举报\n${inventedParagraphs[1]}`)
    expect(texts.body?.text).toContain('投诉举报')
  })
})
