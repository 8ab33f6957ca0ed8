import { bondBits, bondBitsOf } from '#lib/text/index.ts'
import spam from '../data/spam-words.json' with { type: 'json' }
import { bigramOf, isHanBigram, lettersOf } from './bigrams.ts'
import { areNames } from './names.ts'
import { siteLanguage } from './site-language.ts'

const han = /\p{Script=Han}/u
/** What may be part of a brand or an address. */
const inBrand = /[\p{Script=Han}\p{L}\p{N}.·()[\]（）【】-]/u
const letters = /[a-z\d]+(?:[.·-][a-z\d]+)*/giu
/** A reading in brackets, as mirrors put them behind characters. */
const reading = /[(（]\s?[a-z\u00c0-\u02ff]+\s?(?:[)）]|$)/iu
const clauseEnd = /[,，。;；、！!]/
const ordinary: ReadonlySet<string> = new Set([...spam.notBrands, ...spam.ordinaryLatin])
const longest = 24
const fewestLatin = 2
const fewestChinese = 3
const fewestWithTrade = 2
/** The name of a person stands at the beginning of clauses, too; so often it never stands at their ends alone. */
const fewestNamed = 4
/** Of its places, so many must be such that it makes no word with what stands before. */
const odd = 0.6
/** With a name before it of at least two characters: 皇都国际, not 等国际. */
const withTrade = new RegExp(`..(?:${spam.brandTrades.join('|')})$`, 'u')
/** Of the places at which it stands, so many must differ in what stands before. */
const differing = 0.6
/** Of the characters that an insertion parts, so many must stand side by side in words. */
const parted = 0.5
const mostNamed = 0.25
const mostNamedLatin = 0.5
/** From that bond on two characters stand in one word: 创建, 部门. */
const wordBond = 4
/** By so many bits the place must be likelier without what parts it. */
const fewestBits = 8
/** So many words, and of its places so many, a string must part that is no brand by its looks; one like a name more, which stands between the words for a post and for a deed. */
const fewestParted = 2
const fewestPartedByName = 3
const partedWords = 0.25
/** At the ends of so many clauses, and so large a part of its places, a string stands that nothing before it calls for. */
const fewestForeign = 3
const foreign = 0.8
/** So unlikely its first character must be behind what stands before, at each place and in the mean. */
const unboundBits = -2
const meanUnboundBits = -3.5

/** From that bond on two characters stand side by side in words or phrases. */
const leastBond = 1
/** Two characters that stand side by side in reports or in official Chinese. */
function isKnownBigram(bigram: number): boolean {
  if (siteLanguage.isReportPair(bigram)) return true
  return bondBitsOf(bigram >>> 16, bigram & 0xffff) > leastBond
}

const isKnown = (first: string, second: string) => isKnownBigram(bigramOf(first.charCodeAt(0), second.charCodeAt(0)))

/** Figures and terms of the trade: 5G, A级, LNG. */
const isFigure = (token: string) => /^(?:\d*[a-z]?\d*|[A-Z]{2,6}s?)$/.test(token) || /^\d*[A-Z]$/.test(token)

/** 5A级, 劣V类, 国IV标准. */
const figureWithUnit = /^\p{Script=Han}?\d*[A-Z]+\d*[级类型号标期线路楼座区栋幢]/u

/**
 * Strings that were set again and again between the characters of sentences: letters and figures, or characters that never stand side by side,
 * behind clauses or inside words that are whole without them. `text` is in simplified script; the strings come as they are printed.
 */
export function strangeInsertions(text: string): readonly string[] {
  const found = new Set<string>()
  for (const [seed, places] of [...repeatedLetters(text), ...repeatedStrangePairs(text)]) {
    if ([...found].some((known) => known.includes(seed))) continue
    const whole = widened(text, seed, places)
    if (whole && isInserted(text, whole.text, whole.places)) found.add(whole.text)
  }
  return [...found]
}

type Places = readonly number[]

function repeatedLetters(text: string): (readonly [string, Places])[] {
  const byToken = Map.groupBy([...text.matchAll(letters)], ([token]) => token)
  return [...byToken]
    .filter(
      ([token, all]) => all.length >= fewestLatin && /[a-z]/i.test(token) && !/^x+$/i.test(token) && !ordinary.has(token.toLowerCase()),
    )
    .map(([token, all]) => [token, all.map(({ index }) => index)] as const)
}

function repeatedStrangePairs(text: string): (readonly [string, Places])[] {
  const places = new Map<number, number[]>()
  for (let at = 0; at + 1 < text.length; at++) {
    const bigram = bigramOf(text.charCodeAt(at), text.charCodeAt(at + 1))
    if (!isHanBigram(bigram) || isKnownBigram(bigram)) continue
    const known = places.get(bigram)
    if (known) known.push(at)
    else places.set(bigram, [at])
  }
  return [...places]
    .filter(([, all]) => all.length >= fewestWithTrade)
    .map(([bigram, all]) => [String.fromCharCode(...lettersOf(bigram)), all] as const)
}

