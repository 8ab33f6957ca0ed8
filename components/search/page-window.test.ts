import { expect, it } from 'vitest'
import { pageWindow } from './page-window.ts'

it('offers the first, the last and the neighbours', () => {
  expect(pageWindow(1, 3)).toEqual([1, 2, 3])
  expect(pageWindow(10, 40)).toEqual([1, 8, 9, 10, 11, 12, 40])
  expect(pageWindow(99, 5)).toEqual([1, 5])
})
