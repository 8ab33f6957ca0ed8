import iconv from 'iconv-lite'
import type { Dress } from './recipe.ts'

/** Encodes a page and makes sure that nothing was lost on the way. */
export function encodePage(text: string, encoding: NonNullable<Dress['encoding']>): Buffer {
  if (encoding === 'utf-8-bom') return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])
  if (encoding === 'utf-16le') return iconv.encode(text, 'utf-16le', { addBOM: true })
  const bytes = iconv.encode(text, encoding)
  const back = new TextDecoder(encoding).decode(bytes)
  if (back !== text) {
    const at = Array.from(text).findIndex((character, index) => character !== Array.from(back)[index])
    throw new Error(
      `${encoding} cannot hold “${Array.from(text)
        .slice(at, at + 12)
        .join('')}”`,
    )
  }
  return bytes
}
