/** A capture read in one encoding. `loss` is the part of the characters that could not be decoded, 0 to 1. */
export type Reading = { readonly text: string; readonly encoding: string; readonly loss: number }

/** The encoding that a byte-order mark at the start of a file names. */
export function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33) return 'gb18030'
  return null
}

/** Undefined for a name that is no encoding. */
export function decodeAs(bytes: Uint8Array, name: string): Reading | undefined {
  try {
    const decoder = new TextDecoder(name)
    const text = decoder.decode(bytes)
    const lost = text.split('\ufffd').length - 1
    return { text, encoding: decoder.encoding, loss: lost / Math.max(text.length, 1) }
  } catch {
    return undefined
  }
}
