import { useTranslations } from 'next-intl'
import { useValueLabel } from '#components/search/value-label.ts'
import { Badge } from '#components/ui/badge.tsx'
import { UnsureBadge } from '#components/ui/unsure-badge.tsx'
import type { Metadata } from '#lib/report/index.ts'
import { datedLabel } from './date-label.ts'

/** Place, date and stage in one line, and what else a reader should know before reading on. */
export function ReportLead({ metadata }: { readonly metadata: Metadata }) {
  const t = useTranslations()
  const date = useTranslations('date')
  const label = useValueLabel()
  const place = metadata.place.value
  const stage = metadata.stage.value
  const type = metadata.documentType.value
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span>
        {place ? `${label('place', place.district ?? place.city ?? place.province)}${place.zone ? ` ${place.zone}` : ''}` : t('place.none')}
        {place && metadata.place.confidence === 'unsure' && <UnsureBadge />}
      </span>
      <span>
        {datedLabel(date, metadata.meetingDate.value, metadata.meetingDate.basis)}
        {metadata.meetingDate.value && metadata.meetingDate.confidence === 'unsure' && <UnsureBadge />}
      </span>
      {stage && (
        <span>
          <Badge kind="accent">{label('stage', stage)}</Badge>
          {metadata.stage.confidence === 'unsure' && <UnsureBadge />}
        </span>
      )}
      {type && type !== 'report' && <Badge>{label('type', type)}</Badge>}
      {metadata.flags.map((flag) => (
        <Badge key={flag} kind="warning" title={t(`flagMeaning.${flag}`)}>
          {label('flag', flag)}
        </Badge>
      ))}
    </p>
  )
}
