import { canonical } from './canonical.ts'
import { defaultSort } from './defaults.ts'
import type { Choice, ChoiceField, Query } from './query.ts'
import { serialise } from './serialise.ts'

const noChoice: Choice = { include: [], exclude: [], none: false }
const without = (values: readonly string[], value: string) => values.filter((other) => other !== value)

/** The search with some of it changed. It begins at its first page again unless a page is asked for, and keeps the default order if it had it. */
export function change(query: Query, patch: Partial<Query>): Query {
  const sort = query.sort === defaultSort(query.clauses) ? defaultSort(patch.clauses ?? query.clauses) : query.sort
  return canonical({ ...query, sort, page: Object.keys(patch).length > 0 ? 1 : query.page, ...patch })
}

/** The choice of one filter, empty where nothing is chosen. */
export const choiceOf = (query: Query, field: ChoiceField): Choice => query.choices[field] ?? noChoice

export const withChoice = (query: Query, field: ChoiceField, choice: Choice): Query =>
  change(query, { choices: { ...query.choices, [field]: choice } })

/** Adds a value to those of which one is wanted; an exclusion of it ends. */
export function includeValue(query: Query, field: ChoiceField, value: string): Query {
  const choice = choiceOf(query, field)
  return withChoice(query, field, { ...choice, include: [...choice.include, value], exclude: without(choice.exclude, value) })
}

/** Adds a value to those that are not wanted. */
export function excludeValue(query: Query, field: ChoiceField, value: string): Query {
  const choice = choiceOf(query, field)
  return withChoice(query, field, { ...choice, include: without(choice.include, value), exclude: [...choice.exclude, value] })
}

/** Takes a value back, wanted or not. */
export function removeValue(query: Query, field: ChoiceField, value: string): Query {
  const choice = choiceOf(query, field)
  return withChoice(query, field, { ...choice, include: without(choice.include, value), exclude: without(choice.exclude, value) })
}

/** Chooses a value, or takes it back where it was chosen. */
export const toggleValue = (query: Query, field: ChoiceField, value: string): Query =>
  choiceOf(query, field).include.includes(value) ? removeValue(query, field, value) : includeValue(query, field, value)

/** Chooses the reports that have no value in this filter, or takes that back. */
export const toggleNone = (query: Query, field: ChoiceField): Query =>
  withChoice(query, field, { ...choiceOf(query, field), none: !choiceOf(query, field).none })

/** The path of a search page, with some of the search changed (see `change`). */
export function searchHref(query: Query, patch: Partial<Query> = {}, path = '/search'): string {
  const parameters = serialise(change(query, patch))
  return parameters === '' ? path : `${path}?${parameters}`
}
