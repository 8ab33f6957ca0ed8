import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { choiceOf, excludeValue, includeValue, type Query, searchHref } from '#lib/query/index.ts'
import type { FacetCount } from '#lib/search/index.ts'
import { inferredYearCount } from './inferred-years.ts'

type Props = { readonly query: Query; readonly counts: readonly FacetCount[] }

/** Says below the years how many of them nobody printed, and leads to those, or to the others. `counts` are those of the basis. */
export function InferredYearsNote({ query, counts }: Props) {
  const t = useTranslations('search')
  const count = inferredYearCount(counts)
  const { include, exclude, none } = choiceOf(query, 'basis')
  if (count === 0 || include.length > 0 || exclude.length > 0 || none) return null
  return (
    <p className="mt-1 text-sm text-muted">
      {t('inferredYears', { count })} <Link href={searchHref(includeValue(query, 'basis', 'inferred'))}>{t('inferredOnly')}</Link>{' '}
      <Link href={searchHref(excludeValue(query, 'basis', 'inferred'))}>{t('inferredNot')}</Link>
    </p>
  )
}
