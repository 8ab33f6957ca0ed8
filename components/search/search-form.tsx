import { useLocale, useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Link } from '#components/ui/link.tsx'
import { parameters, type Query, writeTerms } from '#lib/query/index.ts'
import { QueryFields } from './query-fields.tsx'
import { SearchBox } from './search-box.tsx'

type Props = { readonly action: string; readonly query: Query }

/** The box: new words, with the filters that are chosen already. */
export function SearchForm({ action, query }: Props) {
  const t = useTranslations('searchBox')
  const suggest = useTranslations('suggest')
  const rest = parameters(query).filter(([name]) => name !== 'q' && name !== 'page')
  return (
    <search>
      <form action={action} method="get">
        <div className="flex gap-2">
          <SearchBox
            key={writeTerms(query.clauses)}
            label={t('label')}
            placeholder={t('placeholder')}
            describedBy="search-hint"
            defaultValue={writeTerms(query.clauses)}
            rest={rest}
            lang={useLocale()}
            listLabel={suggest('list')}
            kindNames={{
              place: suggest('kind.place'),
              zone: suggest('kind.zone'),
              campaign: suggest('kind.campaign'),
              person: suggest('kind.person'),
              source: suggest('kind.source'),
              title: suggest('kind.title'),
            }}
          />
          <Button>{t('submit')}</Button>
        </div>
        <QueryFields parameters={rest} />
        <p id="search-hint" className="mt-1.5 text-sm text-muted">
          {t('hint')} <Link href="/help">{t('more')}</Link>
        </p>
      </form>
    </search>
  )
}
