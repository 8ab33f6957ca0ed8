import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { type Query, searchHref } from '#lib/query/index.ts'
import type { LooserSearch } from '#lib/search/index.ts'
import { NothingFound } from './nothing-found.tsx'
import { Pagination } from './pagination.tsx'
import type { Result } from './result.ts'
import { ResultList } from './result-list.tsx'
import { ResultOrder } from './result-order.tsx'

type Props = {
  readonly query: Query
  readonly total: number
  readonly results: readonly Result[]
  readonly looser: readonly LooserSearch[]
}

export function Results({ query, total, results, looser }: Props) {
  const t = useTranslations('search')
  const first = (query.page - 1) * query.size + 1
  return (
    <section aria-label={t('results')}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-b border-line pb-2">
        <p role="status" className="font-serif text-lg font-semibold">
          {t('count', { count: total })}
          {total > query.size && results.length > 0 && (
            <span className="ml-3 font-sans text-sm font-normal text-muted">
              {t('range', { from: first, to: first + results.length - 1, total })}
            </span>
          )}
        </p>
        {total > 0 && <ResultOrder query={query} />}
      </div>
      {total === 0 && <NothingFound looser={looser} />}
      {total > 0 && results.length === 0 && (
        <p className="py-8">
          {t('beyond')} <Link href={searchHref(query, { page: 1 })}>{t('firstPage')}</Link>
        </p>
      )}
      <ResultList results={results} first={first} />
      <Pagination query={query} total={total} />
    </section>
  )
}
