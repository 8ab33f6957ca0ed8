import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterReports, type Link, type MayJoin } from './cluster-reports.ts'

const always = () => true
const unless =
  (areApart: (a: number, b: number) => boolean): MayJoin =>
  (one, other) =>
    !one.some((a) => other.some((b) => areApart(a, b)))

describe('the articles among reports', () => {
  it('are what hangs together by links', () => {
    const links = [
      { a: 1, b: 2, weight: 0.9 },
      { a: 2, b: 5, weight: 0.8 },
    ]
    expect(clusterReports([1, 2, 3, 4, 5], links, always)).toEqual([[1, 2, 5], [3], [4]])
  })
  it('leave a damaged copy with the nearer of two texts that stand apart', () => {
    const links = [
      { a: 1, b: 3, weight: 0.8 },
      { a: 2, b: 3, weight: 0.9 },
    ]
    expect(
      clusterReports(
        [1, 2, 3],
        links,
        unless((a, b) => a === 1 && b === 2),
      ),
    ).toEqual([[1], [2, 3]])
  })
  it('are the same in whatever order reports and links come', () => {
    const link = fc.record({ a: fc.integer({ min: 1, max: 8 }), b: fc.integer({ min: 1, max: 8 }), weight: fc.constantFrom(0.7, 0.8, 0.9) })
    const apart = unless((a, b) => (a * b) % 5 === 2)
    fc.assert(
      fc.property(fc.array(link), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (some, turns) => {
        const links: Link[] = [
          ...new Map(
            some.map(({ a, b, weight }) => [`${Math.min(a, b)} ${Math.max(a, b)}`, { a: Math.min(a, b), b: Math.max(a, b), weight }]),
          ).values(),
        ]
        const shuffled = links
          .map((one) => [turns.next().value, one] as const)
          .sort(([x], [y]) => (x ?? 0) - (y ?? 0))
          .map(([, one]) => one)
        const ids = [1, 2, 3, 4, 5, 6, 7, 8]
        expect(clusterReports(ids.toReversed(), shuffled, apart)).toEqual(clusterReports(ids, links, apart))
      }),
    )
  })
})
