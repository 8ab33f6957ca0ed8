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
