import table from './data/name-statistics.json' with { type: 'json' }
import { isRareSurname, surnameLength } from './surnames.ts'

/** Each character with its rarity in bits: one in two to the n. */
function rarities(groups: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([bits, characters]) => [...characters].map((character) => [character, Number(bits)] as const)),
  )
}

const given = rarities(table.given)
const surnames = rarities(table.surnames)
/** Of characters that are in none of the counted names. */
const unseenGiven = 21
/** Of surnames that are known, but not among the commonest. */
const rareSurname = 16
const compoundSurname = 12
const unknownSurname = 20

/** How rare a character is in given names, in bits: 6 for the commonest, 21 for those that none holds. */
export const givenBits = (character: string): number => given.get(character) ?? unseenGiven

/** How rare a surname is, in bits: 4 for 王 and 李, 12 for compound ones, 20 for characters that are not known as a surname. */
export function surnameBits(surname: string): number {
  if (surname.length === 2) return compoundSurname
  if (surnameLength(surname) > 0) return surnames.get(surname) ?? rareSurname
  return isRareSurname(surname) ? rareSurname : unknownSurname
}

/** Whether a character is one of the 300 commonest surnames. */
export const isCommonSurname = (character: string): boolean => surnames.has(character)
