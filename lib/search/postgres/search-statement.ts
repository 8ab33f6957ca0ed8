import { type ChoiceField, choiceFields, type FacetField, facetFields, type Query, type Sort } from '#lib/query/index.ts'
import { atLeast, firstDayOf, lastDayOf } from '../date-range.ts'
import { foldClauses } from '../fold-clauses.ts'
import { choiceCondition } from './choice-condition.ts'
import { facetColumns } from './facet-columns.ts'
import { createParameters, type Parameters } from './parameters.ts'
import { textConditions, tier } from './text-conditions.ts'

export type Statement = { readonly sql: string; readonly values: readonly unknown[]; readonly hasPositiveTerms: boolean }

const columns =
  'report_id, unit_id, rank, first_day, last_day, year, place_order, places, level, stage, track, document_type, year_basis, sure, zone, source, campaigns, meeting_types, flags, people'

const orders: { readonly [S in Sort]: string } = {
  relevance: 'tier DESC, last_day DESC NULLS LAST, report_id',
  newest: 'last_day DESC NULLS LAST, report_id',
  oldest: 'last_day NULLS LAST, report_id',
  place: 'place_order NULLS LAST, last_day DESC NULLS LAST, report_id',
}

const isFacet = (field: ChoiceField): field is FacetField => (facetFields as readonly ChoiceField[]).includes(field)
const and = (conditions: readonly string[]) => (conditions.length > 0 ? conditions.join(' AND ') : 'true')

/** Filters that no facet counts: they hold for everything that is counted. */
function fixedConditions(parameters: Parameters, query: Query): string[] {
  const conditions: string[] = []
  if (query.from) conditions.push(`first_day >= ${parameters.add(firstDayOf(query.from))}::date`)
  if (query.to) conditions.push(`last_day <= ${parameters.add(lastDayOf(query.to))}::date`)
  if (query.sure) conditions.push(`sure = ANY(${parameters.add(atLeast(query.sure))}::text[])`)
  for (const field of choiceFields) {
    const condition = isFacet(field) ? null : choiceCondition(parameters, field, query.choices[field])
    if (condition) conditions.push(condition)
  }
  return conditions
}

/** One row for a captured article: of its captures that match, the one of the best rank stands for it. */
const articles = `
  SELECT * FROM matched WHERE unit_id = report_id
  UNION ALL (SELECT DISTINCT ON (unit_id) * FROM matched WHERE unit_id <> report_id ORDER BY unit_id, rank, report_id)`

/** Lists are grouped whole before they are taken apart: few differ, and taking each apart costs more than all the rest. */
function facetCounts(field: FacetField, chosen: ReadonlySet<FacetField>): string {
  const { column, list } = facetColumns[field]
  const others = and([...chosen].filter((other) => other !== field).map((other) => `in_${other}`))
  const notAcrossYears = field === 'year' ? ' AND (year IS NOT NULL OR first_day IS NULL)' : ''
  const counted = `SELECT '${field}', ${column}${list ? '' : '::text'}, count(*)::int AS n FROM counted WHERE ${others}${notAcrossYears} GROUP BY ${column}`
  if (!list) return counted
  return `SELECT '${field}', value::text, sum(n)::int FROM (${counted}) lists LEFT JOIN LATERAL unnest(${column}) AS value ON true GROUP BY value`
}

/**
 * One statement for a whole answer, so that all of it is of one state: rows (kind, value, n) of the kinds version, total, hit (n is its
 * place in the order) and each facet (value null: without one). A facet counts what every choice but its own lets pass.
 * Relies on a bitmap scan of entry_grams_idx: without `enable_seqscan = off` the planner reads every array of the table.
 */
export function searchStatement(query: Query): Statement {
  const parameters = createParameters()
  const clauses = foldClauses(query.clauses, query.script)
  const conditions = textConditions(parameters, clauses, query.count === 'articles' ? 'unit_id' : 'report_id')
  const relevance = query.sort === 'relevance' ? tier(parameters, clauses) : '0'
  const chosen = new Map(
    facetFields.flatMap((field) => {
      const condition = choiceCondition(parameters, field, query.choices[field])
      return condition ? [[field, condition] as const] : []
    }),
  )
  const inChoices = [...chosen].map(([field, condition]) => `, ${condition} AS in_${field}`).join('')
  const fixed = and(fixedConditions(parameters, query))
  const all = and([...chosen.keys()].map((field) => `in_${field}`))
  const order = orders[query.sort]
  const sql = `
WITH matched AS MATERIALIZED (SELECT ${columns}, ${relevance} AS tier FROM search.entry e WHERE ${and(conditions)}),
unit AS (${query.count === 'articles' ? articles : 'SELECT * FROM matched'}),
counted AS MATERIALIZED (SELECT *${inChoices} FROM unit WHERE ${fixed})
SELECT 'version' AS kind, coalesce(max(version), 0)::text AS value, 0 AS n FROM corpus_version
UNION ALL SELECT 'total', NULL, count(*)::int FROM counted WHERE ${all}
UNION ALL SELECT 'hit', report_id::text, place::int FROM (
  SELECT report_id, row_number() OVER (ORDER BY ${order}) AS place FROM counted WHERE ${all} ORDER BY ${order}
  LIMIT ${parameters.add(query.size)}::int OFFSET ${parameters.add((query.page - 1) * query.size)}::bigint) hits
${facetFields.map((field) => `UNION ALL ${facetCounts(field, new Set(chosen.keys()))}`).join('\n')}`
  return { sql, values: parameters.values, hasPositiveTerms: clauses.some(({ exclude }) => !exclude) }
}
