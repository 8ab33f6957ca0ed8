import { placeValue } from '../place-number.ts'
import { type Columns, codeOf, forNumbers, forValues, numberColumns, type ValueField, valueFields } from './columns.ts'
import type { Changes } from './read-changes.ts'

function grown(column: Int32Array, length: number): Int32Array {
  const copy = new Int32Array(length)
  copy.set(column.length > length ? column.subarray(0, length) : column)
  return copy
}

const largest = (ids: Int32Array) => ids.reduce((a, b) => Math.max(a, b), -1)

/** A copy with room for `added` more rows, and for every identifier of the changes. */
function draftOf(columns: Columns, { numbers }: Changes) {
  const capacity = columns.count + numbers.id.length
  const limit = Math.max(columns.rowOf.length, largest(numbers.id) + 1)
  const rowOf = grown(columns.rowOf, limit).fill(-1, columns.rowOf.length)
  const copy = (column: Int32Array) => grown(column, capacity)
  return {
    count: columns.count,
    rowOf,
    numbers: forNumbers((column) => copy(columns.numbers[column])),
    codes: forValues((field) => copy(columns.codes[field])),
  }
}
type Draft = ReturnType<typeof draftOf>

/** The last row moves into the gap. */
function removeRow(draft: Draft, id: number): void {
  const row = draft.rowOf[id] ?? -1
  if (row < 0) return
  const last = --draft.count
  for (const column of numberColumns) draft.numbers[column][row] = draft.numbers[column][last] ?? 0
  for (const field of valueFields) draft.codes[field][row] = draft.codes[field][last] ?? 0
  draft.rowOf[draft.numbers.id[row] ?? 0] = row
  draft.rowOf[id] = -1
}

function putNumbers(draft: Draft, numbers: Changes['numbers']): void {
  for (let i = 0; i < numbers.id.length; i++) {
    const id = numbers.id[i] ?? 0
    const known = draft.rowOf[id] ?? -1
    const row = known < 0 ? draft.count++ : known
    draft.rowOf[id] = row
    for (const column of numberColumns) draft.numbers[column][row] = numbers[column][i] ?? 0
  }
}

/** The values of a list as an address writes them. */
const listOf = (field: ValueField) => (key: string) => {
  const list: readonly (string | number)[] = JSON.parse(key)
  return list.map((value) => (field === 'place' ? placeValue(Number(value)) : String(value)))
}

function putValues({ rowOf, codes }: Draft, { values }: Columns, lists: Changes['lists']): void {
  for (const { field, key, ids } of lists) {
    const code = codeOf(values[field], key, listOf(field))
    const column = codes[field]
    for (const id of ids) column[rowOf[id] ?? 0] = code
  }
}

/** The columns as they stand after the changes. */
export function mergeChanges(columns: Columns, changes: Changes): Columns {
  const draft = draftOf(columns, changes)
  for (const id of changes.gone) removeRow(draft, id)
  putNumbers(draft, changes.numbers)
  putValues(draft, columns, changes.lists)
  const { count } = draft
  return {
    revision: changes.revision,
    count,
    numbers: forNumbers((column) => draft.numbers[column].subarray(0, count)),
    codes: forValues((field) => draft.codes[field].subarray(0, count)),
    values: columns.values,
    rowOf: draft.rowOf,
  }
}
