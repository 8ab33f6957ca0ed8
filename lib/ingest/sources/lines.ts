/** A line without its end, or, when it is longer than allowed, only its number. Numbers count from 1. */
export type Line = { readonly number: number; readonly bytes: Uint8Array | null }

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Tab, line ends and space. */
const blanks = new Set([0x09, 0x0a, 0x0d, 0x20])
const isBlank = (bytes: Uint8Array) => bytes.every((byte) => blanks.has(byte))

const withoutReturn = (bytes: Uint8Array) => (bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes)

/** Collects one line; what is beyond the limit is counted but not kept. */
class PendingLine {
  #parts: Uint8Array[] = []
  #length = 0
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  get length(): number {
    return this.#length
  }

  add(part: Uint8Array): void {
    this.#length += part.length
    if (this.#length > this.#limit) this.#parts = []
    else if (part.length > 0) this.#parts.push(part)
  }

  take(): Uint8Array | null {
    const bytes = this.#length > this.#limit ? null : withoutReturn(Buffer.concat(this.#parts))
    this.#parts = []
    this.#length = 0
    return bytes
  }
}

/** Splits a stream of bytes into lines; no more than one line of at most `limit` bytes is in memory. Blank lines are left out. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncIterable<Line> {
  const pending = new PendingLine(limit)
  let number = 1
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      pending.add(chunk.subarray(from, at))
      const bytes = pending.take()
      if (bytes === null || !isBlank(bytes)) yield { number, bytes }
      number++
      from = at + 1
    }
    pending.add(chunk.subarray(from))
  }
  if (pending.length === 0) return
  const bytes = pending.take()
  if (bytes === null || !isBlank(bytes)) yield { number, bytes }
}
