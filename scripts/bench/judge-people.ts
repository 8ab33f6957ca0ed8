import type { Judgement } from './judge.ts'

/** A person of an answer; a value under `accept` is as right as the one given, for this person alone. */
type Person = {
  readonly name: string
  readonly post?: string | null
  readonly actions?: readonly string[]
  readonly accept?: {
    readonly name?: readonly string[]
    readonly post?: readonly (string | null)[]
    readonly actions?: readonly (readonly string[])[]
  }
}

const asPeople = (people: unknown): readonly Person[] => (people ?? []) as readonly Person[]
const sortedActions = (actions: readonly string[] | undefined): string => [...new Set(actions ?? [])].toSorted().join()
const lineOf = ({ name, post, actions }: Person): string => `${name} ${post ?? ''} ${sortedActions(actions)}`

const isName = (wanted: Person, name: string): boolean => wanted.name === name || (wanted.accept?.name ?? []).includes(name)
const isPost = (wanted: Person, post: string | null): boolean =>
  (wanted.post ?? null) === post || (wanted.accept?.post ?? []).some((other) => other === post)
const areActions = (wanted: Person, actions: string): boolean =>
  [wanted.actions, ...(wanted.accept?.actions ?? [])].some((accepted) => sortedActions(accepted) === actions)

type Pair = { readonly wanted: Person | null; readonly read: Person | null }

/** Who of the answer was read, who was not, and who was read though the answer has none of that name. */
function pairs(wanted: readonly Person[], read: readonly Person[]): readonly Pair[] {
  const met = wanted.map((person) => ({ wanted: person, read: read.find(({ name }) => isName(person, name)) ?? null }))
  const others = read.filter((person) => !met.some((pair) => pair.read === person))
  return [...met, ...others.map((person) => ({ wanted: null, read: person }))]
}

const isRight = ({ wanted, read }: Pair): boolean =>
  wanted !== null && read !== null && isPost(wanted, read.post ?? null) && areActions(wanted, sortedActions(read.actions))

const isMet = ({ wanted, read }: Pair): boolean => wanted !== null && read !== null

/** Of several answers that a page accepts, the one with which the persons read agree best. */
function bestPairs(accepted: readonly unknown[], read: readonly Person[]): readonly Pair[] {
  const errors = (list: readonly Pair[]) => list.filter((pair) => !isMet(pair)).length * 100 + list.filter((pair) => !isRight(pair)).length
  return (
    accepted
      .map((people) => pairs(asPeople(people), read))
      .toSorted((a, b) => errors(a) - errors(b))
      .at(0) ?? []
  )
}

const confidence = 'unsure'

function judgePerson({ wanted, read }: Pair): Judgement[] {
  if (!wanted) return [{ field: 'each person: name', verdict: 'wrong', wanted: null, read: read?.name, confidence }]
  if (!read) return [{ field: 'each person: name', verdict: 'missing', wanted: wanted.name, read: null, confidence }]
  const post = read.post ?? null
  const actions = sortedActions(read.actions)
  return [
    { field: 'each person: name', verdict: 'right', wanted: wanted.name, read: read.name, confidence },
    {
      field: 'each person: post',
      verdict: isPost(wanted, post) ? 'right' : post === null ? 'missing' : 'wrong',
      wanted: `${wanted.name} ${wanted.post ?? null}`,
      read: post,
      confidence,
    },
    {
      field: 'each person: actions',
      verdict: areActions(wanted, actions) ? 'right' : 'wrong',
      wanted: `${wanted.name} ${sortedActions(wanted.actions)}`,
      read: actions,
      confidence,
    },
  ]
}

/**
 * The persons of a page: the whole list by its names, the whole list with posts and actions, and each person of the answer by name, post and
 * actions (the latter two of those who were found). A name that the answer does not have is a wrong one.
 */
export function judgePeople(accepted: readonly unknown[], people: unknown): Judgement[] {
  const read = asPeople(people)
  const best = bestPairs(accepted, read)
  const given = asPeople(accepted[0])
  const verdict = (right: boolean) => (right ? 'right' : read.length === 0 ? 'missing' : 'wrong')
  const named = (list: readonly Person[]) => list.map(({ name }) => name).toSorted()
  return [
    { field: 'people: names', verdict: verdict(best.every(isMet)), wanted: named(given), read: named(read), confidence },
    {
      field: 'people: all',
      verdict: verdict(best.every(isRight)),
      wanted: given.map(lineOf).toSorted(),
      read: read.map(lineOf).toSorted(),
      confidence,
    },
    ...best.flatMap(judgePerson),
  ]
}
