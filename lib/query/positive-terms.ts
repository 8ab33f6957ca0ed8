import type { Query } from './query.ts'

/** The words to mark in a shown title, or in a shown text, where terms for the title alone are not looked for. */
export const positiveTerms = (query: Query, where: 'title' | 'text'): string[] =>
  query.clauses
    .filter(({ exclude }) => !exclude)
    .flatMap(({ any }) => any)
    .filter(({ field }) => where === 'title' || field === 'all')
    .map(({ text }) => text)
