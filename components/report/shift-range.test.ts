import { expect, it } from 'vitest'
import { shiftRange } from './shift-range.ts'

const replacements = [
  { start: 0, end: 2, after: '软件' },
  { start: 4, end: 6, after: '信息处' },
]

it('keeps a range that lies before every change of length', () => {
  expect(shiftRange({ start: 1, end: 4 }, replacements)).toEqual({ start: 1, end: 4 })
})

it('moves a range by what changed before it', () => {
  expect(shiftRange({ start: 6, end: 8 }, replacements)).toEqual({ start: 7, end: 9 })
})

it('widens a range whose border lies inside a replacement of another length', () => {
  expect(shiftRange({ start: 5, end: 5 }, replacements)).toEqual({ start: 4, end: 7 })
  expect(shiftRange({ start: 2, end: 5 }, replacements)).toEqual({ start: 2, end: 7 })
})
