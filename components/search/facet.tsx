import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FacetField, Query } from '#lib/query/index.ts'
import type { FacetCount } from '#lib/search/index.ts'
import { FacetValue } from './facet-value.tsx'
import { facetValues, type ListedValue } from './facet-values.ts'
import { useValueLabel } from './value-label.ts'

type Props = { readonly field: FacetField; readonly query: Query; readonly counts: readonly FacetCount[]; readonly children?: ReactNode }

/** Values that stand before "more"; what is chosen is always among them. */
const shownAtFirst = 8

export function Facet({ field, query, counts, children }: Props) {
  const t = useTranslations()
  const values = facetValues(query, field, counts)
  const first = values.filter((one, index) => index < shownAtFirst || one.state !== 'open' || one.value === null)
  const rest = values.filter((one) => !first.includes(one))
  if (values.length === 0) return null
  return (
    <section aria-labelledby={`facet-${field}`} className="border-b border-line py-3">
      <h3 id={`facet-${field}`} className="mb-1 font-semibold">
        {t(`field.${field}`)}
      </h3>
      <ValueList field={field} values={first} />
      {rest.length > 0 && (
        <details>
          <summary className="py-1 text-sm text-accent">
            {t('search.more')} ({rest.length})
          </summary>
          <ValueList field={field} values={rest} />
        </details>
      )}
      {children}
    </section>
  )
}

function ValueList({ field, values }: { readonly field: FacetField; readonly values: readonly ListedValue[] }) {
  const t = useTranslations('search')
  const label = useValueLabel()
  return (
    <ul>
      {values.map(({ value, ...rest }) => (
        <FacetValue key={value ?? ''} label={value === null ? t(`noneOf.${field}`) : label(field, value)} {...rest} />
      ))}
    </ul>
  )
}
