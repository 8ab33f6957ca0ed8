import { useTranslations } from 'next-intl'
import { useValueLabel } from '#components/search/value-label.ts'
import { Badge } from '#components/ui/badge.tsx'
import type { Metadata } from '#lib/report/index.ts'
import { datedLabel } from './date-label.ts'

/** Place, date and stage in one line, for the eye. */
export function ReportLead({ metadata }: { readonly metadata: Metadata }) {
  const t = useTranslations()
  const date = useTranslations('date')
  const label = useValueLabel()
  const place = metadata.place.value
  const stage = metadata.stage.value
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span>
        {place ? `${label('place', place.district ?? place.city ?? place.province)}${place.zone ? ` ${place.zone}` : ''}` : t('place.none')}
      </span>
      <span>{datedLabel(date, metadata.meetingDate.value, metadata.meetingDate.basis)}</span>
      {stage && <Badge kind="accent">{label('stage', stage)}</Badge>}
    </p>
  )
}
