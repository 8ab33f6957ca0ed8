import { describe, expect, it } from 'vitest'
import { readMeetingDate } from './meeting-date.ts'
import { inputOf } from './testing/input-of.ts'

type Zones = Parameters<typeof inputOf>[0]

const held = (zones: Zones) => {
  const { value } = readMeetingDate(inputOf({ title: '甲县召开创建推进会', ...zones }))
  return value && [value.year, value.month, value.day].map((part) => part ?? '-').join('/')
}

describe('words of time', () => {
  it.each([
    ['上月30日,甲县召开推进会,部署工作。', '2017-12-02', '2017/11/30'],
    ['上月30日,甲县召开推进会,部署工作。', '2018-01-02', '2017/12/30'],
    ['本月3日,甲县召开推进会,部署工作。', '2017-12-06', '2017/12/3'],
    ['本周一上午,甲县召开推进会,部署工作。', '2017-12-06', '2017/12/4'],
    ['上周五下午,甲县召开推进会,部署工作。', '2017-12-06', '2017/12/1'],
    ['星期三,甲县召开推进会,部署工作。', '2017-12-06', '2017/12/6'],
    ['本周五,甲县召开推进会,部署工作。', '2017-12-06', null],
    ['昨天上午,干部举手宣誓:“从今天做起!”甲县誓师大会在这里举行。', '2012-02-28', '2012/2/27'],
    ['记者昨日从甲县冲刺大会上获悉,全县将集中整治。', '2016-11-03', '2016/11/2'],
    ['711日晚,甲社区把推进会搬到了榕树下。', '2017-07-12', '2017/7/11'],
  ])('%s stamped %s', (body, stamp, wanted) => expect(held({ body, sourceLine: `发布时间:${stamp}` })).toBe(wanted))

  it('read a day in brackets behind them', () => {
    expect(held({ body: '本周一(3月12日)的例会有些特别,台上只有一张白纸。', sourceLine: '2018-03-13' })).toBe('2018/3/12')
  })

  it('tell nothing in a chapter of a novel', () => {
    const body = '今天是全市创建文明城市动员大会,谁都知道不好坐。'
    expect(held({ title: '第一百七十三章 背锅', body, sourceLine: '更新时间:2013-10-27 23:41' })).toBeNull()
  })
})

describe('the day of a speech without its year', () => {
  it('stands in brackets under the title', () => {
    const body = '同志们:\n今天的会议很重要,我讲三点意见。'
    expect(held({ subtitle: '县长 某某\n(9月15日)', body })).toBe('-/9/15')
    expect(held({ subtitle: '县长 某某\n(二月十八日)', body })).toBe('-/2/18')
  })
})

describe('years without a stamp', () => {
  const body = '7月17日,甲县召开推进会,县委书记某某讲话。'

  it.each([
    [{ body: `${body}会议指出,今年(2019年)是关键一年。` }, '2019/7/17'],
    [{ body: `${body}去年(2018年),全县拆除了旱厕。` }, '2019/7/17'],
    [{ body, caption: '微信图片_20190718093000.jpg' }, '2019/7/17'],
    [{ body, markup: '<img src="./W020190718345678.jpg">' }, '2019/7/17'],
    [{ body, markup: '<img src="/2016/03/01/a.jpg"><img src="/2017/03/02/b.jpg">' }, '-/7/17'],
    [{ body, navigation: '创建简报 2019年第5期' }, '2019/7/17'],
    [{ body, sourceLine: '索引号:006123/2012-00877 文号:' }, '2012/7/17'],
    [{ body, breadcrumb: '首页 > 2018年创城专题 > 正文' }, '2018/7/17'],
    [{ body, footer: '© 2018 某网' }, '-/7/17'],
    [{ body: `${body}2019年荣获省级文明城市。确保2020年创成。`, breadcrumb: '首页 > 2016年专题 > 正文' }, '-/7/17'],
  ] as const)('%#', (zones, wanted) => expect(held(zones)).toBe(wanted))

  it('are told as alternatives where the words leave few', () => {
    const text = `${body}2018年荣获省级文明城市。确保2020年创成。`
    expect(readMeetingDate(inputOf({ body: text })).alternatives.map(({ year }) => year)).toEqual([2018, 2019, 2020])
  })
})
