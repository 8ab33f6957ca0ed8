import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChipList } from '#components/search/chip-list.tsx'
import { FacetPanel } from '#components/search/facet-panel.tsx'
import { hasInferredYears } from '#components/search/inferred-years.ts'
import { FallbackNotice, ProblemNotice } from '#components/search/notices.tsx'
import { Results } from '#components/search/results.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { localePath } from '#lib/i18n/locale-path.ts'
import { parse, searchHref, writeTerms } from '#lib/query/index.ts'
import { answerOf } from './answer.ts'

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/search'>): Promise<Metadata> {
  const { query } = parse(await searchParams)
  const t = await getTranslations('search')
  const words = writeTerms(query.clauses)
  return {
    title: words === '' ? t('title') : t('titleOf', { words }),
    robots: { index: false },
    alternates: { canonical: searchHref(query) },
  }
}

export default async function SearchPage({ searchParams }: PageProps<'/[locale]/search'>) {
  const { query, problems } = parse(await searchParams)
  const t = await getTranslations('search')
  const action = localePath(await getLocale(), '/search')
  const answer = await answerOf(query)
  return (
    <>
      <h1 className="sr-only">{t('title')}</h1>
      <SearchForm action={action} query={query} />
      <div className="my-4 space-y-3">
        <ProblemNotice problems={problems} />
        {answer && <FallbackNotice fallback={answer.fallback} />}
        {!answer && (
          <Notice kind="error" role="alert">
            {t('unavailable')}
          </Notice>
        )}
        <ChipList query={query} inferredYears={answer !== null && hasInferredYears(query, answer.facets.basis)} />
      </div>
      {answer && (
        <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[17rem_minmax(0,1fr)]">
          <FacetPanel action={action} query={query} facets={answer.facets} months={answer.months} />
          <Results query={query} total={answer.total} results={answer.results} looser={answer.looser} />
        </div>
      )}
    </>
  )
}
