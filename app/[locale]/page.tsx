import { getLocale, getTranslations } from 'next-intl/server'
import { EmptyArchive } from '#components/charts/empty-archive.tsx'
import { OverviewCharts } from '#components/charts/overview-charts.tsx'
import { OverviewNumbers } from '#components/charts/overview-numbers.tsx'
import { ResultList } from '#components/search/result-list.tsx'
import { resultOf } from '#components/search/result-of.ts'
import { SearchForm } from '#components/search/search-form.tsx'
import { Link } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { SectionHeading } from '#components/ui/section-heading.tsx'
import { localePath } from '#lib/i18n/locale-path.ts'
import { emptyQuery, searchHref } from '#lib/query/index.ts'
import { countIndexEntries, readReportSummaries } from '#lib/store/index.ts'
import { archiveStore } from '../archive.ts'
import { inventedReports } from '../invented-reports.ts'
import { search } from './search/answer.ts'

const latestShown = 6

export default async function OverviewPage() {
  const t = await getTranslations('overview')
  const result = await search(emptyQuery)
  const latest = result ? await readReportSummaries(archiveStore(), result.ids.slice(0, latestShown)) : []
  const pages = result ? await countIndexEntries(archiveStore()) : 0
  const invented = result && result.total > 0 ? await inventedReports() : 0
  return (
    <>
      <div className="mb-10 grid items-end gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,48rem)_auto]">
        <div>
          <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
          <p className="mt-2 mb-5 text-muted">{t('lead')}</p>
          <SearchForm action={localePath(await getLocale(), '/search')} query={emptyQuery} />
        </div>
        {result && result.total > 0 && <OverviewNumbers total={result.total} pages={pages} facets={result.facets} />}
      </div>
      {invented > 0 && (
        <div className="mb-8">
          <Notice kind="warning">{(await getTranslations('invented'))('some', { count: invented })}</Notice>
        </div>
      )}
      {!result && (
        <Notice kind="error" role="alert">
          {(await getTranslations('search'))('unavailable')}
        </Notice>
      )}
      {result && (result.total === 0 ? <EmptyArchive /> : <OverviewCharts facets={result.facets} />)}
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
