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

  it.each([
    ['a word of no list', ['◆稿样一', inventedTitle], ['◆稿样二', otherTitle]],
    ['a number in a circle', ['①', inventedTitle], ['②', otherTitle]],
    ['a word and the headline behind a colon', [`选登一:${inventedTitle}`], [`选登二:${otherTitle}`]],
  ])('repeats the form of its marks, whatever that is: %s', (_, one, two) => {
    expect(reportsOf(...one, ...inventedParagraphs, ...two, ...otherParagraphs)).toEqual([first, second])
  })

  it('is not one report whose chapters count', () => {
    const chapters = ['(一)', '提高认识,加强领导', inventedParagraphs[0] ?? '', '(二)', '突出重点,狠抓落实', otherParagraphs[1] ?? '']
    expect(reportsOf(inventedTitle, ...chapters)).toHaveLength(1)
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

  it.each([
    ['范文一', '范文二'],
    ['【新闻稿1】', '【新闻稿2】'],
    ['(之一)', '(之二)'],
  ])('gives the reports of a collection that calls them %s', (one, two) => {
    expect(reportsOf(one, inventedTitle, ...inventedParagraphs, two, otherTitle, ...otherParagraphs)).toEqual([first, second])
  })

  it('gives reports under headlines that name no meeting', () => {
    const other = '柳溪县安排文明城市近期工作'
    const titles = reportsOf('【第一篇】', inventedTitle, ...inventedParagraphs, '【第二篇】', other, ...otherParagraphs)
    expect(titles.map(({ title }) => title)).toEqual([inventedTitle, other])
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

describe('a page that holds several reports without numbers', () => {
  const speech = [
    '同志们:',
    '今天召开这次会议,主要任务是总结前一阶段的工作,部署下一步的任务。下面,我讲三点意见。',
    '一、提高认识,增强做好创建工作的责任感。二、突出重点,补齐短板。三、加强领导,狠抓落实。谢谢大家!',
  ]
  const entry = [
    '青河县,隶属于川南省青州市,位于青州市东部,总面积1200平方千米。截至2020年末,常住人口31万人,下辖12个乡镇。',
    '青河县历史悠久,因青河得名,属亚热带季风气候。',
  ]

  it('gives a second news report under its headline', () => {
    expect(reportsOf(inventedTitle, ...inventedParagraphs, otherTitle, ...otherParagraphs)).toEqual([first, second])
  })

  it('gives a second speech under its headline, the date between', () => {
    const title = '在青河县创建工作推进会上的讲话'
    const reports = reportsOf(inventedTitle, ...inventedParagraphs, title, '(2021年4月12日)', ...speech)
    expect(reports.map((report) => report.title)).toEqual([inventedTitle, title])
    expect(reports[0]).toEqual(first)
    expect(reports[1]?.body).toContain('同志们:')
  })

  it('gives a second speech behind the thanks of the first', () => {
    expect(reportsOf('在推进会上的讲话', ...speech, '同志们:', ...otherParagraphs)).toHaveLength(2)
  })

  it('gives a second report with the lead of an agency', () => {
    expect(
      reportsOf(
        inventedTitle,
        `本报讯(记者 甲明) ${inventedParagraphs[0]}`,
        ...inventedParagraphs.slice(1),
        `本报讯 ${otherParagraphs[0]}`,
      ),
    ).toHaveLength(2)
  })

  it('sets an entry of an encyclopedia apart', () => {
    expect(reportsOf(inventedTitle, ...inventedParagraphs, ...entry)).toEqual([first, { title: undefined, body: entry.join('\n') }])
  })

  it.each([
    [
      'a salutation inside a speech',
      ['在推进会上的讲话', ...speech.slice(0, 2), '一、提高认识。创建工作意义重大,各部门要抓好落实。', '同志们:', '让我们携手并进。'],
    ],
    ['a later meeting without a headline', [inventedTitle, ...inventedParagraphs, '4月15日,青河县又召开会议,研究下一步工作。']],
    ['a heading inside a report', [inventedTitle, ...inventedParagraphs, '高位推动', '4月15日,青河县又召开会议,研究下一步工作。']],
    ['a place that is introduced first', [inventedTitle, entry[0] ?? '', ...inventedParagraphs]],
  ])('stays whole: %s', (_, lines) => {
    expect(reportsOf(...lines)).toHaveLength(1)
  })
})
