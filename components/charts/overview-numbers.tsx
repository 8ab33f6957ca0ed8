import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { inferredYearCount } from '#components/search/inferred-years.ts'
import { Link } from '#components/ui/link.tsx'
import { emptyQuery, type FacetField, includeValue, searchHref } from '#lib/query/index.ts'
import type { SearchResult } from '#lib/search/index.ts'

type Props = Pick<SearchResult, 'total' | 'facets'> & {
  /** Captures of one article each for itself. */
  readonly pages: number
}

/** How many articles there are, on how many pages, and of how many year and province are known. */
export function OverviewNumbers({ total, pages, facets }: Props) {
  const t = useTranslations('overview')
  const without = (field: FacetField) => facets[field].find(({ value }) => value === null)?.count ?? 0
  const inferred = inferredYearCount(facets.basis)
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2 lg:flex-col lg:border-l lg:border-line lg:pl-8">
      <BigNumber name={t('total')} count={total} href={searchHref(emptyQuery)} note={pages > total && <Pages count={pages} />} />
      <BigNumber name={t('dated')} count={total - without('year')} note={inferred > 0 && <InferredYears count={inferred} />} />
      <BigNumber name={t('placed')} count={total - without('place')} />
    </dl>
  )
}

/** The pages on which the articles were found. */
function Pages({ count }: { readonly count: number }) {
  const t = useTranslations('overview')
  return <Link href={searchHref(emptyQuery, { count: 'pages' })}>{t('pages', { count })}</Link>
}

/** How many of the years nobody printed. */
function InferredYears({ count }: { readonly count: number }) {
  const t = useTranslations('overview')
  return <Link href={searchHref(includeValue(emptyQuery, 'basis', 'inferred'))}>{t('inferred', { count })}</Link>
}

type NumberProps = { readonly name: string; readonly count: number; readonly href?: string; readonly note?: ReactNode }

function BigNumber({ name, count, href, note }: NumberProps) {
  const t = useTranslations('overview')
  const number = <span className="font-serif text-3xl font-semibold tabular-nums">{t('number', { count })}</span>
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-sm whitespace-nowrap text-muted">
        {name} {note}
      </dt>
      <dd>
        {href ? (
          <Link href={href} className="text-accent hover:underline">
            {number}
          </Link>
        ) : (
          number
        )}
      </dd>
    </div>
  )
}
