import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'
import { parameters, type Query } from '#lib/query/index.ts'
import { QueryFields } from './query-fields.tsx'

/** First and last month or year of the meeting. */
export function PeriodForm({ action, query }: { readonly action: string; readonly query: Query }) {
  const t = useTranslations('search')
  const own = new Set(['from', 'to', 'page'])
  return (
    <form action={action} method="get" aria-labelledby="period" className="border-b border-line py-3">
      <h2 id="period" className="mb-1 font-semibold">
        {t('period')}
      </h2>
      <QueryFields parameters={parameters(query).filter(([name]) => !own.has(name))} />
      <div className="flex items-center gap-2">
        {(['from', 'to'] as const).map((name) => (
          <Input
            key={name}
            name={name}
            defaultValue={query[name] ?? ''}
            aria-label={t(name)}
            placeholder={t(name)}
            aria-describedby="period-hint"
            inputMode="numeric"
            className="w-full min-w-0"
          />
        ))}
        <Button kind="quiet" className="shrink-0">
          {t('apply')}
        </Button>
      </div>
      <p id="period-hint" className="mt-1 text-sm text-muted">
        {t('periodHint')}
      </p>
    </form>
  )
}
