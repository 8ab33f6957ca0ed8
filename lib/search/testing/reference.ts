import {
  type Choice,
  type ChoiceField,
  type Clause,
  choiceFields,
  type FacetField,
  facetFields,
  type Query,
  type Term,
} from '#lib/query/index.ts'
import { foldText } from '#lib/text/index.ts'
import { arrangeFacets } from '../arrange-facet.ts'
import { placeOrder, valuesOf } from '../facet-values.ts'
import type { IndexEntry, SearchResult } from '../port.ts'

/** What a search must answer, read off the definitions by looking at every report: slow, and the measure for every engine. */
export type Expected = Pick<SearchResult, 'ids' | 'total' | 'facets'>

const has = (text: string, term: Term, script: Query['script']) => foldText(text, script).includes(foldText(term.text, script))
const printedAndSimplified = (entry: IndexEntry, field: 'title' | 'lead' | 'body', script: Query['script']) =>
  entry.simplified && script === 'any' ? [entry[field], entry.simplified[field]] : [entry[field]]

const hits = (entry: IndexEntry, term: Term, field: 'title' | 'lead' | 'body', script: Query['script']) =>
  printedAndSimplified(entry, field, script).some((text) => has(text, term, script))
const matches = (entry: IndexEntry, term: Term, script: Query['script']) =>
  hits(entry, term, 'title', script) || (term.field === 'all' && hits(entry, term, 'body', script))

const passesClause = (entry: IndexEntry, { any }: Clause, script: Query['script']) => any.some((term) => matches(entry, term, script))

function tierOf(entry: IndexEntry, query: Query): number {
  const positive = query.clauses.filter(({ exclude }) => !exclude)
  const one = (term: Term) =>
    hits(entry, term, 'title', query.script) ? 2 : term.field === 'all' && hits(entry, term, 'lead', query.script) ? 1 : 0
  return Math.min(2, ...positive.map(({ any }) => Math.max(...any.map(one))))
}

function passesChoice(entry: IndexEntry, field: ChoiceField, choice: Choice): boolean {
  const values = valuesOf(entry, field)
  const chosen = choice.include.length > 0 || choice.exclude.length > 0 || choice.none
  if (values.length === 0) return choice.none || !chosen
  if (values.some((value) => choice.exclude.includes(value))) return false
  if (choice.include.length > 0) return values.some((value) => choice.include.includes(value))
  return choice.exclude.length > 0 || !choice.none
}

function passesRest(entry: IndexEntry, query: Query): boolean {
  const { firstDay, lastDay } = entry
  if (query.from && (firstDay === null || firstDay < query.from)) return false
  if (query.to && (lastDay === null || lastDay.slice(0, query.to.length) > query.to)) return false
  return query.sure === null || entry.sure === 'certain' || entry.sure === query.sure
}

/** Of an article's captures the one that stands for it: the best that has all positive terms, unless one has an excluded term. */
function articles(entries: readonly IndexEntry[], query: Query): IndexEntry[] {
  const positive = query.clauses.filter(({ exclude }) => !exclude)
  const negative = query.clauses.filter(({ exclude }) => exclude)
  const groups = new Map<number, IndexEntry[]>()
  for (const entry of [...entries].sort((a, b) => a.rank - b.rank)) {
    const unit = query.count === 'articles' ? entry.unitId : entry.reportId
    groups.set(unit, [...(groups.get(unit) ?? []), entry])
  }
  return [...groups.values()].flatMap((members) => {
    if (members.some((member) => negative.some((clause) => passesClause(member, clause, query.script)))) return []
    const best = members.find((member) => positive.every((clause) => passesClause(member, clause, query.script)))
    return best ? [best] : []
  })
}

const undatedLast = (a: IndexEntry, b: IndexEntry, turn: 1 | -1) => {
  if (a.lastDay === null || b.lastDay === null) return Number(a.lastDay === null) - Number(b.lastDay === null)
  return a.lastDay < b.lastDay ? -turn : a.lastDay > b.lastDay ? turn : 0
}

function compare(query: Query): (a: IndexEntry, b: IndexEntry) => number {
  const byId = (a: IndexEntry, b: IndexEntry) => a.reportId - b.reportId
  const newest = (a: IndexEntry, b: IndexEntry) => undatedLast(a, b, -1) || byId(a, b)
  const noPlace = Number.MAX_SAFE_INTEGER
  switch (query.sort) {
    case 'newest':
      return newest
    case 'oldest':
      return (a, b) => undatedLast(a, b, 1) || byId(a, b)
    case 'place':
      return (a, b) => (placeOrder(a) ?? noPlace) - (placeOrder(b) ?? noPlace) || newest(a, b)
    case 'relevance':
      return (a, b) => tierOf(b, query) - tierOf(a, query) || newest(a, b)
  }
}

function countFacet(entries: readonly IndexEntry[], field: FacetField): Map<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const entry of entries) {
    const values = valuesOf(entry, field)
    for (const value of values.length > 0 ? values : [null]) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

export function expected(entries: readonly IndexEntry[], query: Query): Expected {
  const found = articles(entries, query).filter((entry) => passesRest(entry, query))
  const passing = (own: FacetField | null) =>
    found.filter((entry) =>
      choiceFields.every((field) => field === own || !query.choices[field] || passesChoice(entry, field, query.choices[field])),
    )
  const all = passing(null).sort(compare(query))
  const start = (query.page - 1) * query.size
  const counts = new Map(facetFields.map((field) => [field, countFacet(passing(field), field)]))
  return {
    ids: all.slice(start, start + query.size).map(({ reportId }) => reportId),
    total: all.length,
    facets: arrangeFacets((field) => counts.get(field) ?? new Map(), query),
  }
}
