import { useTranslations } from 'next-intl'
import { ChoiceLink } from '#components/ui/choice-link.tsx'
import { hasPositiveTerms, type Query, searchHref, sizes, sorts } from '#lib/query/index.ts'

/** Order of the results, and how many stand on a page. */
export function ResultOrder({ query }: { readonly query: Query }) {
  const t = useTranslations('search')
  const meaningful = sorts.filter((sort) => sort !== 'relevance' || hasPositiveTerms(query.clauses))
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      <nav aria-label={t('sort')} className="flex flex-wrap gap-x-3">
        <span className="text-muted">{t('sort')}</span>
        {meaningful.map((sort) => (
          <ChoiceLink key={sort} chosen={query.sort === sort} href={searchHref(query, { sort })}>
            {t(`sorts.${sort}`)}
          </ChoiceLink>
        ))}
      </nav>
      <nav aria-label={t('size')} className="flex flex-wrap gap-x-3">
        <span className="text-muted">{t('size')}</span>
        {sizes.map((size) => (
          <ChoiceLink key={size} chosen={query.size === size} href={searchHref(query, { size })}>
            {t('sizeOf', { size: String(size) })}
          </ChoiceLink>
        ))}
      </nav>
    </div>
  )
}
