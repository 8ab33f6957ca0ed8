import { describe, expect, it } from 'vitest'
import { cycleOf } from './rounds.ts'

describe('rounds of the national campaign', () => {
  it.each([
    [2005, 1, 3],
    [2018, 6, 1],
    [2022, 7, 2],
    [2023, 7, 3],
  ])('puts %i into round %i, year %i', (year, round, yearInCycle) => {
    expect(cycleOf(year)).toMatchObject({ round: { round }, yearInCycle })
  })

  it('says nothing of years without a documented cycle', () => {
    expect(cycleOf(2024)).toBeNull()
    expect(cycleOf(2002)).toBeNull()
  })
})
