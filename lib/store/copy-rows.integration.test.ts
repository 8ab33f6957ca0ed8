import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase } from '#scripts/testing/database.ts'
import { type CopyType, type CopyValue, copyData } from './copy-rows.ts'
import { inSqlTransaction, openPool } from './sql.ts'

const columns = {
  small: 'smallint',
  number: 'int',
  big: 'bigint',
  day: 'date',
  words: 'text',
  numbers: 'int[]',
  names: 'text[]',
} as const satisfies Record<string, CopyType>

describe('rows copied in binary', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>
  let pool: ReturnType<typeof openPool>
  beforeAll(async () => {
    database = await createTestDatabase()
    pool = openPool(database.url)
  })
  afterAll(async () => {
    await pool?.end()
    await database?.close()
  })

  const copied = (rows: readonly (readonly CopyValue[])[]) =>
    inSqlTransaction(pool, async (sql) => {
      const definition = Object.entries(columns).map(([name, type]) => `${name} ${type}`)
      await sql.query(`CREATE TEMPORARY TABLE copied (${definition.join(', ')}) ON COMMIT DROP`)
      await sql.copyIn('COPY copied FROM STDIN (FORMAT binary, FREEZE)', copyData(Object.values(columns), rows))
      return (await sql.query('SELECT small, number, big::text, day::text, words, numbers, names FROM copied')).rows
    })

  it('are read as they were sent', async () => {
    expect(
      await copied([
        [-3, 2_000_000_000, 7_000_000_000, '1999-12-31', '创城𠮷“”', Int32Array.of(-1, 0, 2_147_483_647), ['甲', '', '乙"\\']],
        [2021, -1, -1, '2024-02-29', '', new Int32Array(0), []],
        [null, null, null, null, null, null, null],
      ]),
    ).toEqual([
      {
        small: -3,
        number: 2_000_000_000,
        big: '7000000000',
        day: '1999-12-31',
        words: '创城𠮷“”',
        numbers: [-1, 0, 2_147_483_647],
        names: ['甲', '', '乙"\\'],
      },
      { small: 2021, number: -1, big: '-1', day: '2024-02-29', words: '', numbers: [], names: [] },
      { small: null, number: null, big: null, day: null, words: null, numbers: null, names: null },
    ])
  })

  it('may be larger than what was made ready for them', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => [
      i,
      i,
      i,
      null,
      '城'.repeat(10 * i),
      Int32Array.from({ length: 7 * i }, (_, k) => k),
      ['某'.repeat(i)],
    ])
    expect((await copied(rows)).map(({ words, numbers, names }) => [words, numbers, names])).toEqual(
      rows.map(([, , , , words, numbers, names]) => [words, Array.from(numbers as Int32Array), names]),
    )
  })

  it('that the server refuses leave the connection as it was', async () => {
    await expect(
      inSqlTransaction(pool, (sql) => sql.copyIn('COPY nowhere FROM STDIN (FORMAT binary)', copyData(['text'], [['城'.repeat(500_000)]]))),
    ).rejects.toThrow('nowhere')
    expect(await copied([])).toEqual([])
  })
})
