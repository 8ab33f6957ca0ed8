import { expect, it } from 'vitest'
import { type Columns, emptyColumns, forNumbers, type ValueField, valueFields } from './columns.ts'
import { mergeChanges } from './merge-changes.ts'
import type { Changes } from './read-changes.ts'

/** Reports of which only the stage is known; everything else is the identifier, or empty. */
function changes(revision: bigint, stages: { readonly [id: number]: string }, gone: readonly number[] = []): Changes {
  const ids = Object.keys(stages).map(Number)
  const list = (field: ValueField, key: string, of: readonly number[]) => ({ field, key, ids: Int32Array.from(of) })
  return {
    revision,
    numbers: forNumbers(() => Int32Array.from(ids)),
    lists: [
      ...valueFields.filter((field) => field !== 'stage').map((field) => list(field, '[]', ids)),
      ...ids.map((id) => list('stage', JSON.stringify([stages[id]]), [id])),
    ],
    gone: Int32Array.from(gone),
  }
}

const stagesOf = ({ count, numbers, codes, values, rowOf }: Columns) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, row) => {
      const id = numbers.id[row] ?? -1
      expect(rowOf[id]).toBe(row)
      return [id, values.stage.lists[codes.stage[row] ?? -1]?.join()]
    }),
  )

const first = mergeChanges(emptyColumns(), changes(1n, { 1: 'launch', 2: 'sprint', 5: 'launch' }))

it('holds what it was filled with', () => {
  expect(first.revision).toBe(1n)
  expect(stagesOf(first)).toEqual({ 1: 'launch', 2: 'sprint', 5: 'launch' })
})

it('takes in new reports, other values and reports that are gone', () => {
  const next = mergeChanges(first, changes(2n, { 2: 'award', 9: 'sprint' }, [1]))
  expect(stagesOf(next)).toEqual({ 2: 'award', 5: 'launch', 9: 'sprint' })
  expect(next.rowOf[1]).toBe(-1)
})

it('keeps a report that was gone in between and has come back', () => {
  expect(stagesOf(mergeChanges(first, changes(2n, { 5: 'award' }, [5])))).toEqual({ 1: 'launch', 2: 'sprint', 5: 'award' })
})

it('does no harm where what is gone was never there', () => {
  expect(stagesOf(mergeChanges(first, changes(2n, {}, [7, 70_000])))).toEqual(stagesOf(first))
})

it('leaves the state before as it was, for a search that still reads it', () => {
  mergeChanges(first, changes(2n, { 1: 'award' }, [2]))
  expect(stagesOf(first)).toEqual({ 1: 'launch', 2: 'sprint', 5: 'launch' })
})
