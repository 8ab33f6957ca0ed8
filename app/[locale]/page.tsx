import { getLocale, getTranslations } from 'next-intl/server'
import { EmptyArchive } from '#components/charts/empty-archive.tsx'
import { OverviewCharts } from '#components/charts/overview-charts.tsx'
import { ResultList } from '#components/search/result-list.tsx'
import { resultOf } from '#components/search/result-of.ts'
import { SearchForm } from '#components/search/search-form.tsx'
import { Link } from '#components/ui/link.tsx'
import { SectionHeading } from '#components/ui/section-heading.tsx'
import { getPathname } from '#lib/i18n/navigation.ts'
import { emptyQuery, searchHref } from '#lib/query/index.ts'
import { readReportSummaries } from '#lib/store/index.ts'
import { archiveSearch, archiveStore } from '../archive.ts'

const latestShown = 6

export default async function OverviewPage() {
  const t = await getTranslations('overview')
  const { total, facets, ids } = await archiveSearch().search(emptyQuery)
  const latest = await readReportSummaries(archiveStore(), ids.slice(0, latestShown))
  return (
    <>
      <div className="mb-10 max-w-3xl">
        <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
        <p className="mt-2 mb-5 text-muted">{t('lead')}</p>
        <SearchForm action={getPathname({ href: '/search', locale: await getLocale() })} query={emptyQuery} />
        {total > 0 && (
          <p className="mt-5 font-serif text-2xl">
            <Link href={searchHref(emptyQuery)}>{t('totalCount', { count: total })}</Link>
          </p>
        )}
      </div>
      {total === 0 ? <EmptyArchive /> : <OverviewCharts facets={facets} />}
      {latest.length > 0 && (
        <section className="mt-10">
          <SectionHeading>{t('latest')}</SectionHeading>
          <ResultList results={latest.map((summary) => resultOf(summary, emptyQuery))} heading="h3" />
          <p className="mt-2">
            <Link href={searchHref(emptyQuery)}>{t('all')}</Link>
          </p>
        </section>
      )}
    </>
  )
}
