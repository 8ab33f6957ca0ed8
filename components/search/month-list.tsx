import { useFormatter, useTranslations } from 'next-intl'
import { change, type Query, searchHref } from '#lib/query/index.ts'
import { FacetValue } from './facet-value.tsx'
import { isMonthChosen, type MonthCount } from './months-of-year.ts'

type Props = { readonly query: Query; readonly months: readonly MonthCount[] }

/** The months below the year that is chosen. */
export function MonthList({ query, months }: Props) {
  const t = useTranslations('search')
  const format = useFormatter()
  const listed = months.filter(({ month, count }) => count > 0 || isMonthChosen(query, month))
  const [first] = listed
  if (!first) return null
  return (
    <div className="mt-1 ml-2 border-l border-line pl-3">
      <h3 className="text-sm text-muted">{t('monthsOf', { year: first.month.slice(0, 4) })}</h3>
      <ul>
        {listed.map(({ month, count }) => {
          const chosen = isMonthChosen(query, month)
          const patch = chosen ? { from: null, to: null } : { from: month, to: month }
          return (
            <FacetValue
              key={month}
              label={format.dateTime(new Date(`${month}-15`), { month: 'long' })}
              count={count}
              state={chosen ? 'chosen' : 'open'}
              href={searchHref(change(query, patch))}
              excludeHref={null}
            />
          )
        })}
      </ul>
      <p className="text-sm text-muted">{t('monthsNote')}</p>
    </div>
  )
}
