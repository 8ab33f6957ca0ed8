import { expect, it } from 'vitest'
import { readMeetingDate } from './meeting-date.ts'
import { inputOf } from './testing/input-of.ts'

const body = '11月下旬,甲县召开创建文明县城动员会,部署工作。'
const dateOf = (zones: Parameters<typeof inputOf>[0]) => {
  const { value, rule, basis } = readMeetingDate(inputOf(zones))
  return value && `${value.year ?? '-'}/${value.month ?? '-'}/${value.day ?? '-'} ${rule} ${basis}`
}

it('keeps a month without its day, and takes its year from the stamp', () => {
  expect(dateOf({ body, sourceLine: '2016-12-05 来源:甲县新闻网' })).toBe('2016/11/- month-of-lead stamp')
  expect(dateOf({ body, sourceLine: '2017-01-05 来源:甲县新闻网' })).toBe('2016/11/- month-of-lead stamp')
})

it('leaves the year open where the stamp is too late or missing', () => {
  expect(dateOf({ body, sourceLine: '2017-06-05 来源:甲县新闻网' })).toMatch(/^-\/11\/- month-of-lead/u)
  expect(dateOf({ body })).toMatch(/^-\/11\/- month-of-lead/u)
})

it('does not take the months of tasks for that of the meeting', () => {
  expect(dateOf({ body: '会议要求,11月底前摸清底数。' })).toBeNull()
})

it('reads the year alone where a page prints the month of its publication, and the text says lately', () => {
  const lately = '最近,在某社区的议事会上,居民谈起了停车。'
  expect(dateOf({ body: lately, navigation: '2021年06月' })).toBe('2021/-/- recently stamp')
  expect(dateOf({ body: lately, navigation: '2021年01月' })).toBeNull()
})
