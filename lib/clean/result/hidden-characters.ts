import { surnameLength } from '#lib/knowledge/surnames.ts'
import type { Damage, ZoneKind } from '#lib/report/index.ts'
import { bondBits, followBits, followBitsOf, simplifyCharacters } from '#lib/text/index.ts'
import { isDictionaryPair } from '../bytes/word-pairs.ts'

/** So much likelier, as a power of two, must a text be without a character to count; and more than so much more counts no more. */
const leastDepth = 20
const mostCounted = 10
/** What the depths beyond the least must add up to: set so that of 2,500 clean reports 6 in 1,000 are marked, of official prose none. */
const fewestBits = 6.6
const bitsPerCharacter = 0.04
/** The neighbours must not be strangers themselves. */
const leastBond = -3
/** Neighbours that stand in a word, as 城 and 市: what is between them is no name of a place. */
const inWord = 4
const note = 'a character that belongs to no word stands inside a word; pages that hide random characters against copying do this'
const endsPost = /[长记任席员志士生师]/
const behindPost = /(?<=[长记任席员志])\p{Script=Han}{3}/gu
/** No report tells of more. */
const mostNames = 60
const endsPlace = /[省市县区州镇乡村旗]/

type Dip = { readonly at: number; readonly depth: number }

/**
 * The characters of a text that hardly ever stand beside either neighbour while the neighbours often stand together, where there are
 * enough of them to tell that they were put in. They cannot be taken out with certainty.
 */
export function hiddenCharacters(zone: ZoneKind, printed: string): Damage[] {
  const text = simplifyCharacters(printed)
  const found: Dip[] = []
  let named: ReadonlySet<number> | undefined
  const seen = new Set<string>()
  let beside = 0
  for (let at = 1; at + 1 < text.length; at++) {
    const behind = followBitsOf(text.charCodeAt(at), text.charCodeAt(at + 1))
    const depth = -(beside + behind) < leastDepth ? 0 : depthAt(text, at, beside + behind)
    beside = behind
    if (depth < leastDepth) continue
    named ??= namesIn(text)
    if (named.has(at)) continue
    const pairs = [text.slice(at - 1, at + 1), text.slice(at, at + 2)]
    if (!pairs.some((pair) => seen.has(pair))) found.push({ at, depth })
    for (const pair of pairs) seen.add(pair)
  }
  const sum = found.reduce((bits, { depth }) => bits + Math.min(depth - leastDepth, mostCounted), 0)
  if (sum < fewestBits + bitsPerCharacter * text.length) return []
  return found.map(({ at }) => ({ zone, start: at, end: at + 1, note }))
}

/** Where the names of those stand whose post is told: no character of theirs was put in. */
function namesIn(text: string): ReadonlySet<number> {
  const places = new Set<number>()
  const names = new Set([...text.matchAll(behindPost)].map(([name]) => name).filter((name) => surnameLength(name) > 0))
  for (const name of [...names].slice(0, mostNames))
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      for (let offset = 0; offset < name.length; offset++) places.add(at + offset)
  return places
}

const isHan = (char: string): boolean => char >= '\u3400' && char <= '\u9fff'

/** How much likelier a text is without a character, as a power of two; 0 for one that stands in a word or a name. `beside`: how likely it is where it stands. */
function depthAt(text: string, at: number, beside: number): number {
  const [before, char, behind] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)]
  if (!isHan(char) || !isHan(before) || !isHan(behind) || before === behind) return 0
  const depth = followBits(before, behind) - beside
  return depth < leastDepth || bondBits(before, behind) < leastBond || isWordOrName(before, char, behind) ? 0 : depth
}

const isWordOrName = (before: string, char: string, behind: string): boolean =>
  isDictionaryPair(before, char) ||
  isDictionaryPair(char, behind) ||
  (endsPlace.test(behind) && bondBits(before, behind) < inWord) ||
  (endsPost.test(before) && surnameLength(char + behind) > 0)
