import { expect, it } from 'vitest'
import { readAhead } from './read-ahead.ts'

it('gives items in their order, and works on no more than asked for at a time', async () => {
  const started: number[] = []
  const given: number[] = []
  const start = async (item: number) => {
    started.push(item)
    await new Promise((done) => setImmediate(done))
    return item * 10
  }
  for await (const [item, result] of readAhead([1, 2, 3, 4, 5], 2, start)) {
    expect(result).toBe(item * 10)
    expect(started.length - given.length).toBeLessThanOrEqual(2)
    given.push(item)
  }
  expect(given).toEqual([1, 2, 3, 4, 5])
})

it('gives nothing of nothing', async () => {
  const all: unknown[] = []
  for await (const one of readAhead([], 3, async () => 1)) all.push(one)
  expect(all).toEqual([])
})
