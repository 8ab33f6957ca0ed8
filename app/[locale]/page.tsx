import { getLocale, getTranslations } from 'next-intl/server'
import { EmptyArchive } from '#components/charts/empty-archive.tsx'
import { OverviewCharts } from '#components/charts/overview-charts.tsx'
import { OverviewNumbers } from '#components/charts/overview-numbers.tsx'
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
      <div className="mb-10 grid items-end gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,48rem)_auto]">
        <div>
          <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
          <p className="mt-2 mb-5 text-muted">{t('lead')}</p>
          <SearchForm action={getPathname({ href: '/search', locale: await getLocale() })} query={emptyQuery} />
        </div>
        {total > 0 && <OverviewNumbers total={total} facets={facets} />}
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
