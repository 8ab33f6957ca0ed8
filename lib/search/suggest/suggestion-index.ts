import { setImmediate } from 'node:timers/promises'
import { foldText, latinKey, pinyinSpellings } from '#lib/text/index.ts'
import { type Key, type KeyList, makeKeyList, ownersOf } from './key-list.ts'
import { type Suggestible, type SuggestionKind, suggestionKinds } from './suggestible.ts'

type KindIndex = { readonly names: readonly Suggestible[]; readonly written: KeyList; readonly spoken: KeyList }

/** The names of one corpus version, ready to be looked up; some 150 bytes a name. */
export type SuggestionIndex = ReadonlyMap<SuggestionKind, KindIndex>

/** Names that are prepared before other work of the process has its turn: a few milliseconds. */
const namesPerTurn = 500

const line = (key: string) => key.replaceAll('\n', '')
const spokenKeys = (name: string): string[] => pinyinSpellings(name).flatMap(({ full, initials }) => [full, initials])

async function indexOfKind(names: readonly Suggestible[]): Promise<KindIndex> {
  const written: Key[] = []
  const spoken: Key[] = []
  for (const [owner, name] of names.entries()) {
    if (owner % namesPerTurn === 0) await setImmediate()
    for (const key of new Set(name.names.map((one) => line(foldText(one))))) written.push({ key, owner })
    for (const key of new Set(name.spoken.flatMap(spokenKeys))) spoken.push({ key, owner })
  }
  return { names, written: makeKeyList(written), spoken: makeKeyList(spoken) }
}

/** Prepares names for looking up, a little at a time, so that the process goes on answering. Within a kind, names keep their order. */
export async function makeSuggestionIndex(names: readonly Suggestible[]): Promise<SuggestionIndex> {
  const index = new Map<SuggestionKind, KindIndex>()
  for (const kind of suggestionKinds) index.set(kind, await indexOfKind(names.filter((name) => name.kind === kind)))
  return index
}

/** Suggestions of each kind at most. */
const most: Readonly<Record<SuggestionKind, number>> = { place: 4, zone: 1, campaign: 2, person: 3, source: 2, title: 4 }

/** What sounds so is looked for from here on: one letter begins a tenth of all names. */
const isSpoken = (word: string) => /^[\p{Script=Latin}\p{M}\p{N}\s'’]+$/u.test(word)

function found({ names, written, spoken }: KindIndex, word: string, limit: number): Suggestible[] {
  const key = foldText(word)
  const owners = new Set(ownersOf(written, key, 'start', limit))
  if (owners.size < limit && isSpoken(word)) for (const owner of ownersOf(spoken, latinKey(word), 'start', limit)) owners.add(owner)
  if (owners.size < limit && key.length > 1) for (const owner of ownersOf(written, key, 'inside', limit)) owners.add(owner)
  return [...owners].slice(0, limit).flatMap((owner) => names[owner] ?? [])
}

/**
 * Names that begin with what was typed, sound like it (whole syllables or first letters), or contain it: in this order, and what most
 * articles have first. Empty for a word without letters.
 */
export function suggestionsFor(index: SuggestionIndex, word: string, kinds: readonly SuggestionKind[] = suggestionKinds): Suggestible[] {
  return kinds.flatMap((kind) => {
    const ofKind = index.get(kind)
    return ofKind ? found(ofKind, word, most[kind]) : []
  })
}
