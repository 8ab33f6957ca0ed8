import { describe, expect, it } from 'vitest'
import { acceptedMeetingDays, acceptedPlaces, acceptedPublicationDays, scoreFact } from './fact-score.ts'

const answer = {
  file: 'page.html',
  place: { province: '370000', city: '371500', accept: { city: [null] } },
  meetingDate: { year: 2019, month: 3, day: 5 },
  publishedAt: '2019-03-06T09:00',
  accept: { meetingDate: [{ year: null, month: 3, day: 5 }] },
}

describe('an answer', () => {
  it('takes other values that it names, whole or by part', () => {
    expect(acceptedPlaces(answer, 'city')).toEqual(['371500', null])
    expect(acceptedMeetingDays(answer)).toEqual(['2019-03-05', null])
  })

  it('gives the day of publication without its time', () => {
    expect(acceptedPublicationDays(answer)).toEqual(['2019-03-06'])
  })

  it('says nothing of a field that it does not have', () => {
    expect(acceptedPlaces({ file: 'page.html' }, 'province')).toEqual([])
  })
})

describe('a reading', () => {
  it('is right where nothing is settled and nothing was read', () => {
    expect(scoreFact([null], null, 1).verdict).toBe('right')
    expect(scoreFact([null], '370000', 1).verdict).toBe('wrong')
  })

  it('is missing where there is a value and none was read', () => {
    expect(scoreFact(['370000'], null, 1).verdict).toBe('missing')
  })
})
