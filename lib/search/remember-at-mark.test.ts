import { expect, it } from 'vitest'
import { rememberAtMark } from './remember-at-mark.ts'

const memory = () => rememberAtMark<{ readonly size: number }>(10, ({ size }) => size)

it('remembers what was put at the same state', () => {
  const { get, put } = memory()
  put('a', 'key', { size: 3 })
  expect(get('a', 'key')).toEqual({ size: 3 })
  expect(get('a', 'other')).toBeNull()
})

it('forgets everything when another state is asked for', () => {
  const { get, put } = memory()
  put('a', 'key', { size: 3 })
  expect(get('b', 'key')).toBeNull()
  expect(get('a', 'key')).toBeNull()
})

it('keeps what was asked for last when there is too much', () => {
  const { get, put } = memory()
  put('a', 'first', { size: 4 })
  put('a', 'second', { size: 4 })
  get('a', 'first')
  put('a', 'third', { size: 4 })
  expect([get('a', 'first'), get('a', 'second'), get('a', 'third')]).toEqual([{ size: 4 }, null, { size: 4 }])
})

it('keeps nothing that is larger than all that it may keep, and counts a key once', () => {
  const { get, put } = memory()
  put('a', 'large', { size: 11 })
  expect(get('a', 'large')).toBeNull()
  for (let i = 0; i < 5; i++) put('a', 'same', { size: 4 })
  put('a', 'other', { size: 4 })
  expect(get('a', 'same')).toEqual({ size: 4 })
})
