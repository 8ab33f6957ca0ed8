import iconv from 'iconv-lite'

/** The second bytes of full-width marks and the ASCII that careless mirrors put in place of both bytes. */
const asciiOf: ReadonlyMap<number, number> = new Map([
  [0xbf, 0x3f],
  [0xa1, 0x21],
  [0xac, 0x2c],
  [0xba, 0x3a],
  [0xbb, 0x3b],
  [0xa8, 0x28],
])

/** Does to a text what such a mirror does: replaces the marks in its GBK bytes wherever two bytes look like one, and reads the result. */
export function damageMarks(text: string): string {
  const bytes = iconv.encode(text, 'gbk')
  const damaged: number[] = []
  for (let at = 0; at < bytes.length; at++) {
    const ascii = bytes[at] === 0xa3 ? asciiOf.get(bytes[at + 1] ?? 0) : undefined
    damaged.push(ascii ?? bytes[at] ?? 0)
    if (ascii !== undefined) at++
  }
  return readLoosely(damaged)
}

/** Puts a reading behind the byte pair 83 C8 (內) wherever it occurs, inside a character or not. */
export function damageReading(text: string, reading: string): string {
  const bytes = [...iconv.encode(text, 'gbk')]
  const at = bytes.findIndex((byte, index) => byte === 0x83 && bytes[index + 1] === 0xc8)
  return `${readLoosely([...bytes.slice(0, at + 2), 0x28])}${reading})${readLoosely(bytes.slice(at + 2))}`
}

/** As converters read: a lead byte without a fitting second one becomes a question mark, swallowing a bracket; a pair without a meaning is dropped. */
function readLoosely(bytes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0
    const trail = bytes[at + 1] ?? 0
    if (lead < 0x80) text += String.fromCharCode(lead)
    else if (trail >= 0x40 && trail !== 0x7f) {
      const char = iconv.decode(Buffer.from([lead, trail]), 'gbk')
      text += /[\ufffd\ue000-\uf8ff]/.test(char) ? '' : char
      at++
    } else {
      text += '?'
      if (trail === 0x28) at++
    }
  }
  return text
}
