/** The two bytes of a GBK character. */
export type Pair = readonly [lead: number, trail: number]

type Table = {
  readonly byPair: ReadonlyMap<number, string>
  readonly byChar: ReadonlyMap<string, Pair>
  readonly byLead: ReadonlyMap<number, readonly (readonly [number, string])[]>
}

let table: Table | undefined

/** The two-byte part of GBK, made once from the platform's decoder. User-defined pairs (private-use characters) count as undecodable, as in the converters that damaged the pages. */
function gbk(): Table {
  if (table) return table
  const decoder = new TextDecoder('gbk')
  const byPair = new Map<number, string>()
  const byChar = new Map<string, Pair>()
  const byLead = new Map<number, (readonly [number, string])[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const row: (readonly [number, string])[] = []
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = trail === 0x7f ? '' : decoder.decode(new Uint8Array([lead, trail]))
      if (char.length !== 1 || char === '\ufffd' || (char >= '\ue000' && char <= '\uf8ff')) continue
      byPair.set(lead * 256 + trail, char)
      if (!byChar.has(char)) byChar.set(char, [lead, trail])
      row.push([trail, char])
    }
    byLead.set(lead, row)
  }
  table = { byPair, byChar, byLead }
  return table
}

export const charOf = (lead: number, trail: number): string | undefined => gbk().byPair.get(lead * 256 + trail)

/** Undefined for ASCII and for characters that GBK does not have. */
export const pairOf = (char: string): Pair | undefined => gbk().byChar.get(char)

/** The trail bytes that make a character with this lead byte, and the characters. */
export const charsWithLead = (lead: number): readonly (readonly [trail: number, char: string])[] => gbk().byLead.get(lead) ?? []

/** The lead bytes that make a character with this trail byte, and the characters. */
export function charsWithTrail(trail: number): readonly (readonly [lead: number, char: string])[] {
  const found: (readonly [number, string])[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const char = charOf(lead, trail)
    if (char !== undefined) found.push([lead, char])
  }
  return found
}
