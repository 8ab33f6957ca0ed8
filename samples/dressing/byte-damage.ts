import iconv from 'iconv-lite'

/** Second bytes of full-width marks whose first byte is A3; a careless replacement takes any A3 + such a byte for the mark. */
const marks = new Map([
  [0xbf, '?'],
  [0xa1, '!'],
  [0xac, ','],
  [0xba, ':'],
  [0xbb, ';'],
  [0xa8, '('],
])

/** Decodes bytes that start in the middle of a character, until a byte below 0x80 puts the reader back in step. */
function decodeShifted(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 2) {
    const [lead = 0, trail = 0] = bytes.subarray(at, at + 2)
    if (lead < 0x80) return text + iconv.decode(Buffer.from(bytes.subarray(at)), 'gbk')
    if (trail < 0x40) return `${text}?${iconv.decode(Buffer.from(bytes.subarray(at + 1)), 'gbk')}`
    text += iconv.decode(Buffer.from([lead, trail]), 'gbk').replace('\ufffd', '?')
  }
  return text
}

/** 。可以 is A1A3 BFC9 …: A3 BF is taken for ？ and replaced by one ASCII byte, and what follows is read one byte off. */
function damageAt(line: string, at: number): string {
  const bytes = iconv.encode(line.slice(at), 'gbk')
  const mark = marks.get(bytes[2] ?? 0) ?? '?'
  return `${line.slice(0, at)}?${mark}${decodeShifted(bytes.subarray(3))}`
}

function firstDamageable(line: string): number {
  return (
    Array.from(line.matchAll(/。(?=\p{Script=Han})/gu), (match) => match.index).find((at) =>
      marks.has(iconv.encode(line[at + 1] ?? '', 'gbk')[0] ?? 0),
    ) ?? -1
  )
}

/** Damages at most `count` lines, one place each. */
export function damageBytes(lines: readonly string[], count: number): string[] {
  let left = count
  return lines.map((line) => {
    const at = left > 0 ? firstDamageable(line) : -1
    if (at < 0) return line
    left -= 1
    return damageAt(line, at)
  })
}
