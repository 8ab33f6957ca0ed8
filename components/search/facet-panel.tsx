import { useTranslations } from 'next-intl'
import { facetFields, type Query } from '#lib/query/index.ts'
import type { SearchResult } from '#lib/search/index.ts'
import { Facet } from './facet.tsx'
import { InferredYearsNote } from './inferred-years-note.tsx'
import { MonthList } from './month-list.tsx'
import { type MonthCount, yearOfSearch } from './months-of-year.ts'
import { OptionLinks } from './option-links.tsx'
import { PeriodForm } from './period-form.tsx'
import { PlaceFacet } from './place-facet.tsx'

type Props = {
  readonly action: string
  readonly query: Query
  readonly facets: SearchResult['facets']
  readonly months: readonly MonthCount[]
}

/** All filters; folded on a phone, beside the results elsewhere. */
export function FacetPanel({ action, query, facets, months }: Props) {
  const t = useTranslations('search')
  const year = yearOfSearch(query)
  const belowYear = year && { value: year, node: <MonthList query={query} months={months} /> }
  return (
    <aside aria-label={t('facets')}>
      <details className="open-when-wide">
        <summary className="min-h-10 rounded-sm border border-line bg-panel px-3 py-2 font-semibold">{t('facetsOpen')}</summary>
        <PlaceFacet query={query} counts={facets.place} />
        <PeriodForm action={action} query={query} />
        {facetFields
          .filter((field) => field !== 'place')
          .map((field) => (
            <Facet key={field} field={field} query={query} counts={facets[field]} below={field === 'year' && belowYear ? belowYear : null}>
              {field === 'year' && <InferredYearsNote query={query} counts={facets.basis} />}
            </Facet>
          ))}
        <OptionLinks query={query} />
      </details>
    </aside>
  )
}
