import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KeeperLink } from '#components/report/keeper-link.tsx'
import { readReportAddress } from '#components/report/report-address.ts'
import { ReportNotice } from '#components/report/report-notice.tsx'
import { keeperAmongReaders } from '../../../admin/session.ts'
import { loadReport, reportNumber } from './report.ts'
import { ReportPage } from './report-page.tsx'

async function load({ params, searchParams }: PageProps<'/[locale]/reports/[id]'>) {
  const id = reportNumber((await params).id)
  if (id === null) return null
  const address = readReportAddress(id, await searchParams)
  const report = await loadReport(id, address.version)
  return report && { address, report }
}

export async function generateMetadata(props: PageProps<'/[locale]/reports/[id]'>): Promise<Metadata> {
  const loaded = await load(props)
  if (loaded?.report.state !== 'published') return { robots: { index: false } }
  return {
    title: loaded.report.version.titleSimplified,
    robots: { index: loaded.address.view === 'text' && loaded.address.version === null },
  }
}

export default async function Page(props: PageProps<'/[locale]/reports/[id]'>) {
  const loaded = await load(props)
  // What is superseded leads on; what is held or withdrawn is not there (not-found.tsx says which).
  if (!loaded || loaded.report.state === 'held' || loaded.report.state === 'withdrawn') notFound()
  const { report, address } = loaded
  const keeper = await keeperAmongReaders()
  return (
    <>
      {keeper && <KeeperLink id={report.id} />}
      {report.state === 'published' ? (
        <ReportPage report={report} address={address} />
      ) : (
        <ReportNotice state={report.state} supersededById={report.supersededById} />
      )}
    </>
  )
}
