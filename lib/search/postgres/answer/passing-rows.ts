import type { FacetField, Query } from '#lib/query/index.ts'
import { firstDayOf, lastDayOf } from '../../date-range.ts'
import { type Columns, noDay } from '../columns/columns.ts'
import { fixedMasks, type Mask } from './choice-masks.ts'
import type { Found } from './found.ts'
import { keepRows } from './keep-rows.ts'
import { peopleRows } from './people-rows.ts'
import type { Candidates } from './rows-behind.ts'

/** Rows that pass everything, and for a facet with a choice those that pass everything but that. */
export type Passing = { readonly all: Int32Array; readonly but: ReadonlyMap<FacetField, Int32Array> }

const dayMs = 86_400_000
const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / dayMs

const through = (rows: Int32Array, { codes, passes }: Mask) => keepRows(rows, (row) => passes[codes[row] ?? 0] === 1)

/** What passes the range of months, the people and the filters that are no facets. */
function fixedRows(columns: Columns, candidates: Candidates, found: Found, query: Query): Int32Array {
  const { firstDay, lastDay } = columns.numbers
  let rows = candidates.rows
  if (query.from) {
    const from = dayNumber(firstDayOf(query.from))
    rows = keepRows(rows, (row) => (firstDay[row] ?? noDay) >= from)
  }
  if (query.to) {
    const to = dayNumber(lastDayOf(query.to))
    rows = keepRows(rows, (row) => lastDay[row] !== noDay && (lastDay[row] ?? 0) <= to)
  }
  if (found.people) rows = peopleRows(columns, rows, found.people)
  return fixedMasks(columns, query).reduce(through, rows)
}

export function passingRows(
  columns: Columns,
  candidates: Candidates,
  found: Found,
  query: Query,
  chosen: ReadonlyMap<FacetField, Mask>,
): Passing {
  const rows = fixedRows(columns, candidates, found, query)
  const but = new Map(
    [...chosen.keys()].map((own) => [
      own,
      [...chosen]
        .filter(([field]) => field !== own)
        .map(([, one]) => one)
        .reduce(through, rows),
    ]),
  )
  return { all: [...chosen.values()].reduce(through, rows), but }
}
