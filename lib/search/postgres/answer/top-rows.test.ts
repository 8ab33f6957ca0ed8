import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sorts } from '#lib/query/index.ts'
import { emptyColumns, noDay, noPlace } from '../columns/columns.ts'
import { topRows } from './top-rows.ts'

const report = fc.record({ day: fc.constantFrom(noDay, 1, 2, 3), place: fc.constantFrom(noPlace, 110_000, 320_000), tier: fc.nat(2) })

it('gives the same first rows whether it keeps a pile or sorts everything', () => {
  fc.assert(
    fc.property(fc.array(report, { maxLength: 60 }), fc.nat(70), fc.constantFrom(...sorts), (reports, count, sort) => {
      const column = (of: (one: (typeof reports)[number], row: number) => number) => Int32Array.from(reports, of)
      const empty = emptyColumns()
      const numbers = {
        ...empty.numbers,
        id: column((_, row) => 1_000 - row),
        lastDay: column(({ day }) => day),
        placeOrder: column(({ place }) => place),
      }
      const columns = { ...empty, count: reports.length, numbers }
      const tiers = Uint8Array.from(reports, ({ tier }) => tier)
      const rows = Int32Array.from(reports, (_, row) => row)
      const everything = topRows(columns, rows, tiers, sort, reports.length)
      expect(Array.from(topRows(columns, rows, tiers, sort, count))).toEqual(Array.from(everything.subarray(0, count)))
    }),
  )
})
