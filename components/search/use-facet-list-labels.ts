import { useTranslations } from 'next-intl'
import type { FacetField } from '#lib/query/index.ts'

const ownOrders: { readonly [F in FacetField]: 'time' | 'place' | 'table' | 'count' } = {
  place: 'place',
  year: 'time',
  stage: 'table',
  track: 'table',
  level: 'table',
  basis: 'table',
  campaign: 'count',
  type: 'count',
  meeting: 'count',
  flag: 'count',
}

/** The other order in which the values of a facet may stand. */
export const otherOrderOf = (field: FacetField): 'count' | 'name' => (ownOrders[field] === 'count' ? 'name' : 'count')

/** The words of a facet's list. */
export function useFacetListLabels(field: FacetField) {
  const t = useTranslations()
  return {
    find: field === 'year' ? null : t('search.findIn', { field: t(`field.${field}`) }),
    more: t('search.more'),
    nothing: t('search.findNothing'),
    ownOrder: t(`search.orderBy.${ownOrders[field]}`),
    otherOrder: t(`search.orderBy.${otherOrderOf(field)}`),
  }
}
