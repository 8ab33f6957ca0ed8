import {
  type ChoiceField,
  type Clause,
  change,
  choiceFields,
  choiceOf,
  type Query,
  removeValue,
  toggleNone,
  writeTerms,
} from '#lib/query/index.ts'

/** One condition of a search, and the search without it. */
export type Chip =
  | { readonly kind: 'words'; readonly words: string; readonly without: Query }
  | { readonly kind: 'include' | 'exclude'; readonly field: ChoiceField; readonly value: string; readonly without: Query }
  | { readonly kind: 'none'; readonly field: ChoiceField; readonly without: Query }
  | { readonly kind: 'from' | 'to' | 'sure'; readonly value: string; readonly without: Query }
  | { readonly kind: 'exact' | 'pages'; readonly without: Query }

/** Every condition of a search in the order of its address. */
export function chipsOf(query: Query): Chip[] {
  return [
    ...query.clauses.map((clause) => wordsChip(query, clause)),
    ...choiceFields.flatMap((field) => choiceChips(query, field)),
    ...otherChips(query),
  ]
}

const wordsChip = (query: Query, clause: Clause): Chip => ({
  kind: 'words',
  words: writeTerms([clause]),
  without: change(query, { clauses: query.clauses.filter((other) => other !== clause) }),
})

function choiceChips(query: Query, field: ChoiceField): Chip[] {
  const { include, exclude, none } = choiceOf(query, field)
  const valueChip = (kind: 'include' | 'exclude') => (value: string) => ({ kind, field, value, without: removeValue(query, field, value) })
  const noneChip: Chip[] = none ? [{ kind: 'none', field, without: toggleNone(query, field) }] : []
  return [...include.map(valueChip('include')), ...noneChip, ...exclude.map(valueChip('exclude'))]
}

function* otherChips(query: Query): Generator<Chip> {
  if (query.from) yield { kind: 'from', value: query.from, without: change(query, { from: null }) }
  if (query.to) yield { kind: 'to', value: query.to, without: change(query, { to: null }) }
  if (query.sure) yield { kind: 'sure', value: query.sure, without: change(query, { sure: null }) }
  if (query.script === 'exact') yield { kind: 'exact', without: change(query, { script: 'any' }) }
  if (query.count === 'pages') yield { kind: 'pages', without: change(query, { count: 'articles' }) }
}
