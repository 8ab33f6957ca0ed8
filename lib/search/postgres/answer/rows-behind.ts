import type { Query } from '#lib/query/index.ts'
import type { Columns } from '../columns/columns.ts'
import type { Found } from './found.ts'
import { everyRow, keepRows } from './keep-rows.ts'

/** Rows that stand for what was found, and the tier of relevance by row where there are tiers. */
export type Candidates = { readonly rows: Int32Array; readonly tierOfRow: Uint8Array | null }

function rowsOf({ rowOf }: Columns, ids: Int32Array): Int32Array {
  const rows = new Int32Array(ids.length)
  for (let i = 0; i < ids.length; i++) rows[i] = rowOf[ids[i] ?? 0] ?? 0
  return rows
}

function tiersByRow(columns: Columns, found: Found): Uint8Array | null {
  const { ids, tiers } = found.positive ?? { ids: null, tiers: null }
  if (!ids || !tiers) return null
  const byRow = new Uint8Array(columns.count)
  for (let i = 0; i < ids.length; i++) byRow[columns.rowOf[ids[i] ?? 0] ?? 0] = tiers[i] ?? 0
  return byRow
}

/** Leaves out what holds an excluded term, an article when any of its captures does. */
function without(columns: Columns, rows: Int32Array, excluded: Int32Array, count: Query['count']): Int32Array {
  const key = count === 'articles' ? columns.numbers.unit : columns.numbers.id
  const out = new Set<number>()
  for (const row of rowsOf(columns, excluded)) out.add(key[row] ?? 0)
  return keepRows(rows, (row) => !out.has(key[row] ?? 0))
}

/** Of the captures of an article the one of the best rank stands for it. */
function bestOfUnits({ count, numbers: { id, unit, rank } }: Columns, rows: Int32Array): Int32Array {
  const best = new Map<number, number>()
  const beaten = new Uint8Array(count)
  const better = (row: number, than: number) =>
    (rank[row] ?? 0) < (rank[than] ?? 0) || ((rank[row] ?? 0) === (rank[than] ?? 0) && (id[row] ?? 0) < (id[than] ?? 0))
  let beatenCount = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0
    const key = unit[row] ?? 0
    if (key === id[row]) continue
    const known = best.get(key)
    const wins = known === undefined || better(row, known)
    if (wins) best.set(key, row)
    if (known === undefined) continue
    beaten[wins ? known : row] = 1
    beatenCount++
  }
  return beatenCount === 0 ? rows : keepRows(rows, (row) => beaten[row] === 0)
}

const standing = new WeakMap<Columns, Map<Query['count'], Int32Array>>()

/** What stands for the whole archive, which every search without words asks for: found once for a state of the index. */
function everything(columns: Columns, count: Query['count']): Int32Array {
  const known = standing.get(columns) ?? new Map<Query['count'], Int32Array>()
  standing.set(columns, known)
  const rows = known.get(count) ?? (count === 'articles' ? bestOfUnits(columns, everyRow(columns.count)) : everyRow(columns.count))
  known.set(count, rows)
  return rows
}

export function rowsBehind(columns: Columns, found: Found, count: Query['count']): Candidates {
  if (!found.positive && !found.negative) return { rows: everything(columns, count), tierOfRow: null }
  const matching = found.positive ? rowsOf(columns, found.positive.ids) : everyRow(columns.count)
  const allowed = found.negative ? without(columns, matching, found.negative.ids, count) : matching
  return { rows: count === 'articles' ? bestOfUnits(columns, allowed) : allowed, tierOfRow: tiersByRow(columns, found) }
}
