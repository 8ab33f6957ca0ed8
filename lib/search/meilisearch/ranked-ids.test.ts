import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InexactHere } from '../inexact-here.ts'
import { type ReadTier, rankedIds } from './ranked-ids.ts'

/** Tiers that hold those above them, as the index answers for them. */
function index(title: readonly number[], lead: readonly number[], rest: readonly number[]) {
  const held = {
    title,
    leadOrTitle: [...title, ...lead].sort((a, b) => a - b),
    anywhere: [...title, ...lead, ...rest].sort((a, b) => a - b),
  }
  const totals = { title: held.title.length, leadOrTitle: held.leadOrTitle.length, anywhere: held.anywhere.length }
  const read: ReadTier = async (place, except, offset, limit) =>
    held[place].filter((id) => !except.includes(id)).slice(offset, offset + limit)
  return { totals, read }
}

describe('rankedIds', () => {
  it('gives every page of title, first paragraph and rest, each tier in its own order', async () => {
    const sizes = fc.tuple(fc.nat(7), fc.nat(7), fc.nat(7))
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(20), fc.integer({ min: 1, max: 6 }), async ([titles, leads, others], start, size) => {
        const ids = (count: number, from: number) => Array.from({ length: count }, (_, i) => from + i * 3)
        const tiers = [ids(titles, 0), ids(leads, 1), ids(others, 2)] as const
        const { totals, read } = index(...tiers)
        expect(await rankedIds(totals, start, start + size, read)).toEqual(tiers.flat().slice(start, start + size))
      }),
    )
  })
  it('leaves pages far down to another engine', async () => {
    const many = Array.from({ length: 1_001 }, (_, i) => i)
    const { totals, read } = index(many, [5_000], [])
    await expect(rankedIds(totals, 1_000, 1_020, read)).rejects.toThrow(InexactHere)
    expect(await rankedIds(totals, 980, 1_000, read)).toHaveLength(20)
  })
})
