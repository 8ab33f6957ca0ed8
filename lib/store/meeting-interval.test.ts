import { expect, it } from 'vitest'
import { meetingInterval } from './meeting-interval.ts'

it.each([
  [{ year: 2020, month: 7, day: 17, startDate: null }, '2020-07-17', '2020-07-17'],
  [{ year: 2020, month: 7, day: 17, startDate: '2020-07-15' }, '2020-07-15', '2020-07-17'],
  [{ year: 2020, month: 2, day: null, startDate: null }, '2020-02-01', '2020-02-29'],
  [{ year: 2019, month: null, day: null, startDate: null }, '2019-01-01', '2019-12-31'],
])('%j may mean the days from %s to %s', (date, first, last) => {
  expect(meetingInterval(date)).toEqual({ first, last })
})

it('is none without a year', () => {
  expect(meetingInterval({ year: null, month: 7, day: 17, startDate: null })).toBeNull()
})
