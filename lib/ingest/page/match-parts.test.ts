import { expect, it } from 'vitest'
import { bestOverlap, matchParts } from './match-parts.ts'

const range = (start: number, end: number) => ({ start, end })

it('gives each part the report with which it shares most', () => {
  expect(matchParts([range(0, 100), range(100, 300)], [range(90, 310), range(0, 95)])).toEqual([1, 0])
})

it('leaves a part without a report when there is none, or only taken ones', () => {
  expect(matchParts([range(0, 10), range(10, 90)], [range(5, 90)])).toEqual([null, 0])
  expect(matchParts([range(0, 10)], [range(10, 20)])).toEqual([null])
  expect(matchParts([range(0, 10)], [])).toEqual([null])
})

it('prefers the older report when two share as much', () => {
  expect(matchParts([range(0, 20)], [range(0, 10), range(10, 20)])).toEqual([0])
})

it('finds the part that took in most of a range', () => {
  expect(bestOverlap(range(10, 30), [range(0, 15), range(15, 40)])).toBe(1)
  expect(bestOverlap(range(50, 60), [range(0, 15)])).toBeNull()
})
