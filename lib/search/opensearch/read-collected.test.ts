import { expect, it } from 'vitest'
import { blockBytes, readCollected } from './read-collected.ts'

/** A block that holds these places. */
function block(...places: readonly number[]): string {
  const bytes = Buffer.alloc(blockBytes)
  for (const place of places) bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7))
  return bytes.toString('base64')
}

it('reads identifiers of all parts and tiers from their bits', () => {
  const collected = [[[block(1, 7, 8), null, block(0)], [block(4095)], []], [[], [], [null, block(3)]], null]
  const { ids, tiers } = readCollected(collected, true)
  expect([...ids]).toEqual([1, 7, 8, 8192, 4095, 4099])
  expect([...(tiers ?? [])]).toEqual([0, 0, 0, 0, 1, 2])
})

it('tells no tiers where none were asked for, and finds nothing in nothing', () => {
  expect(readCollected([[[block(2)], [], []]], false)).toEqual({ ids: Int32Array.of(2), tiers: null })
  expect(readCollected([], true).ids).toHaveLength(0)
})
