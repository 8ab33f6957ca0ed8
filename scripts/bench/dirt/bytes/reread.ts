import { gbkBytes, gbkCharacter } from './gbk.ts'

/** How a text reads from the place at which a program broke into the bytes of its characters. */
export type Reread = {
  readonly text: string
  /** Characters of the text before, whose bytes are in it. */
  readonly length: number
  /** Bytes that are in no character any more: nothing on the page tells them. */
  readonly lostBytes: number
}

/**
 * Reads on from a lone byte, one byte out of step, as a converter does: pairs without a meaning are dropped; a byte before an ASCII character
 * becomes a question mark; an ASCII second byte brings the reading back into step. `characters` are those behind the lone byte's.
 */
export function rereadFrom(lone: number, characters: readonly string[]): Reread {
  let text = ''
  let pending = lone
  let lostBytes = 0
  for (let at = 0; ; at++) {
    if (pending < 0x80) return { text: text + String.fromCharCode(pending), length: at, lostBytes }
    const bytes = gbkBytes(characters[at] ?? '\n')
    if (bytes?.length !== 2) return { text: `${text}?`, length: at, lostBytes: lostBytes + 1 }
    const character = gbkCharacter(pending, bytes[0] as number)
    if (character === null) lostBytes += 2
    text += character ?? ''
    pending = bytes[1] as number
  }
}
