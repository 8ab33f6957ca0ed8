import { useTranslations } from 'next-intl'
import { datedLabel } from '#components/report/date-label.ts'
import { DataList, DataRow } from '#components/ui/data-list.tsx'
import type { ReportDocument } from '#lib/store/index.ts'
import { ChangeValue } from './change-value.tsx'

/** What a report is, in few lines; the public page says it in full. */
export function ReportFacts({ report }: { readonly report: ReportDocument }) {
  const t = useTranslations('admin.report')
  const tDate = useTranslations('date')
  const { place, meetingDate, stage } = report.version.metadata
  const { facts, path } = report.observation
  return (
    <DataList>
      <DataRow name={t('state')}>{t(`states.${report.state}`)}</DataRow>
      <DataRow name={t('place')}>
        <ChangeValue field="place" value={place.value} />
      </DataRow>
      <DataRow name={t('date')}>{datedLabel(tDate, meetingDate.value, meetingDate.basis)}</DataRow>
      <DataRow name={t('stage')}>
        <ChangeValue field="stage" value={stage.value} />
      </DataRow>
      <DataRow name={t('capture')}>
        <span className="font-mono text-sm break-all">{facts.url ?? path ?? facts.fileName}</span>
      </DataRow>
    </DataList>
  )
}
