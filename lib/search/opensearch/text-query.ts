import type { Types } from '@opensearch-project/opensearch'
import type { FoldedClause, FoldedTerm } from '../fold-clauses.ts'
import { charactersOf, type TextField } from './document.ts'
import { spacedGrams, spaceGrams } from './spaced-grams.ts'

export type QueryContainer = Types.Common_QueryDsl.QueryContainer

export const allOf = (filter: QueryContainer[]): QueryContainer => ({ bool: { filter } })
export const anyOf = (should: QueryContainer[]): QueryContainer => ({ bool: { should, minimum_should_match: 1 } })
export const noneOf = (mustNot: QueryContainer[]): QueryContainer => ({ bool: { must_not: mustNot } })

/** Whether a field holds a folded text: a phrase of bigrams, one bigram, or one character. */
function holds(field: TextField, text: string): QueryContainer {
  const characters = Array.from(text)
  if (characters.length === 1) return { term: { [charactersOf(field)]: { value: text } } }
  if (characters.length === 2) return { term: { [field]: { value: text } } }
  return { match_phrase: { [field]: { query: spaceGrams(characters), analyzer: spacedGrams } } }
}

const eitherOf = (any: readonly FoldedTerm[], query: (term: FoldedTerm) => QueryContainer): QueryContainer => {
  const [first, ...others] = any.map(query)
  return first && others.length === 0 ? first : anyOf(first ? [first, ...others] : [])
}

/** What a report must hold, or must not hold. */
export const clauseQuery = ({ any }: FoldedClause): QueryContainer =>
  eitherOf(any, ({ field, text }) => holds(field === 'title' ? 'title' : 'text', text))

const inTitle = ({ any }: FoldedClause) => eitherOf(any, ({ text }) => holds('title', text))
const inTitleOrLead = ({ any }: FoldedClause) => eitherOf(any, ({ field, text }) => holds(field === 'title' ? 'title' : 'head', text))

const point = (filter: QueryContainer): QueryContainer => ({ constant_score: { filter, boost: 1 } })

/**
 * A score of 2 when every positive clause hits the title, 1 when every one hits title or first paragraph, else 0. Titles are looked at only
 * where title and first paragraph together are hit.
 */
export const tierScores = (positive: readonly FoldedClause[]): QueryContainer[] => [
  { bool: { must: [point(allOf(positive.map(inTitleOrLead)))], should: [point(allOf(positive.map(inTitle)))] } },
]
