import type { Columns } from '../columns/columns.ts'
import type { PeopleFound } from '../matches/find-people.ts'
import { keepRows } from './keep-rows.ts'

function marked(columns: Columns, ids: Int32Array): Uint8Array {
  const marks = new Uint8Array(columns.count)
  for (const id of ids) marks[columns.rowOf[id] ?? 0] = 1
  return marks
}

/** The rows that pass a choice of people (type Choice says how). */
export function peopleRows(columns: Columns, rows: Int32Array, { included, excluded, none }: PeopleFound): Int32Array {
  const { codes, values } = columns
  const namesSome = Uint8Array.from(values.named.lists, (list) => Number(list.length > 0))
  const wanted = included && marked(columns, included)
  const unwanted = excluded && marked(columns, excluded)
  return keepRows(rows, (row) => {
    if (namesSome[codes.named[row] ?? 0] === 0) return none
    if (unwanted?.[row] === 1) return false
    return wanted ? wanted[row] === 1 : unwanted !== null
  })
}
