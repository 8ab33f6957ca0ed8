import iconv from 'iconv-lite'

const encoded = new Map<string, readonly number[] | null>()

/** The one or two bytes of a character; null when GBK does not have it. */
export function gbkBytes(character: string): readonly number[] | null {
  const known = encoded.get(character)
  if (known !== undefined) return known
  const bytes = [...iconv.encode(character, 'gbk')]
  const result = iconv.decode(Buffer.from(bytes), 'gbk') === character ? bytes : null
  encoded.set(character, result)
  return result
}

/** The character of two bytes; null for a pair that has no meaning. */
export function gbkCharacter(lead: number, trail: number): string | null {
  if (trail < 0x40 || trail === 0x7f) return null
  const character = iconv.decode(Buffer.from([lead, trail]), 'gbk')
  return character.length === 1 && !/[\ufffd\ue000-\uf8ff]/u.test(character) ? character : null
}
