import { divisionNames } from '#lib/knowledge/division-names.ts'
import { ethnicBits } from '#lib/knowledge/ethnic-names.ts'
import { type FollowerKind, followerBits, followerKind, followerLength, personVerbs } from '#lib/knowledge/name-followers.ts'
import { givenBits, surnameBits } from '#lib/knowledge/name-statistics.ts'
import { grammarWords, notNames } from '#lib/knowledge/name-words.ts'
import { pairSet } from '#lib/text/pair-set.ts'

/** All costs are in bits: how much a text would surprise who expects what the function says. */

const lengthBits = { one: 2.7, two: 0.25 } as const
const grammarAtEnd = 8

/** A Chinese name: surname, one or two characters of a given name. Not of a character that grammar words are made of, at its end. */
export function chineseNameBits(name: string, surname: number): number {
  const given = [...name.slice(surname)]
  const length = given.length === 1 ? lengthBits.one : lengthBits.two
  const grammar = given.length > 1 && grammarWords.has(given.at(-1) ?? '') ? grammarAtEnd : 0
  return surnameBits(name.slice(0, surname)) + length + grammar + given.reduce((sum, character) => sum + givenBits(character), 0)
}

const otherPeoples = 14

/** A name of another people without · that parts it. */
export const ethnicNameBits = (name: string): number => otherPeoples + ethnicBits(name)

const anyCharacter = 12
const commonWord = 8
/** Names of counties without their kind. */
const rareWord = 13
/** What stands behind something that is no name: verbs of persons seldom do. */
const afterOther: Readonly<Record<FollowerKind, number>> = {
  mark: 4,
  verb: 9,
  otherMark: 4,
  adverbial: 9,
  soft: 8,
  predicate: 8,
  post: 6,
  weak: 8,
  none: 2,
}
/** A verb of a person behind an ordinary word. */
const verbAfterWord = 11

const longestWord = 4
const words: ReadonlySet<string> = new Set([...notNames, ...personVerbs])
const mayBeginWord = pairSet([...words, ...divisionNames.keys()])
type Word = { readonly length: number; readonly bits: number }

/** The longest ordinary word, or name of a place, that begins at a position. */
function wordAt(text: string, at: number): Word | null {
  if (!mayBeginWord(text, at)) return null
  for (let length = longestWord; length >= 2; length--) {
    const word = text.slice(at, at + length)
    if (words.has(word)) return { length, bits: commonWord }
    const place = divisionNames.get(word)
    if (place) return { length, bits: place.form === 'weak' ? rareWord : commonWord }
  }
  return null
}

/** Whether a word is an ordinary one. */
export const isOrdinary = (word: string): boolean => words.has(word)

/** No name at all: any characters, or an ordinary word. */
function otherBits(text: string, at: number, end: number, follower: FollowerKind): number {
  const any = (end - at) * anyCharacter + afterOther[follower]
  const word = wordAt(text, at)
  if (!word) return any
  const after = follower === 'verb' ? verbAfterWord : afterOther[follower]
  return Math.min(any, word.bits + Math.max(0, end - at - word.length) * anyCharacter + after)
}

const window = 8

/** `margin`: by how many bits a name explains a text better than no name does. `gain`: by how many better than any characters; longer and shorter names compare by it. */
export type Weight = { readonly margin: number; readonly gain: number }

/** Weighs a name of this cost at [at, end), what follows included. */
export function weigh(text: string, at: number, end: number, cost: number): Weight {
  const follower = followerKind(text.slice(end, end + window))
  const all = cost + followerBits(follower)
  return { margin: otherBits(text, at, end, follower) - all, gain: (end - at + followerLength[follower]) * anyCharacter - all }
}
