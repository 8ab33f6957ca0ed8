import type { JudgedPage } from './labelled-set.ts'

type Person = { readonly name: string }
/** Persons of a set by name: how many the answers have, how many of them were found, how many were read, how many of these are none. */
export type PeopleTally = { readonly wanted: number; readonly found: number; readonly read: number; readonly false: number }

const none: PeopleTally = { wanted: 0, found: 0, read: 0, false: 0 }
const namesOf = (people: unknown): string[] => [...new Set(((people ?? []) as readonly Person[]).map(({ name }) => name))]

/** Of several acceptable answers the one that agrees best counts. */
function tallyPage({ answer, read }: JudgedPage): PeopleTally {
  if (!('people' in answer)) return none
  const accepted = answer.accept?.people
  const names = namesOf(read?.people)
  const tallies = [answer.people, ...(Array.isArray(accepted) ? accepted : [])].map((people): PeopleTally => {
    const wanted = namesOf(people)
    const found = names.filter((name) => wanted.includes(name)).length
    return { wanted: wanted.length, found, read: names.length, false: names.length - found }
  })
  const errors = (tally: PeopleTally) => tally.wanted - tally.found + tally.false
  return tallies.toSorted((a, b) => errors(a) - errors(b))[0] ?? none
}

export const tallyPeople = (pages: readonly JudgedPage[]): PeopleTally =>
  pages.map(tallyPage).reduce(
    (sum, one) => ({
      wanted: sum.wanted + one.wanted,
      found: sum.found + one.found,
      read: sum.read + one.read,
      false: sum.false + one.false,
    }),
    none,
  )
