import { describe, expect, it } from 'vitest'
import { cleanPage } from '../clean-page.ts'
import { inventedParagraphs, inventedTitle } from '../testing/invented-pages.ts'
import { pageOf } from '../testing/run.ts'

const otherTitle = '柳溪县召开国家卫生城市创建工作推进会'
const otherParagraphs = [
  '6月3日,柳溪县召开国家卫生城市创建工作推进会。县长霍金水出席会议并讲话,副县长尹小平主持会议。',
  '霍金水指出,创卫工作已经进入关键时期,各乡镇、各部门要倒排工期,挂图作战。',
]
const first = { title: inventedTitle, body: inventedParagraphs.join('\n') }
const second = { title: otherTitle, body: otherParagraphs.join('\n') }

const reportsOf = (...lines: readonly string[]) =>
  cleanPage(pageOf(lines.join('\n'))).reports.map(({ texts }) => ({ title: texts.title?.text, body: texts.body?.text }))

describe('a page that numbers several reports', () => {
  it.each([
    ['with the headline behind the number', [`篇一:${inventedTitle}`], [`篇二:${otherTitle}`]],
    ['with the number on a line of its own', ['【第一篇】', inventedTitle], ['【第二篇】', otherTitle]],
    ['in digits', ['第1篇', inventedTitle], ['第2篇', otherTitle]],
    ['with the number behind the headline', [`${inventedTitle}(篇一)`], [`${otherTitle}(篇二)`]],
  ])('gives each of them: %s', (_, one, two) => {
    expect(reportsOf('创建工作会议新闻稿两篇', ...one, ...inventedParagraphs, ...two, ...otherParagraphs)).toEqual([first, second])
  })

  it('has a frame that belongs to all, and fields that belong to one', () => {
    const page = [
      '当前位置:首页 > 范文',
      '来源:青河文库',
      '篇一',
      inventedTitle,
      ...inventedParagraphs,
      '责任编辑:沈墨',
      '篇二',
      otherTitle,
      ...otherParagraphs,
      '责任编辑:江南',
      '版权所有:青河文库',
    ].join('\n')
    const { reports, source } = cleanPage(pageOf(page))
    expect(reports.map(({ texts }) => texts.byline?.text)).toEqual(['责任编辑:沈墨', '责任编辑:江南'])
    expect(reports.map(({ texts }) => texts.sourceLine?.text)).toEqual(['来源:青河文库', '来源:青河文库'])
    expect(reports.map(({ texts }) => texts.footer?.text)).toEqual(['版权所有:青河文库', '版权所有:青河文库'])
    expect(reports.map(({ texts }) => texts.breadcrumb?.text)).toEqual(['当前位置:首页 > 范文', '当前位置:首页 > 范文'])
    expect(reports.map(({ range }) => source.slice(range.start, range.end).split('\n')[0])).toEqual([inventedTitle, otherTitle])
    expect((reports[0]?.range.end ?? 0) < (reports[1]?.range.start ?? 0)).toBe(true)
  })

  it('may have reports without a headline', () => {
    expect(reportsOf('篇一', ...inventedParagraphs, '篇二', ...otherParagraphs)).toEqual([
      { ...first, title: undefined },
      { ...second, title: undefined },
    ])
  })
})

describe('a page with one report', () => {
  it.each([
    ['chapters that open as no report does', ['第一篇 思想引领', '抓住理论学习这个根本。', '第二篇 环境提升', '抓住背街小巷这个难点。']],
    ['numbers that do not count from one', ['篇二', ...otherParagraphs, '篇三', ...otherParagraphs]],
    ['a single number', ['篇一', ...otherParagraphs]],
  ])('stays whole: %s', (_, lines) => {
    expect(reportsOf(inventedTitle, ...inventedParagraphs, ...lines)).toHaveLength(1)
  })

  it('stays whole where much text stands above the first number', () => {
    expect(
      reportsOf(
        inventedTitle,
        ...inventedParagraphs,
        ...inventedParagraphs.map((text) => `再次强调:${text}`),
        '篇一',
        ...otherParagraphs,
        '篇二',
        ...otherParagraphs,
      ),
    ).toHaveLength(1)
  })
})
