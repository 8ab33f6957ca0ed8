import { gbkBytes } from './gbk.ts'
import { rereadFrom } from './reread.ts'

/** A place where a program that does not know characters took two bytes of two neighbours for one character. */
export type DamagedRun = { readonly start: number; readonly end: number; readonly text: string; readonly lostBytes: number }

/** Second bytes of full-width marks (first byte A3) and the ASCII that such a program writes for the pair. */
const asciiOf: ReadonlyMap<number, string> = new Map([
  [0xbf, '?'],
  [0xa1, '!'],
  [0xac, ','],
  [0xba, ':'],
  [0xbb, ';'],
  [0xa8, '('],
])
/** Of the characters that end with the byte A3 only 。 can be told again from its second byte. */
const fullStopLead = 0xa1

/** Each place at which a mark is seen across two characters, as if it were the only one. */
export function markRuns(characters: readonly string[]): DamagedRun[] {
  return straddles(characters).flatMap(({ at, lead, pair: [first, second], rest }) => {
    const ascii = first === 0xa3 ? asciiOf.get(second) : undefined
    if (ascii === undefined) return []
    const reread = rereadFrom(rest, characters.slice(at + 2, at + 400))
    return [
      {
        start: at,
        end: at + 2 + reread.length,
        text: `?${ascii}${reread.text}`,
        lostBytes: reread.lostBytes + (lead === fullStopLead ? 0 : 1),
      },
    ]
  })
}

/** Each place at which a character that has a reading is seen across two characters; the reading goes between their bytes. */
export function readingRuns(
  characters: readonly string[],
  readings: ReadonlyMap<string, string>,
): (DamagedRun & { readonly seen: string })[] {
  const byPair = pairsOf(readings)
  return straddles(characters).flatMap(({ at, pair: [first, second], rest }) => {
    const seen = byPair.get(first * 256 + second)
    if (seen === undefined) return []
    // The opening bracket goes with the byte before it.
    const reread = rereadFrom(rest, characters.slice(at + 2, at + 400))
    const text = `${characters[at]}?${readings.get(seen)})${reread.text}`
    return [{ start: at, end: at + 2 + reread.length, text, lostBytes: reread.lostBytes, seen }]
  })
}

const remembered = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<number, string>>()

/** Characters that have a reading, by their two bytes. */
function pairsOf(readings: ReadonlyMap<string, string>): ReadonlyMap<number, string> {
  const known = remembered.get(readings)
  if (known) return known
  const pairs = new Map<number, string>()
  for (const character of readings.keys()) {
    const bytes = gbkBytes(character)
    if (bytes?.length === 2) pairs.set((bytes[0] as number) * 256 + (bytes[1] as number), character)
  }
  remembered.set(readings, pairs)
  return pairs
}

type Straddle = { readonly at: number; readonly lead: number; readonly pair: readonly [number, number]; readonly rest: number }

function straddles(characters: readonly string[]): Straddle[] {
  const bytes = characters.map(gbkBytes)
  return characters.flatMap((_, at) => {
    const [own, next] = [bytes[at], bytes[at + 1]]
    if (own?.length !== 2 || next?.length !== 2) return []
    return [{ at, lead: own[0] as number, pair: [own[1] as number, next[0] as number] as const, rest: next[1] as number }]
  })
}
