import { headers } from 'next/headers'
import { ReportNotice } from '#components/report/report-notice.tsx'
import { pathHeader } from '#lib/i18n/locale-of-path.ts'
import NotFound from '../../not-found.tsx'
import { loadReport, reportNumber } from './report.ts'

/** Says of a report that was there why it is not shown; the answer is 404 all the same. */
export default async function ReportNotFound() {
  const path = (await headers()).get(pathHeader) ?? ''
  const id = reportNumber(/\/reports\/(\d+)\/?$/.exec(path)?.[1] ?? '')
  const report = id === null ? null : await loadReport(id, null)
  if (!report || report.state === 'published') return <NotFound />
  return <ReportNotice state={report.state} supersededById={report.supersededById} />
}
