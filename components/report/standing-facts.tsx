import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { standingOf } from '#lib/knowledge/index.ts'
import type { Metadata } from '#lib/report/index.ts'

/** What tables say of the place at the time of the meeting: round and year of the national campaign, and its title. Nothing where they say nothing. */
export function StandingFacts({ metadata }: { readonly metadata: Metadata }) {
  const t = useTranslations('standing')
  const campaigns = metadata.campaigns.flatMap(({ value }) => value ?? [])
  const { cycle, title } = standingOf(metadata.place.value, metadata.meetingDate.value, campaigns)
  if (!cycle && !title) return null
  return (
    <dl data-testid="standing">
      {cycle && (
        <StandingRow name={t('cycle')} source={cycle.round.source}>
          {t('roundAndYear', { round: cycle.round.round, year: cycle.yearInCycle })}
        </StandingRow>
      )}
      {title && (
        <StandingRow name={t('title')} source={title.source}>
          {t(`state.${title.state}`, { round: title.round.round })}
        </StandingRow>
      )}
    </dl>
  )
}

type RowProps = { readonly name: string; readonly source: string; readonly children: ReactNode }

function StandingRow({ name, source, children }: RowProps) {
  const t = useTranslations('standing')
  const words = source === 'unverified' ? t('unverified') : t('source', { source })
  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-1.5">
      <dt className="py-0.5 wrap-normal text-muted">{name}</dt>
      <dd className="py-0.5">
        {children} <Badge title={t('meaning')}>{t('inferred')}</Badge>
        <span className="block text-sm text-muted">{words}</span>
      </dd>
    </div>
  )
}
