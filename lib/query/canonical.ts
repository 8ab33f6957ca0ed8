import { defaultSort, hasPositiveTerms } from './defaults.ts'
import { type Choice, type ChoiceField, choiceFields, type Query } from './query.ts'
import { compareValues } from './vocabulary.ts'

const ordered = (field: ChoiceField, values: readonly string[]) => [...new Set(values)].sort(compareValues(field))
export const isEmptyChoice = (choice: Choice | undefined) =>
  !choice || (choice.include.length === 0 && choice.exclude.length === 0 && !choice.none)

function canonicalChoices(choices: Query['choices']): Query['choices'] {
  const kept: { [F in ChoiceField]?: Choice } = {}
  for (const field of choiceFields) {
    const choice = choices[field]
    if (choice && !isEmptyChoice(choice)) {
      kept[field] = { include: ordered(field, choice.include), exclude: ordered(field, choice.exclude), none: choice.none }
    }
  }
  return kept
}

/** The one form of equal searches: values in the order of their facet, nothing empty, no relevance where there are no words. */
export function canonical(query: Query): Query {
  const sort = query.sort === 'relevance' && !hasPositiveTerms(query.clauses) ? defaultSort(query.clauses) : query.sort
  return { ...query, choices: canonicalChoices(query.choices), sort }
}
