import { type Choice, choiceFields, type FacetField, facetFields, type Query, type Term } from '#lib/query/index.ts'
import { placeOrder, valuesOf } from '#lib/search/facet-values.ts'
import type { IndexEntry } from '#lib/search/index.ts'
import { foldText } from '#lib/text/index.ts'

/**
 * What a search must answer over a part of a corpus, found by looking at every report. Nothing of it is shared with an engine but the
 * fold. `containing` are the reports that hold the words, whatever the filters, for searches of one term.
 */
export type Truth = {
  total: number
  readonly counts: { readonly [F in FacetField]: Map<string | null, number> }
  top: Hit[]
  readonly containing: number[]
}
type Hit = { readonly id: number; readonly tier: number; readonly lastDay: string | null; readonly place: number | null }
type FoldedTerm = { readonly text: string; readonly field: Term['field'] }
type Prepared = { readonly query: Query; readonly positive: FoldedTerm[][]; readonly negative: FoldedTerm[][] }

export function prepare(query: Query): Prepared {
  const fold = (exclude: boolean) =>
    query.clauses
      .filter((clause) => clause.exclude === exclude)
      .map(({ any }) => any.map(({ text, field }) => ({ text: foldText(text), field })))
  return { query, positive: fold(false), negative: fold(true) }
}

export const emptyTruth = (): Truth => ({
  total: 0,
  counts: Object.fromEntries(facetFields.map((field) => [field, new Map()])) as Truth['counts'],
  top: [],
  containing: [],
})

type Member = { readonly entry: IndexEntry; readonly title: string; readonly lead: string; readonly body: string }
const member = (entry: IndexEntry): Member => ({
  entry,
  title: foldText(entry.title),
  lead: foldText(entry.lead),
  body: foldText(entry.body),
})

const has = ({ title, body }: Member, { text, field }: FoldedTerm) => title.includes(text) || (field === 'all' && body.includes(text))
const hasAll = (one: Member, clauses: readonly FoldedTerm[][]) => clauses.every((any) => any.some((term) => has(one, term)))
const hasAny = (one: Member, clauses: readonly FoldedTerm[][]) => clauses.some((any) => any.some((term) => has(one, term)))
const tierOfTerm = ({ title, lead }: Member, { text, field }: FoldedTerm) =>
  title.includes(text) ? 2 : field === 'all' && lead.includes(text) ? 1 : 0
const tierOf = (one: Member, clauses: readonly FoldedTerm[][]) =>
  Math.min(2, ...clauses.map((any) => Math.max(...any.map((term) => tierOfTerm(one, term)))))

function passes(values: readonly string[], choice: Choice | undefined): boolean {
  if (!choice || (choice.include.length === 0 && choice.exclude.length === 0 && !choice.none)) return true
  if (values.length === 0) return choice.none
  if (values.some((value) => choice.exclude.includes(value))) return false
  return choice.include.length > 0 ? values.some((value) => choice.include.includes(value)) : choice.exclude.length > 0
}

function inRange({ firstDay, lastDay, sure }: IndexEntry, query: Query): boolean {
  if (query.from && !(firstDay !== null && firstDay >= query.from)) return false
  if (query.to && !(lastDay !== null && lastDay.slice(0, query.to.length) <= query.to)) return false
  return query.sure === null || sure === 'certain' || sure === query.sure
}

const undatedLast = (a: string | null, b: string | null, turn: number) =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -turn : turn

function compare({ sort }: Query) {
  return (a: Hit, b: Hit): number => {
    const newest = undatedLast(a.lastDay, b.lastDay, -1) || a.id - b.id
    if (sort === 'oldest') return undatedLast(a.lastDay, b.lastDay, 1) || a.id - b.id
    if (sort === 'place') return (a.place ?? Number.MAX_SAFE_INTEGER) - (b.place ?? Number.MAX_SAFE_INTEGER) || newest
    return sort === 'relevance' ? b.tier - a.tier || newest : newest
  }
}

/** Hits beyond a page are dropped when enough have come together. */
const trimAt = 2_000
export function keepTop(hits: readonly Hit[], query: Query): Hit[] {
  return hits.toSorted(compare(query)).slice(0, query.page * query.size)
}

function countIn(truth: Truth, one: Member, { query, positive }: Prepared): void {
  const { entry } = one
  if (!inRange(entry, query)) return
  const failing = choiceFields.filter((field) => !passes(valuesOf(entry, field), query.choices[field]))
  if (failing.length > 1) return
  for (const field of facetFields) {
    if (failing.length === 1 && failing[0] !== field) continue
    const values = valuesOf(entry, field)
    for (const value of values.length > 0 ? values : [null]) truth.counts[field].set(value, (truth.counts[field].get(value) ?? 0) + 1)
  }
  if (failing.length > 0) return
  truth.total++
  const hit = {
    id: entry.reportId,
    tier: positive.length > 0 ? tierOf(one, positive) : 0,
    lastDay: entry.lastDay,
    place: placeOrder(entry),
  }
  truth.top.push(hit)
  if (truth.top.length > trimAt + query.page * query.size) truth.top = keepTop(truth.top, query)
}

/** Adds a block of reports, which holds all captures of its articles, to the truth of each search. */
export function addBlock(truths: readonly Truth[], prepared: readonly Prepared[], entries: readonly IndexEntry[]): void {
  const members = entries.map(member).sort((a, b) => a.entry.rank - b.entry.rank)
  const units = new Map<number, Member[]>()
  for (const one of members) units.set(one.entry.unitId, [...(units.get(one.entry.unitId) ?? []), one])
  for (const [i, search] of prepared.entries()) {
    const truth = truths[i]
    if (!truth) continue
    const matching = search.positive.length > 0 ? new Set(members.filter((one) => hasAll(one, search.positive))) : null
    if (matching && search.query.clauses.length === 1) for (const { entry } of matching) truth.containing.push(entry.reportId)
    if (matching?.size === 0) continue
    const groups = search.query.count === 'articles' ? units.values() : members.map((one) => [one])
    for (const group of groups) {
      if (search.negative.length > 0 && group.some((one) => hasAny(one, search.negative))) continue
      const best = group.find((one) => matching === null || matching.has(one))
      if (best) countIn(truth, best, search)
    }
  }
}

/** Puts together what two parts of a corpus gave. */
export function merge(a: Truth, b: Truth, query: Query): Truth {
  const counts = emptyTruth().counts
  for (const { counts: part } of [a, b])
    for (const field of facetFields)
      for (const [value, count] of part[field]) counts[field].set(value, (counts[field].get(value) ?? 0) + count)
  return { total: a.total + b.total, counts, top: keepTop([...a.top, ...b.top], query), containing: a.containing.concat(b.containing) }
}
