import { campaigns } from '#lib/knowledge/campaigns.ts'
import { type Clause, change, hasPositiveTerms, maxTerms, type Query, serialise, type Term } from '#lib/query/index.ts'
import { foldText } from '#lib/text/index.ts'

/** How a search was made looser. */
export type Loosening = 'near-name' | 'spelling' | 'words' | 'without-term' | 'without-filters'
export type LooserQuery = { readonly kind: Loosening; readonly query: Query }

/** Other names of a campaign that one search asks for at once. */
const maxSpellings = 6

const namesOfCampaigns = campaigns.map(({ zh, aliases, sharedAliases }) => [zh, ...sharedAliases, ...aliases])

/** The term as it stands and with each other name of a campaign in place of the longest name in it; null where it holds none. */
function otherSpellings(term: Term): Term[] | null {
  const text = foldText(term.text)
  const held = namesOfCampaigns.flatMap((names) => names.filter((name) => text.includes(name)).map((name) => ({ name, names })))
  const longest = Math.max(0, ...held.map(({ name }) => name.length))
  const spellings = held
    .filter(({ name }) => name.length === longest)
    .flatMap(({ name, names }) => names.map((other) => text.replace(name, other)))
  const others = [...new Set(spellings)].filter((spelling) => spelling !== text).slice(0, maxSpellings)
  return others.length > 0 ? [term, ...others.map((spelling) => ({ ...term, text: spelling }))] : null
}

/** From this length on a term is taken to be a phrase rather than a word. */
const phraseUnits = 5
const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** Words of a text. Single characters that follow each other are one: the dictionary does not know every word, and one character says too little. */
function segments(text: string): string[] {
  const found: string[] = []
  let isRun = false
  for (const { segment, isWordLike } of words.segment(text)) {
    const isSingle = Boolean(isWordLike) && foldText(segment).length === 1
    if (isSingle && isRun) found.push((found.pop() ?? '') + segment)
    else if (isWordLike) found.push(segment)
    isRun = isSingle
  }
  return found.filter((word) => foldText(word).length > 1)
}

const wordsOf = (term: Term): Term[] =>
  foldText(term.text).length < phraseUnits ? [] : [...new Set(segments(term.text))].map((text) => ({ ...term, text }))

const replaced = (clauses: readonly Clause[], at: number, by: readonly Clause[]) => [
  ...clauses.slice(0, at),
  ...by,
  ...clauses.slice(at + 1),
]

/** Names in the archive that are nearly a word. */
export type NearNames = (word: string) => readonly string[]

function loosened(query: Query, clause: Clause, at: number, nearNames: NearNames): LooserQuery[] {
  const [term, ...others] = clause.any
  const found: LooserQuery[] = []
  const to = (kind: Loosening, by: readonly Clause[]) =>
    found.push({ kind, query: change(query, { clauses: replaced(query.clauses, at, by) }) })
  if (term && others.length === 0 && !clause.exclude) {
    for (const text of nearNames(term.text)) to('near-name', [{ exclude: false, any: [{ ...term, text }] }])
    const spellings = otherSpellings(term)
    if (spellings) to('spelling', [{ exclude: false, any: spellings }])
    const parts = wordsOf(term)
    if (parts.length > 1)
      to(
        'words',
        parts.map((part) => ({ exclude: false, any: [part] })),
      )
  }
  if (query.clauses.length > 1) to('without-term', [])
  return found
}

const order: readonly Loosening[] = ['near-name', 'spelling', 'words', 'without-term', 'without-filters']
const termsOf = (query: Query) => query.clauses.reduce((sum, { any }) => sum + any.length, 0)

/**
 * Searches that ask for less: a name that differs by one character, another name of a campaign, the words of a long term, one term less,
 * no filters. Nearest first; each once. Empty for a search without words.
 */
export function looserQueries(query: Query, nearNames: NearNames = () => []): LooserQuery[] {
  if (!hasPositiveTerms(query.clauses)) return []
  const withoutFilters = change(query, { choices: {}, from: null, to: null, sure: null })
  const all = [
    ...query.clauses.flatMap((clause, at) => loosened(query, clause, at, nearNames)),
    { kind: 'without-filters' as const, query: withoutFilters },
  ]
  const seen = new Set([serialise(change(query, { page: 1 }))])
  return all
    .filter((looser) => termsOf(looser.query) <= maxTerms)
    .filter((looser) => !seen.has(serialise(looser.query)) && seen.add(serialise(looser.query)))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}
