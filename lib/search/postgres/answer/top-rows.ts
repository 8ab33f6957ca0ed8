import type { Sort } from '#lib/query/index.ts'
import { type Columns, noDay } from '../columns/columns.ts'

/** Below zero when row a stands before row b. */
type Order = (a: number, b: number) => number

function orderOf({ numbers: { id, lastDay, placeOrder } }: Columns, tierOfRow: Uint8Array | null, sort: Sort): Order {
  const of = (column: Int32Array | Uint8Array, row: number) => column[row] ?? 0
  const byId: Order = (a, b) => of(id, a) - of(id, b)
  const newest: Order = (a, b) => of(lastDay, b) - of(lastDay, a) || byId(a, b)
  const undated = (row: number) => Number(lastDay[row] === noDay)
  switch (sort) {
    case 'newest':
      return newest
    case 'oldest':
      return (a, b) => undated(a) - undated(b) || of(lastDay, a) - of(lastDay, b) || byId(a, b)
    case 'place':
      return (a, b) => of(placeOrder, a) - of(placeOrder, b) || newest(a, b)
    case 'relevance':
      return tierOfRow ? (a, b) => of(tierOfRow, b) - of(tierOfRow, a) || newest(a, b) : newest
  }
}

/** Beyond so many, sorting everything is quicker than keeping the first of a pile. */
const pileLimit = 2_000

/** Keeps the last of `pile` on top, so that a better row can take its place. */
function sink(pile: Int32Array, order: Order): void {
  const moved = pile[0] ?? 0
  let place = 0
  for (;;) {
    let child = 2 * place + 1
    if (child >= pile.length) break
    if (child + 1 < pile.length && order(pile[child + 1] ?? 0, pile[child] ?? 0) > 0) child++
    if (order(pile[child] ?? 0, moved) <= 0) break
    pile[place] = pile[child] ?? 0
    place = child
  }
  pile[place] = moved
}

/** The first `count` rows of an order, in that order. */
export function topRows(columns: Columns, rows: Int32Array, tierOfRow: Uint8Array | null, sort: Sort, count: number): Int32Array {
  const order = orderOf(columns, tierOfRow, sort)
  if (count >= rows.length || count > pileLimit) return rows.slice().sort(order).subarray(0, count)
  const pile = rows.slice(0, count).sort((a, b) => order(b, a))
  for (let i = count; i < rows.length; i++) {
    const row = rows[i] ?? 0
    if (order(row, pile[0] ?? 0) >= 0) continue
    pile[0] = row
    sink(pile, order)
  }
  return pile.sort(order)
}
