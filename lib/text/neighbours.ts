import data from './data/neighbours.json' with { type: 'json' }
import { symbolOf } from './neighbour-symbols.ts'

/**
 * Characters have numbers from 1 (0: never met), and two of them one key; the keys stand in a table with free places between them, each
 * beside its number (the same memory read as whole and as floating numbers), so that a look-up reads one place. In logarithms to base 2: `share`, how often a character is met among all; `fresh`, how often one is met behind this that was hardly ever
 * met behind it (Witten and Bell: as often as there are characters that were); `follow`, how often the two of a key are met.
 */
type Table = {
  readonly numbers: Uint16Array
  readonly share: Float64Array
  readonly fresh: Float64Array
  readonly keys: Int32Array
  readonly follow: Float32Array
}

const numberBits = 13
const tableBits = 18
/** A place is a key and its number. */
const tableLength = 2 << tableBits
const firstMark = 0x30
const lastMark = 0x7e
/** So many different neighbours every character is granted. */
const fewestNeighbours = 4

let table: Table | undefined

function build(): Table {
  const numbers = new Uint16Array(0x10000)
  const counts = [1]
  eachMention(data.letters, (code, times) => {
    numbers[code] = counts.length
    counts.push(times)
  })
  const all = counts.reduce((sum, count) => sum + count, 0)
  const share = Float64Array.from(counts, (count) => Math.log2(count / all))
  const fresh = new Float64Array(counts.length).fill(Math.log2(fewestNeighbours / (1 + fewestNeighbours)))
  const keys = new Int32Array(tableLength)
  const follow = new Float32Array(keys.buffer)
  for (const [first, row] of Object.entries(data.pairs)) {
    const from = numbers[first.charCodeAt(0)] ?? 0
    const neighbours = Math.max(fewestNeighbours, row.length)
    const host = (counts[from] ?? 1) + neighbours
    fresh[from] = Math.log2(neighbours / host)
    eachMention(row, (code, times) => {
      const to = numbers[code] ?? 0
      const key = (from << numberBits) | to
      const at = placeOf(keys, key)
      keys[at] = key
      follow[at + 1] = Math.log2((times + (neighbours * (counts[to] ?? 1)) / all) / host)
    })
  }
  for (let code = 0; code < 0x80; code++) {
    const symbol = symbolOf(String.fromCharCode(code))
    if (symbol !== '') numbers[code] = numbers[symbol.charCodeAt(0)] ?? 0
  }
  return { numbers, share, fresh, keys, follow }
}

/** The characters of a row of the data, as code units, with how often each was met. */
function eachMention(row: string, tell: (code: number, times: number) => void): void {
  let times = 0
  for (let at = 0; at < row.length; at++) {
    const code = row.charCodeAt(at)
    if (code >= firstMark && code <= lastMark) times = 2 ** ((code - firstMark) / 2)
    else tell(code, times)
  }
}

/** Where a key stands in the table, or the free place where it would. */
function placeOf(keys: Int32Array, key: number): number {
  let at = ((Math.imul(key, 0x9e3779b1) >>> 0) >>> (32 - tableBits)) << 1
  while (keys[at] !== 0 && keys[at] !== key) at = (at + 2) & (tableLength - 1)
  return at
}

/** How likely a character is in official Chinese, as a power of two (-10: one of a thousand). */
export function shareBits(char: string): number {
  table ??= build()
  return table.share[table.numbers[char.charCodeAt(0)] as number] as number
}

/**
 * How likely `second` is behind `first` in official Chinese, as a power of two (-1: every other time). Both are single code units, in
 * simplified script; half-width marks count as full-width ones. The counts are read when first asked for.
 */
export const followBits = (first: string, second: string): number => followBitsOf(first.charCodeAt(0), second.charCodeAt(0))

/** The same of two code units, for loops over whole texts. */
export function followBitsOf(first: number, second: number): number {
  table ??= build()
  const { numbers, keys, follow, share, fresh } = table
  const from = numbers[first] as number
  const to = numbers[second] as number
  const key = (from << numberBits) | to
  const at = placeOf(keys, key)
  return key !== 0 && keys[at] === key ? (follow[at + 1] as number) : (share[to] as number) + (fresh[from] as number)
}

/** How much likelier `second` is behind `first` than anywhere, as a power of two: above 3 the two stand in a word or a phrase, below -3 hardly ever side by side. */
export const bondBits = (first: string, second: string): number => followBits(first, second) - shareBits(second)

/** The same of two code units, for loops over whole texts. */
export function bondBitsOf(first: number, second: number): number {
  const follow = followBitsOf(first, second)
  const { share, numbers } = table as Table
  return follow - (share[numbers[second] as number] as number)
}
