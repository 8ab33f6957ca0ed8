import { followBits, shareBits, simplifyCharacters } from '#lib/text/index.ts'
import { remembered } from '../lines/remembered.ts'
import { charOf, charsWithLead, charsWithTrail } from './gbk-table.ts'

/** What two bytes may stand for: a character, or two of which the inner bytes were dropped. `bits`: how likely on its own, as a power of two. */
export type PairReading = { readonly text: string; readonly first: string; readonly last: string; readonly bits: number }

/** A character in simplified script, as the counts of official Chinese have it. */
export const simplified = remembered(simplifyCharacters)

/** How much less two characters are believed in than one, as a power of two: there are many pairs of them to choose from. */
const droppedBits = -4
/** Characters rarer than one of so many are not guessed from half of their bytes. */
const rarest = -17.5
const mostDropped = 8
/** Below this two neighbours were hardly ever met. */
const weakest = -13

const singles = new Map<number, PairReading | null>()

/** The one character that two bytes are, if they are one. */
export function single(lead: number, trail: number): PairReading | null {
  const key = lead * 256 + trail
  const known = singles.get(key)
  if (known !== undefined) return known
  const char = charOf(lead, trail)
  const reading = char === undefined ? null : { text: char, first: simplified(char), last: simplified(char), bits: 0 }
  singles.set(key, reading)
  return reading
}

const doubles = new Map<number, readonly PairReading[]>()

/** The likeliest two characters with these outer bytes, whose inner bytes make no character. */
export function dropped(lead: number, trail: number): readonly PairReading[] {
  const key = lead * 256 + trail
  const known = doubles.get(key)
  if (known) return known
  const found = findDropped(lead, trail)
  doubles.set(key, found)
  return found
}

type Guess = { readonly byte: number; readonly char: string; readonly plain: string }

const guessOf = ([byte, char]: readonly [number, string]): Guess => ({ byte, char, plain: simplified(char) })
const isGuessable = ({ plain }: Guess): boolean => shareBits(plain) >= rarest

const firsts = new Map<number, readonly Guess[]>()
const seconds = new Map<number, readonly Guess[]>()

const guesses = (known: Map<number, readonly Guess[]>, byte: number, list: (byte: number) => readonly (readonly [number, string])[]) => {
  const found = known.get(byte) ?? list(byte).map(guessOf).filter(isGuessable)
  known.set(byte, found)
  return found
}

export const guessesWithLead = (lead: number): readonly Guess[] => guesses(firsts, lead, charsWithLead)
export const guessesWithTrail = (trail: number): readonly Guess[] => guesses(seconds, trail, charsWithTrail)

function findDropped(lead: number, trail: number): PairReading[] {
  const found: PairReading[] = []
  for (const first of guessesWithLead(lead)) {
    for (const second of guessesWithTrail(trail)) {
      const within = followBits(first.plain, second.plain)
      if (within < weakest || charOf(first.byte, second.byte) !== undefined) continue
      found.push({ text: first.char + second.char, first: first.plain, last: second.plain, bits: droppedBits + within })
    }
  }
  return found
    .map((reading) => ({ reading, all: reading.bits + shareBits(reading.first) }))
    .sort((a, b) => b.all - a.all)
    .slice(0, mostDropped)
    .map(({ reading }) => reading)
}
