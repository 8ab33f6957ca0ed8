/** Mixes all bits into all (the last step of MurmurHash3), so that the smallest hashes are a fair sample. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** UTF-16 units [start, end) of a text as a number of 32 bits (FNV-1a over units, then mixed). */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mix(hash)
}

/** Several numbers of 32 bits as one, in their order. */
export function hashNumbers(numbers: readonly number[]): number {
  let hash = 0x811c9dc5
  for (const number of numbers) hash = mix(Math.imul(hash ^ number, 0x01000193))
  return hash
}
