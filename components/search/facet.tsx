import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FacetField, Query } from '#lib/query/index.ts'
import type { FacetCount } from '#lib/search/index.ts'
import { facetKeys } from './facet-keys.ts'
import { type FacetItem, FacetList } from './facet-list.tsx'
import { FacetValue } from './facet-value.tsx'
import { facetValues, type ListedValue } from './facet-values.ts'
import { otherOrderOf, useFacetListLabels } from './use-facet-list-labels.ts'
import { useValueLabel } from './value-label.ts'

type Props = {
  readonly field: FacetField
  readonly query: Query
  readonly counts: readonly FacetCount[]
  /** What stands inside one value. */
  readonly below?: { readonly value: string; readonly node: ReactNode } | null
  readonly children?: ReactNode
}

/** Values that stand before "more"; what is chosen is always among them. */
const shownAtFirst = 8

export function Facet({ field, query, counts, below, children }: Props) {
  const t = useTranslations()
  const label = useValueLabel()
  const labels = useFacetListLabels(field)
  const values = facetValues(query, field, counts)
  if (values.length === 0) return null
  const itemOf = ({ value, ...rest }: ListedValue): FacetItem => {
    const name = value === null ? t(`search.noneOf.${field}`) : label(field, value)
    return {
      key: value ?? '',
      label: name,
      keys: facetKeys(name),
      count: rest.count,
      pinned: rest.state !== 'open' || below?.value === value,
      last: value === null,
      node: (
        <FacetValue label={name} {...rest}>
          {below && below.value === value && below.node}
        </FacetValue>
      ),
    }
  }
  return (
    <section aria-labelledby={`facet-${field}`} className="border-b border-line py-3">
      <h2 id={`facet-${field}`} className="mb-1 font-semibold">
        {t(`field.${field}`)}
      </h2>
      <FacetList items={values.map(itemOf)} first={shownAtFirst} otherOrder={otherOrderOf(field)} labels={labels} />
      {children}
    </section>
  )
}
