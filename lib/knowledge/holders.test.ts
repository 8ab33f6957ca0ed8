import { describe, expect, it } from 'vitest'
import table from './data/holders.json' with { type: 'json' }
import { division } from './divisions.ts'
import { titleStatus } from './holders.ts'
import { rounds } from './rounds.ts'
import { standingOf } from './standing.ts'

const date = (year: number | null, month: number | null = null, day: number | null = null) => ({ year, month, day, startDate: null })
const place = (city: string, district: string | null = null, zone: string | null = null) => ({
  province: `${city.slice(0, 2)}0000`,
  city,
  district,
  zone,
  printedName: '',
})

describe('the table of title holders', () => {
  it('names divisions and rounds that exist, each division once, each row with its source', () => {
    const numbers = rounds.map(({ round }) => round)
    for (const { code, rounds: held, source } of table.holders) {
      expect(division(code), code).not.toBeNull()
      expect(held.every((round) => numbers.includes(round)) && held.length > 0, code).toBe(true)
      expect(source).not.toBe('')
    }
    expect(new Set(table.holders.map(({ code }) => code)).size).toBe(table.holders.length)
  })

  it('says who holds the title, from the day of the award on', () => {
    expect(titleStatus('340100', '2015-02-27')).toBeNull()
    expect(titleStatus('340100', '2015-02-28')).toMatchObject({ state: 'holder', round: { round: 4 }, source: 'unverified' })
  })

  it('says when a title was stopped', () => {
    expect(titleStatus('130200', '2022-06-21')?.state).toBe('holder')
    expect(titleStatus('130200', '2022-06-22')?.state).toBe('suspended')
  })

  it('says of a place that is not listed that it is no holder only where the list is complete', () => {
    expect(titleStatus('610400', '2007-05-01')?.state).toBe('not-holder')
    expect(titleStatus('610400', '2016-05-01')).toBeNull()
    expect(titleStatus('610400', '2004-05-01')).toBeNull()
  })
})

describe('standingOf', () => {
  it('infers round and year in the cycle for the national campaign alone, and never past the table', () => {
    expect(standingOf(null, date(2019), ['civilized-city']).cycle).toMatchObject({ round: { round: 6 }, yearInCycle: 2 })
    expect(standingOf(null, date(2024), ['civilized-city']).cycle).toBeNull()
    expect(standingOf(null, date(2019), ['sanitary-city']).cycle).toBeNull()
    expect(standingOf(null, date(null, 7, 17), ['civilized-city']).cycle).toBeNull()
  })

  it('states a title where it held through all that the date can mean, for the place itself', () => {
    expect(standingOf(place('340100'), date(2016), ['civilized-city']).title?.state).toBe('holder')
    expect(standingOf(place('340100'), date(2015), ['civilized-city']).title).toBeNull()
    expect(standingOf(place('340100', '340104'), date(2016), ['civilized-city']).title).toBeNull()
    expect(standingOf(place('340100', null, '合肥高新区'), date(2016), ['civilized-city']).title).toBeNull()
  })
})
