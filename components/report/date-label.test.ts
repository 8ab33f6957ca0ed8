import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { readMessages } from '#lib/i18n/index.ts'
import { datedLabel, dateLabel } from './date-label.ts'

const zh = createTranslator({ locale: 'zh-Hans', messages: readMessages('zh-Hans'), namespace: 'date' })
const en = createTranslator({ locale: 'en', messages: readMessages('en'), namespace: 'date' })
const day = { year: 2016, month: 5, day: 9, startDate: null }

describe('the label of a date', () => {
  it('is as precise as the date', () => {
    expect(dateLabel(zh, day)).toBe('2016年5月9日')
    expect(dateLabel(zh, { ...day, day: null })).toBe('2016年5月')
    expect(dateLabel(zh, { ...day, day: null, month: null })).toBe('2016年')
    expect(dateLabel(en, day)).toBe('2016-05-09')
    expect(dateLabel(en, { ...day, day: null })).toBe('2016-05')
  })

  it('keeps month and day of a year that is not known', () => {
    expect(dateLabel(zh, { ...day, year: null })).toBe('5月9日（年份未知）')
    expect(dateLabel(en, { ...day, year: null })).toBe('05-09, year unknown')
  })

  it('gives both days of a meeting of several', () => {
    expect(dateLabel(zh, { ...day, startDate: '2016-05-08' })).toBe('2016年5月8日至2016年5月9日')
    expect(dateLabel(zh, { ...day, startDate: '2016-05-09' })).toBe('2016年5月9日')
  })

  it('says when the year is an inference, and only where there is a year', () => {
    expect(datedLabel(zh, day, 'inferred')).toBe('2016年5月9日（推断）')
    expect(datedLabel(zh, day, 'printed')).toBe('2016年5月9日')
    expect(datedLabel(zh, { ...day, year: null }, 'inferred')).toBe('5月9日（年份未知）')
    expect(datedLabel(zh, null, null)).toBe('日期未知')
  })
})
