import { expect, it } from 'vitest'
import { createColumnKeeper, type IndexState } from './column-keeper.ts'
import { forNumbers } from './columns.ts'
import type { Changes, readChanges } from './read-changes.ts'

const sql = { query: () => Promise.reject(new Error('not asked')) }
const state = (revision: bigint, rebuiltAt = 1n): IndexState => ({ revision, rebuiltAt, corpusVersion: 1n })
const nothing = (revision: bigint): Changes => ({
  revision,
  numbers: forNumbers(() => new Int32Array(0)),
  lists: [],
  gone: new Int32Array(0),
})

function recorder() {
  const asked: bigint[] = []
  const read: typeof readChanges = async (_, since, revision) => {
    asked.push(since)
    await Promise.resolve()
    return nothing(revision)
  }
  return { asked, keeper: createColumnKeeper(read) }
}

it('reads everything once, and then only what changed', async () => {
  const { asked, keeper } = recorder()
  await keeper.columnsAt(sql, state(3n))
  await keeper.columnsAt(sql, state(3n))
  expect((await keeper.columnsAt(sql, state(5n)))?.revision).toBe(5n)
  expect(asked).toEqual([-1n, 3n])
})

it('reads everything anew after a rebuild', async () => {
  const { asked, keeper } = recorder()
  await keeper.columnsAt(sql, state(3n))
  await keeper.columnsAt(sql, state(4n, 4n))
  expect(asked).toEqual([-1n, -1n])
})

it('sends a search back that sees an older state than is kept', async () => {
  const { keeper } = recorder()
  await keeper.columnsAt(sql, state(5n))
  expect(await keeper.columnsAt(sql, state(4n))).toBeNull()
})

it('lets searches that come together wait for one reading', async () => {
  const { asked, keeper } = recorder()
  const both = await Promise.all([keeper.columnsAt(sql, state(2n)), keeper.columnsAt(sql, state(2n))])
  expect(both.map((columns) => columns?.revision)).toEqual([2n, 2n])
  expect(asked).toEqual([-1n])
})

it('reads again after a reading that failed', async () => {
  let fails = true
  const keeper = createColumnKeeper(async (_, __, revision) => {
    if (fails) throw new Error('connection lost')
    return nothing(revision)
  })
  await expect(keeper.columnsAt(sql, state(2n))).rejects.toThrow('connection lost')
  fails = false
  expect((await keeper.columnsAt(sql, state(2n)))?.revision).toBe(2n)
})
