import { describe, expect, it } from 'vitest'
import { dayTellings } from './days.ts'
import { readTelling } from './read-telling.ts'

/** The day that was read, as tellings write it. */
function dayRead(page: string): string {
  const { value } = readTelling(page).meetingDate
  return [value?.year, value?.month, value?.day].map((part) => part ?? '?').join('-')
}

const settled = dayTellings.filter(({ open }) => !open)
const open = dayTellings.filter((telling) => telling.open)

describe('the day of a meeting told by', () => {
  it.each(settled)('$way', ({ page, day }) => {
    expect(dayRead(page)).toBe(day)
  })

  it.each(open)('$way: not yet read, and never another', ({ page, day }) => {
    const wanted = day.split('-')
    const isPart = dayRead(page)
      .split('-')
      .every((part, index) => part === '?' || part === wanted[index])
    expect(isPart).toBe(true)
  })
})
