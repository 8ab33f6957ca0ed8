import { expect, it } from 'vitest'
import { readMeetingDate } from './meeting-date.ts'
import { readPublishedAt } from './published-at.ts'
import { inputOf } from './testing/input-of.ts'

const body = '6月8日,甲区召开推进会,部署工作。'
const published = (zones: Parameters<typeof inputOf>[0]) => readPublishedAt(inputOf({ body, ...zones })).value
const held = (zones: Parameters<typeof inputOf>[0]) => {
  const { value, rule, basis } = readMeetingDate(inputOf({ body, ...zones }))
  return value && `${value.year ?? '-'}/${value.month ?? '-'}/${value.day ?? '-'} ${rule} ${basis}`
}

it('takes a day beside a menu before the counter of readers, or behind the name of a place', () => {
  expect(published({ navigation: '甲区门户\n2016-06-09 | 浏览:51\n关闭' })).toBe('2016-06-09')
  expect(published({ navigation: '武汉江岸 2016-06-09' })).toBe('2016-06-09')
  expect(published({ navigation: '今天是 2024-06-09' })).toBeNull()
})

it('takes a day under the headline that credits stand behind', () => {
  expect(published({ subtitle: '2016年06月09日 甲区发布 记者 某某' })).toBe('2016-06-09')
  expect(published({ subtitle: '2016年06月09日 某某' })).toBeNull()
})

it('takes the day of the source at the foot of a page, and no day of the site', () => {
  expect(published({ footer: '来源:甲区新闻 2016-06-09' })).toBe('2016-06-09')
  expect(published({ footer: '版权所有 2024-06-09' })).toBeNull()
})

it('reads no stamp out of an address', () => {
  expect(published({ subtitle: 'http://a.example/2016-06/09/c_1.htm 2016年06月09日 08:22 来源:甲区报' })).toBe('2016-06-09T08:22')
})

it('believes the day in the head of a page where the text counts from it', () => {
  const navigation = '2012年12月19日 星期三'
  expect(published({ navigation, body: '昨天(12月18日),甲区召开推进会。' })).toBe('2012-12-19')
  expect(published({ navigation, body: '12月18日,甲区召开推进会。' })).toBeNull()
})

it('takes the year of an address that the page prints as its own, and of no link', () => {
  expect(held({ navigation: '本文网址: http://a.example/201606/t20160609_1.html' })).toBe('2016/6/8 year-of-url url')
  expect(held({ navigation: 'http://a.example/201606/t20160609_1.html\nhttp://a.example/201706/t20170609_1.html' })).toMatch(/^-/u)
})

it('takes no span of years in the name of a meeting for its year', () => {
  const spanned = '6月8日,甲区召开2021—2023年文明城市创建工作启动大会,部署工作。'
  expect(held({ body: spanned, sourceLine: '2021-06-09' })).toBe('2021/6/8 year-of-stamp stamp')
})

it('reads today against the dateline of the report', () => {
  const told = '本报北京12月20日电 (记者 某某) 今天上午,甲市参加了在北京举行的会议。'
  expect(held({ body: told, sourceLine: '2011-12-22' })).toBe('2011/12/20 today stamp')
})

it('parts figures whose marks were lost where only one way is possible', () => {
  expect(held({ body: '96日上午,甲区召开推进会。' })).toMatch(/^-\/9\/6 lost-mark/u)
  expect(held({ body: '111日上午,甲区召开推进会。' })).toBeNull()
})

it('takes the day beside the page of a paper, and not the one that stands alone in the head of its site', () => {
  const told = '昨天下午,甲市召开推进会,部署工作。'
  const meta = '甲晚报多媒体数字报刊平台'
  const page = (zones: Parameters<typeof inputOf>[0]) => published({ meta, body: told, ...zones })
  expect(page({ sourceLine: '2025年8月22日', navigation: 'A2 时政　2018年01月16日　星期二' })).toBe('2018-01-16')
  expect(page({ sourceLine: '2025年8月22日 星期五', navigation: '第03版:要闻 2018年01月16日' })).toBe('2018-01-16')
  expect(page({ sourceLine: '2025-08-22', subtitle: '2018-01-16 04版 综合' })).toBe('2018-01-16')
  expect(page({ navigation: '2025年8月22日\nB1版 2018年1月16日 星期二' })).toBe('2018-01-16')
  expect(page({ sourceLine: '2018年1月16日', navigation: 'A2 时政' })).toBe('2018-01-16')
  expect(page({ sourceLine: '2018-01-16', navigation: 'A2 时政　2018年01月16日' })).toBe('2018-01-16')
})

it('takes no day of the line of a shared file, which tells when it was uploaded', () => {
  const speech = '同志们:\n今天,我们在这里召开全市誓师大会。'
  const shared = (documentSiteFrame: string) => {
    const zones = { title: '在全市誓师大会上的讲话', body: speech, documentSiteFrame }
    return [published(zones), held(zones)]
  }
  expect(shared('上传人:某某　上传时间:2023-03-02　格式:DOCX　页数:11')).toEqual([null, null])
  expect(shared('格式:DOC 大小:38KB 上传者:某某 上传时间:2023-03-02')).toEqual([null, null])
  expect(shared('分享者:某某　分享时间:2023-03-02　页数:5')).toEqual([null, null])
  expect(shared('贡献者:某某 2023-03-02 文档大小:42KB')).toEqual([null, null])
  expect(published({ sourceLine: '上传时间:2016-06-09 来源:甲区政府' })).toBe('2016-06-09')
})