/** The longest string around a seed that stands at all its places. */
function widened(text: string, seed: string, places: Places): { text: string; places: Places } | null {
  let [before, behind] = [0, seed.length]
  const alike = (offset: number) => {
    const letter = text[(places[0] as number) + offset] ?? '\n'
    return inBrand.test(letter) && places.every((place) => text[place + offset] === letter)
  }
  while (behind - before <= longest && alike(behind)) behind++
  while (behind - before <= longest && alike(before - 1)) before--
  if (behind - before > longest) return null
  // What belongs to the words around stands at all places by chance, where there are few.
  const letterAt = (place: number, offset: number) => text[place + offset] ?? '\n'
  const joins = (first: number, second: number) => places.every((place) => isKnown(letterAt(place, first), letterAt(place, second)))
  const isLatin = /[a-z]/i.test(seed)
  if (isLatin && behind > seed.length && joins(before - 1, seed.length)) behind = seed.length
  if (isLatin && before < 0 && joins(-1, behind)) before = 0
  const start = (places[0] as number) + before
  return { text: text.slice(start, start + behind - before), places: places.map((place) => place + before) }
}

/** A name with a trade, or characters that stand side by side in advertisements and hardly anywhere else. */
function isOfSites(brand: string): boolean {
  if (withTrade.test(brand)) return true
  const pairs = Array.from({ length: brand.length - 1 }, (_, at) => [brand[at] ?? '', brand[at + 1] ?? ''] as const)
  return pairs.every(
    ([first, second]) => !isKnown(first, second) && siteLanguage.weightOf(bigramOf(first.charCodeAt(0), second.charCodeAt(0))) > 0,
  )
}

/** By how many bits the place is likelier without the string; line ends count as full stops. */
function bitsWithout(text: string, brand: string, place: number): number {
  const [before, behind] = surroundings(text, brand, place)
  return bondBits(before, behind) - bondBits(before, brand[0] ?? '') - bondBits(brand.at(-1) ?? '', behind)
}

const surroundings = (text: string, brand: string, place: number): readonly [string, string] => [
  text[place - 1] ?? '。',
  (text[place + brand.length] ?? '\n').replace('\n', '。'),
]

/** Whether no two of its characters stand side by side in words. */
const isWordless = (brand: string): boolean =>
  !Array.from({ length: brand.length - 1 }, (_, at) => bondBits(brand[at] ?? '', brand[at + 1] ?? '')).some((bond) => bond > 0)

/** Whether it stands between two characters of one word, and bound to neither. */
function partsWord(text: string, brand: string, place: number): boolean {
  const [before, behind] = surroundings(text, brand, place)
  return han.test(before) && han.test(behind) && bondBits(before, behind) >= wordBond && bitsWithout(text, brand, place) >= fewestBits
}

function partsWords(text: string, brand: string, places: Places): boolean {
  const apart = places.filter((place) => partsWord(text, brand, place))
  const words = new Set(apart.map((place) => surroundings(text, brand, place).join('')))
  return words.size >= (areNames(brand) ? fewestPartedByName : fewestParted) && apart.length >= places.length * partedWords
}

/** Whether nothing calls for it, again and again: at the ends of clauses it is bound to nothing before it, or it parts words. */
function isForeign(text: string, brand: string, places: Places): boolean {
  if (places.length < (areNames(brand) ? fewestNamed : fewestForeign)) return false
  const bondAt = (place: number) => bondBits(text[place - 1] ?? '', brand[0] ?? '')
  const uncalled = places.filter(
    (place) => partsWord(text, brand, place) || (bondAt(place) <= unboundBits && !han.test(text[place + brand.length] ?? '\n')),
  )
  return (
    uncalled.length >= places.length * foreign && places.reduce((sum, place) => sum + bondAt(place), 0) <= places.length * meanUnboundBits
  )
}

function isInserted(text: string, brand: string, places: Places): boolean {
  if (reading.test(brand) || /^[\d.-]+$/.test(brand)) return false
  const bare = brand.replace(/[()[\]（）【】]/g, '')
  if (ordinary.has(bare.toLowerCase()) || /\.(?:gov|edu|org|mil)\b/i.test(brand)) return false
  const isLatin = /[a-z]/i.test(brand)
  if (!isLatin && areNames(bare) && places.length < fewestNamed) return false
  const behind = (place: number) => text[place + brand.length] ?? '\n'
  const inSentence = places.filter(
    (place) => /[\p{Script=Han}”》)）]/u.test(text[place - 1] ?? '') && /[\p{Script=Han},，。;；、！!\n]/u.test(behind(place)),
  )
  if (figureWithUnit.test(brand) || /[(（][^)）]*$|^[^(（]*[)）]/.test(brand)) return false
  const isPlain = isLatin || isWordless(brand)
  if (isPlain && partsWords(text, brand, places)) return true
  if (inSentence.length < places.length) return false
  const contexts = new Set(places.map((place) => text.slice(place - 2, place)))
  if (contexts.size < Math.max(fewestLatin, places.length * differing)) return false
  const named = places.filter((place) => spam.naming.includes(text[place - 1] ?? '')).length
  if (isPlain && isForeign(text, brand, places) && named <= places.length * (isLatin ? mostNamedLatin : mostNamed)) return true
  const inWords = places.filter((place) => !clauseEnd.test(behind(place)))
  const whole = inWords.filter((place) => isKnown(text[place - 1] ?? '', behind(place))).length
  if (inWords.length > 0 && whole < inWords.length * parted) return false
  const opens = brand[0] ?? ''
  if (isFigure(brand)) return false
  if (!isLatin && !isOfSites(bare)) return false
  if (!isLatin && places.length < (withTrade.test(bare) ? fewestWithTrade : fewestChinese)) return false
  const oddly = places.filter((place) => !han.test(opens) || !isKnown(text[place - 1] ?? '', opens)).length
  return oddly >= places.length * odd && named <= places.length * mostNamed
}
