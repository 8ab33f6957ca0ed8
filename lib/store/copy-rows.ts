import type pg from 'pg'

/** Types of columns that can be sent in binary. Days travel as ISO text and are sent as numbers. */
export type CopyType = 'smallint' | 'int' | 'bigint' | 'date' | 'text' | 'int[]' | 'text[]'
export type CopyValue = string | number | null | Int32Array | readonly string[]

const signature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')
const trailer = Buffer.from([0xff, 0xff])
const dayMs = 86_400_000
/** Days of Postgres are counted from 2000-01-01. */
const dayZero = Date.UTC(2000, 0, 1) / dayMs
const oidOf = { int: 23, text: 25 } as const

/** Bytes that grow as they are written, big-endian. */
class Bytes {
  private buffer = Buffer.allocUnsafe(1 << 16)
  private length = 0

  /** Makes room for `size` more bytes and tells where they begin. */
  private room(size: number): number {
    const at = this.length
    this.length += size
    if (this.length > this.buffer.length) {
      const grown = Buffer.allocUnsafe(Math.max(this.length, 2 * this.buffer.length))
      this.buffer.copy(grown, 0, 0, at)
      this.buffer = grown
    }
    return at
  }
  int16(value: number): void {
    const at = this.room(2)
    this.buffer.writeInt16BE(value, at)
  }
  int32(value: number): void {
    const at = this.room(4)
    this.buffer.writeInt32BE(value, at)
  }
  bytes(value: Buffer): void {
    const at = this.room(value.length)
    value.copy(this.buffer, at)
  }
  /** A string and before it its length in bytes. */
  text(value: string): void {
    const at = this.room(4 + 3 * value.length)
    const size = this.buffer.write(value, at + 4, 'utf8')
    this.buffer.writeInt32BE(size, at)
    this.length = at + 4 + size
  }
  /** The elements of an int[], each with its length. */
  ints(values: Int32Array): void {
    let at = this.room(8 * values.length)
    const { buffer } = this
    for (let i = 0; i < values.length; i++, at += 8) {
      buffer.writeInt32BE(4, at)
      buffer.writeInt32BE(values[i] as number, at + 4)
    }
  }
  /** Writes what `write` writes, and before it its length. */
  measured(write: () => void): void {
    const at = this.room(4)
    write()
    this.buffer.writeInt32BE(this.length - at - 4, at)
  }
  taken(): Buffer {
    return this.buffer.subarray(0, this.length)
  }
}

function writeArray(bytes: Bytes, oid: number, count: number, elements: () => void): void {
  bytes.measured(() => {
    bytes.int32(count === 0 ? 0 : 1) // dimensions
    bytes.int32(0) // no nulls
    bytes.int32(oid)
    if (count === 0) return
    bytes.int32(count)
    bytes.int32(1) // lower bound
    elements()
  })
}

const writers: { readonly [T in CopyType]: (bytes: Bytes, value: never) => void } = {
  smallint: (bytes, value: number) => bytes.measured(() => bytes.int16(value)),
  int: (bytes, value: number) => bytes.measured(() => bytes.int32(value)),
  bigint: (bytes, value: number) =>
    bytes.measured(() => {
      bytes.int32(Math.floor(value / 2 ** 32))
      bytes.int32(value | 0)
    }),
  date: (bytes, value: string) => bytes.measured(() => bytes.int32(Date.parse(`${value}T00:00:00Z`) / dayMs - dayZero)),
  text: (bytes, value: string) => bytes.text(value),
  'int[]': (bytes, value: Int32Array) => writeArray(bytes, oidOf.int, value.length, () => bytes.ints(value)),
  'text[]': (bytes, value: readonly string[]) =>
    writeArray(bytes, oidOf.text, value.length, () => {
      for (const element of value) bytes.text(element)
    }),
}

/** Rows as COPY takes them in binary, which costs the server a fifth of reading them from text. A row holds a value for each type. */
export function copyData(types: readonly CopyType[], rows: readonly (readonly CopyValue[])[]): Buffer {
  const bytes = new Bytes()
  bytes.bytes(signature)
  for (const row of rows) {
    bytes.int16(types.length)
    for (const [i, type] of types.entries()) {
      const value = row[i] ?? null
      if (value === null) bytes.int32(-1)
      else writers[type](bytes, value as never)
    }
  }
  bytes.bytes(trailer)
  return bytes.taken()
}

/** What node-postgres asks of a query of another's making. The messages of COPY are there, but its types do not name them. */
type CopyConnection = { query(sql: string): void; sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void }
const chunkBytes = 1 << 16

/**
 * Runs a COPY … FROM STDIN (FORMAT binary). The data follow the statement at once, without waiting for the server to ask for them: it
 * drops them when the statement fails.
 */
export function copyIn(client: pg.PoolClient, sql: string, data: Buffer): Promise<void> {
  return new Promise((done, failed) => {
    const query = {
      submit(connection: CopyConnection) {
        connection.query(sql)
        for (let at = 0; at < data.length; at += chunkBytes) connection.sendCopyFromChunk(data.subarray(at, at + chunkBytes))
        connection.endCopyFrom()
      },
      handleCopyInResponse: () => undefined,
      handleCommandComplete: () => undefined,
      handleReadyForQuery: () => done(),
      handleError: failed,
    }
    client.query(query as unknown as pg.Submittable)
  })
}
