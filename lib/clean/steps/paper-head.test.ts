import { describe, expect, it } from 'vitest'
import { inventedParagraphs } from '../testing/invented-pages.ts'
import { zoneTextOf } from '../testing/run.ts'

const title = '在全县创建全国文明城市推进会上的讲话'
const text = ['同志们:', ...inventedParagraphs]
const speech = (...head: readonly string[]) => [title, ...head, ...text].join('\n')

describe('the head of a speech, a report or a notice', () => {
  it.each([
    ['(2018年7月3日)'],
    ['(2018.8.10)'],
    ['(20XX年X月X日)'],
    ['2018年7月3日'],
    ['县委书记郑明远', '2018年7月3日'],
    ['县委书记 郑明远', '(2019年6月)'],
    ['(2017年4月13日)', '郑明'],
    ['青河县人民政府', '(2021年10月13日)'],
    ['青创建办〔2011〕12号'],
  ])('stands under the title: %s %s', (...head) => {
    const source = speech(...head)
    expect(zoneTextOf(source, 'title')).toBe(title)
    expect(zoneTextOf(source, 'subtitle')).toBe(head.join('\n'))
    expect(zoneTextOf(source, 'body')).toBe(text.join('\n'))
  })

  it('holds the day also where the page has a stamp of its own', () => {
    const source = ['首页 > 领导讲话', title, '2018年7月3日', '发布时间:2018-07-05 来源:青河县政府网', ...text].join('\n')
    expect(zoneTextOf(source, 'subtitle')).toBe('2018年7月3日')
    expect(zoneTextOf(source, 'sourceLine')).toBe('发布时间:2018-07-05 来源:青河县政府网')
  })

  it('does not hold the only day that a page with a frame prints without brackets', () => {
    const source = ['首页 > 领导讲话', title, '2018年7月3日', ...text].join('\n')
    expect(zoneTextOf(source, 'subtitle')).toBe('')
    expect(zoneTextOf(source, 'sourceLine')).toBe('2018年7月3日')
  })

  it('does not hold the stamp under the headline of news', () => {
    const source = ['青河县召开创建全国文明城市推进会', '2018-07-03', ...inventedParagraphs].join('\n')
    expect(zoneTextOf(source, 'sourceLine')).toBe('2018-07-03')
  })

  it('is no headline where a dash opens the line', () => {
    const source = ['凝心聚力 共建家园', '——在青河县创建全国文明城市推进大会上的讲话', '(2017年4月13日)', ...text].join('\n')
    expect(zoneTextOf(source, 'title')).toBe('凝心聚力 共建家园')
    expect(zoneTextOf(source, 'subtitle')).toBe('——在青河县创建全国文明城市推进大会上的讲话\n(2017年4月13日)')
  })

  it('ends at the first question', () => {
    const questions = ['问:什么是文明家庭?', '答:文明家庭是邻里和睦、热心公益的家庭。']
    const source = ['创建全国文明城市知识问答', ...questions].join('\n')
    expect(zoneTextOf(source, 'body')).toBe(questions.join('\n'))
  })
})
