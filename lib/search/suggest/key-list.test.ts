import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeKeyList, ownersOf } from './key-list.ts'

const list = makeKeyList(['合肥市', '安徽省合肥市', '芜湖市', '合水县'].map((key, owner) => ({ key, owner })))

it('finds the names that begin so, and those that hold it, in their order', () => {
  expect(ownersOf(list, '合', 'start', 9)).toEqual([0, 3])
  expect(ownersOf(list, '合', 'inside', 9)).toEqual([0, 1, 3])
  expect(ownersOf(list, '合', 'inside', 2)).toEqual([0, 1])
  expect(ownersOf(list, '市', 'start', 9)).toEqual([])
})

it('finds nothing in nothing, and nothing for nothing', () => {
  expect(ownersOf(makeKeyList([]), '合', 'inside', 9)).toEqual([])
  expect(ownersOf(list, '', 'start', 9)).toEqual([])
})

it('finds what a look at every key finds, whatever the keys are', () => {
  const key = fc.string({ unit: fc.constantFrom('甲', '乙', 'a'), maxLength: 4 })
  fc.assert(
    fc.property(fc.array(key, { maxLength: 12 }), key, (keys, needle) => {
      const made = makeKeyList(keys.map((one, owner) => ({ key: one, owner })))
      const expected = (test: (one: string) => boolean) => (needle === '' ? [] : keys.flatMap((one, owner) => (test(one) ? [owner] : [])))
      expect(ownersOf(made, needle, 'start', 99)).toEqual(expected((one) => one.startsWith(needle)))
      expect(ownersOf(made, needle, 'inside', 99)).toEqual(expected((one) => one.includes(needle)))
    }),
  )
})
