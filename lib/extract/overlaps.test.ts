import { describe, expect, it } from 'vitest'
import { overlapWith, withoutOverlaps } from './overlaps.ts'

const range = (start: number, end: number) => ({ start, end })

describe('overlapWith', () => {
  it('tells whether a range shares a character with one of several', () => {
    const overlaps = overlapWith([range(2, 4), range(8, 10)])
    expect([range(0, 2), range(3, 5), range(4, 8), range(9, 12)].map(overlaps)).toEqual([false, true, false, true])
  })
})

describe('withoutOverlaps', () => {
  it('leaves out what shares a character with an earlier range, itself left out or not', () => {
    expect(withoutOverlaps([range(0, 3), range(2, 5), range(4, 6), range(6, 8)])).toEqual([range(0, 3), range(6, 8)])
  })
})
