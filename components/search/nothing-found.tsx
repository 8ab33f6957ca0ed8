import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { change, type Query, searchHref } from '#lib/query/index.ts'

/** A search that is looser than the one that found nothing. */
export type LooserSearch = { readonly label: string; readonly href: string; readonly count: number }

/** What to try when nothing was found: looser searches with their numbers, or the words without the filters. */
export function NothingFound({ query, looser }: { readonly query: Query; readonly looser: readonly LooserSearch[] }) {
  const t = useTranslations('search')
  const filtered = Object.keys(query.choices).length > 0 || query.from !== null || query.to !== null || query.sure !== null
  return (
    <section aria-label={t('looser')} className="py-8">
      <p>{t('nothingHelp')}</p>
      <ul className="mt-3 space-y-2">
        {looser.map(({ label, href, count }) => (
          <li key={href}>
            <Link href={href}>{label}</Link> <span className="text-sm text-muted">{t('looserCount', { count })}</span>
          </li>
        ))}
        {filtered && query.clauses.length > 0 && (
          <li>
            <Link href={searchHref(change(query, { choices: {}, from: null, to: null, sure: null }))}>{t('dropFilters')}</Link>
          </li>
        )}
      </ul>
    </section>
  )
}
