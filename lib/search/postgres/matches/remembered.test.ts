import { expect, it } from 'vitest'
import { createRemembered } from './remembered.ts'

const matches = (count: number) => ({ ids: new Int32Array(count), tiers: null })

it('gives back what it was given, at that revision alone', () => {
  const remembered = createRemembered(10_000)
  const found = matches(3)
  remembered.put(1n, 'a', found)
  expect(remembered.get(1n, 'a')).toBe(found)
  expect(remembered.get(2n, 'a')).toBeNull()
  expect(remembered.get(1n, 'b')).toBeNull()
})

it('forgets everything when the index changes, and takes nothing of an older state', () => {
  const remembered = createRemembered(10_000)
  remembered.put(1n, 'a', matches(3))
  remembered.put(2n, 'b', matches(3))
  remembered.put(1n, 'c', matches(3))
  expect(remembered.get(2n, 'a')).toBeNull()
  expect(remembered.get(2n, 'b')).not.toBeNull()
  expect(remembered.get(1n, 'c')).toBeNull()
})

it('stays within its bytes and drops what was not asked for longest', () => {
  const remembered = createRemembered(10_000)
  for (const key of ['a', 'b', 'c']) {
    remembered.put(1n, key, matches(1_000))
    remembered.get(1n, 'a')
  }
  expect(['a', 'b', 'c'].map((key) => remembered.get(1n, key) !== null)).toEqual([true, false, true])
})

it('does not count twice what is put twice', () => {
  const remembered = createRemembered(10_000)
  for (let i = 0; i < 10; i++) remembered.put(1n, 'a', matches(1_000))
  remembered.put(1n, 'b', matches(1_000))
  expect(remembered.get(1n, 'a')).not.toBeNull()
})

it('does not keep what alone is too large', () => {
  const remembered = createRemembered(10_000)
  remembered.put(1n, 'a', matches(10_000))
  expect(remembered.get(1n, 'a')).toBeNull()
})
