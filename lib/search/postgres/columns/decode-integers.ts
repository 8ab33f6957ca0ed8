/** The header that array_send writes before the elements of a one-dimensional array. */
const headerBytes = 20
/** Of each element: its length, then its value, both big-endian. */
const elementBytes = 8

/** Reads what array_send made of an int[] without nulls; null, which array_agg makes of no rows, and an empty array are no integers. */
export function decodeIntegers(sent: Buffer | null): Int32Array {
  if (sent === null || sent.length <= headerBytes) return new Int32Array(0)
  const count = (sent.length - headerBytes) / elementBytes
  const view = new DataView(sent.buffer, sent.byteOffset, sent.byteLength)
  const integers = new Int32Array(count)
  for (let i = 0; i < count; i++) integers[i] = view.getInt32(headerBytes + i * elementBytes + 4)
  return integers
}
