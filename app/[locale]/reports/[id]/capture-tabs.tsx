import { createHash } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { CaptureView } from '#components/report/capture-view.tsx'
import { DifferenceView } from '#components/report/difference-view.tsx'
import type { ReportAddress } from '#components/report/report-address.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { ReportDocument } from '#lib/store/index.ts'
import { loadCapture } from './report.ts'

type Props = { readonly report: ReportDocument; readonly address: ReportAddress }

export async function CaptureTab({ report, address }: Props) {
  const t = await getTranslations('report')
  const capture = await loadCapture(report.id, report.version.id)
  return capture ? <CaptureView address={address} capture={capture} /> : <Notice kind="warning">{t('capture.missing')}</Notice>
}

export async function DifferenceTab({ report, address }: Props) {
  const t = await getTranslations('report')
  const capture = await loadCapture(report.id, report.version.id)
  if (!capture) return <Notice kind="warning">{t('capture.missing')}</Notice>
  const { edits, zones, sourceSha256 } = report.version.layers
  const same = createHash('sha256').update(capture.source, 'utf8').digest('hex') === sourceSha256
  if (!same) return <Notice kind="warning">{t('diff.changedSource')}</Notice>
  return <DifferenceView address={address} source={capture.source} edits={edits} zones={zones} />
}
