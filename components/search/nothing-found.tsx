import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { searchHref, writeTerms } from '#lib/query/index.ts'
import type { LooserSearch } from '#lib/search/index.ts'

/** What to try when nothing was found: searches that ask for less, with their numbers. */
export function NothingFound({ looser }: { readonly looser: readonly LooserSearch[] }) {
  const t = useTranslations('search')
  return (
    <section aria-label={t('looser')} className="py-6">
      <p>{t(looser.length > 0 ? 'nothingHelp' : 'nothingLooser')}</p>
      <ul className="mt-3 space-y-2">
        {looser.map(({ kind, query, count }) => (
          <li key={searchHref(query)}>
            <span className="mr-2 text-sm text-muted">{t(`looserKind.${kind}`)}</span>
            <Link href={searchHref(query)}>
              <span lang="zh-Hans">{writeTerms(query.clauses)}</span>
            </Link>{' '}
            <span className="text-sm text-muted">{t('looserCount', { count })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
