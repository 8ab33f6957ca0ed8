import { describe, expect, it } from 'vitest'
import { readPublishedAt } from './published-at.ts'
import { inputOf } from './testing/input-of.ts'

const facts = { fileName: 'page.html', url: null, fetchedAt: '2024-04-17T01:00:00Z', contentType: 'text/html' }

describe('the time of publication', () => {
  it.each([
    ['发布时间:2022-03-03 10:58 浏览次数:', '2022-03-03T10:58'],
    ['时间:\n2022-5-7 9:37', '2022-05-07T09:37'],
    ['时间:2022-11-12 08:51:39 来源:某管委会', '2022-11-12T08:51:39'],
    ['2014年03月04日 来源:某报', '2014-03-04'],
    ['2019/11/16', '2019-11-16'],
    ['20.10.2016', '2016-10-20'],
    ['03/31/2011', '2011-03-31'],
  ])('%s', (sourceLine, expected) => expect(readPublishedAt(inputOf({ sourceLine })).value).toBe(expected))

  it('has no time at midnight, which a system writes that knows none', () => {
    expect(readPublishedAt(inputOf({ sourceLine: '发布时间:2020-11-02 00:00' })).value).toBe('2020-11-02')
  })

  it('may stand under the headline or after the name of a paper', () => {
    expect(readPublishedAt(inputOf({ subtitle: '甲市创建办 2006-12-26' })).value).toBe('2006-12-26')
    expect(readPublishedAt(inputOf({ navigation: '某河早报 2020-08-06' })).value).toBe('2020-08-06')
    expect(readPublishedAt(inputOf({ navigation: '今天是2020-08-06', subtitle: '(2020年8月6日)' })).value).toBeNull()
  })

  it('prefers publication to update', () => {
    const { value, alternatives } = readPublishedAt(inputOf({ sourceLine: '更新时间:2020-02-02 发布时间:2020-01-01' }))
    expect([value, alternatives]).toEqual(['2020-01-01', ['2020-02-02']])
  })

  it('is no copyright year, impossible day, document number or quantity', () => {
    expect(readPublishedAt(inputOf({ sourceLine: '2022-13-45 点击:64505 〔2015〕4号', footer: '© 2016-01-02' })).value).toBeNull()
  })

  it('is not after the capture, and not the clock of the site', () => {
    expect(readPublishedAt(inputOf({ sourceLine: '今天是2024年04月17日' }, [], facts)).value).toBeNull()
    expect(readPublishedAt(inputOf({ sourceLine: '发布时间:2024-04-17' }, [], facts)).value).toBe('2024-04-17')
    expect(readPublishedAt(inputOf({ sourceLine: '发布时间:2025-04-17' }, [], facts)).value).toBeNull()
  })

  it('is read from a line of the page head that is nothing but a date', () => {
    expect(readPublishedAt(inputOf({ meta: '某网站\n2022-03-03 10:58:00\n会议于2021-01-01举行' })).value).toBe('2022-03-03T10:58:00')
  })
})
