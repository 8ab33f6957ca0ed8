import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'
import { Link } from '#components/ui/link.tsx'
import { parameters, type Query, writeTerms } from '#lib/query/index.ts'
import { QueryFields } from './query-fields.tsx'

type Props = { readonly action: string; readonly query: Query }

/** The box: new words, with the filters that are chosen already. */
export function SearchForm({ action, query }: Props) {
  const t = useTranslations('searchBox')
  return (
    <search>
      <form action={action} method="get">
        <div className="flex gap-2">
          <Input
            type="search"
            name="q"
            aria-label={t('label')}
            aria-describedby="search-hint"
            placeholder={t('placeholder')}
            defaultValue={writeTerms(query.clauses)}
            key={writeTerms(query.clauses)}
            autoComplete="off"
            enterKeyHint="search"
            className="min-w-0 flex-1 text-base"
          />
          <Button>{t('submit')}</Button>
        </div>
        <QueryFields parameters={parameters(query).filter(([name]) => name !== 'q' && name !== 'page')} />
        <p id="search-hint" className="mt-1.5 text-sm text-muted">
          {t('hint')} <Link href="/help">{t('more')}</Link>
        </p>
      </form>
    </search>
  )
}
