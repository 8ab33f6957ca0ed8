import { choiceOf, emptyQuery, type FacetField, type Query, searchHref, withChoice } from '#lib/query/index.ts'
import type { SearchResult } from '#lib/search/index.ts'
import type { ChartMark } from './chart-mark.ts'

/** How many reports have this value, or none (`null`), and the list of them: both are of the same search, so they agree. */
function markOf(facets: SearchResult['facets'], field: FacetField, value: string | null, name: string): ChartMark {
  const count = facets[field].find((one) => one.value === value)?.count ?? 0
  return { key: value ?? 'none', name, count, href: count > 0 ? searchHref(searchFor(field, value)) : null }
}

function searchFor(field: FacetField, value: string | null): Query {
  const choice = choiceOf(emptyQuery, field)
  return withChoice(emptyQuery, field, value === null ? { ...choice, none: true } : { ...choice, include: [value] })
}

/** Every year from the first to the last that has a report, those without reports among them. */
export function yearMarks(facets: SearchResult['facets']): ChartMark[] {
  const years = facets.year.flatMap(({ value }) => (value === null ? [] : [Number(value)]))
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = String(first + index)
    return markOf(facets, 'year', year, year)
  })
}

/** One mark for each of `values`, in their order. */
export const marksOf = (facets: SearchResult['facets'], field: FacetField, values: readonly string[], nameOf: (value: string) => string) =>
  values.map((value) => markOf(facets, field, value, nameOf(value)))

/** The reports that have no value. */
export const missingMark = (facets: SearchResult['facets'], field: FacetField, name: string): ChartMark => markOf(facets, field, null, name)
