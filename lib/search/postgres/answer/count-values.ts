import type { FacetField } from '#lib/query/index.ts'
import type { Columns } from '../columns/columns.ts'

/** How many of these rows have each value; null counts those that have none. */
export function countValues({ codes, values }: Columns, field: FacetField, rows: Int32Array): Map<string | null, number> {
  const column = codes[field]
  const ofCode = new Int32Array(values[field].lists.length)
  for (let i = 0; i < rows.length; i++) {
    const code = column[rows[i] ?? 0] ?? 0
    ofCode[code] = (ofCode[code] ?? 0) + 1
  }
  const counts = new Map<string | null, number>()
  for (const [code, list] of values[field].lists.entries()) {
    const count = ofCode[code] ?? 0
    if (count === 0) continue
    for (const value of list.length > 0 ? list : [null]) counts.set(value, (counts.get(value) ?? 0) + count)
  }
  return counts
}
