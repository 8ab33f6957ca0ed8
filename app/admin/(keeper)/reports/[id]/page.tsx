import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CopyJudgements } from '#components/admin/copy-judgements.tsx'
import { PageTitle } from '#components/admin/page-title.tsx'
import { ReingestForm } from '#components/admin/reingest-form.tsx'
import { ReportFacts } from '#components/admin/report-facts.tsx'
import { ReportHistory } from '#components/admin/report-history.tsx'
import { ReportVersions } from '#components/admin/report-versions.tsx'
import { Chinese } from '#components/ui/chinese.tsx'
import { Link } from '#components/ui/link.tsx'
import { SectionHeading } from '#components/ui/section-heading.tsx'
import { readCopies, readJudgements, readReport, readReportHistory } from '#lib/store/index.ts'
import { archiveStore } from '../../../../archive.ts'
import { requireKeeper } from '../../../session.ts'
import { reingestAction } from '../../actions.ts'
import { forgetJudgementAction, judgeAction } from '../../duplicate-actions.ts'
import { idOf } from '../../page-number.ts'

export async function generateMetadata({ params }: PageProps<'/admin/reports/[id]'>) {
  const t = await getTranslations('admin.report')
  return { title: t('title', { id: (await params).id }) }
}

export default async function AdminReportPage({ params, searchParams }: PageProps<'/admin/reports/[id]'>) {
  const id = idOf((await params).id)
  if (id === null) notFound()
  await requireKeeper(`/admin/reports/${id}`)
  const [report, history, copies, judgements, t] = await Promise.all([
    readReport(archiveStore(), id),
    readReportHistory(archiveStore(), id),
    readCopies(archiveStore(), id),
    readJudgements(archiveStore(), [id]),
    getTranslations('admin.report'),
  ])
  if (!report) notFound()
  return (
    <>
      <PageTitle aside={<Link href={`/reports/${id}`}>{t('public')}</Link>}>{t('title', { id: String(id) })}</PageTitle>
      <p className="mb-5 font-serif text-lg">
        <Chinese>{report.version.titleSimplified}</Chinese>
      </p>
      <div className="mb-10 grid gap-8 md:grid-cols-2">
        <ReportFacts report={report} />
        <ReingestForm action={reingestAction} scope={`report:${id}`} label={t('reingest')} text={t('reingestText')} />
      </div>
      <section aria-labelledby="copies" className="mb-10">
        <SectionHeading id="copies">{t('copies')}</SectionHeading>
        <CopyJudgements
          reportId={id}
          copies={copies}
          judgements={judgements}
          judge={judgeAction}
          forget={forgetJudgementAction}
          badNumber={(await searchParams).problem === 'number'}
        />
      </section>
      <div className="grid gap-10 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <section aria-labelledby="history">
          <SectionHeading id="history">{t('history')}</SectionHeading>
          <ReportHistory reportId={id} history={history} />
        </section>
        <section aria-labelledby="versions">
          <SectionHeading id="versions">{t('versions')}</SectionHeading>
          <ReportVersions versions={report.versions} />
        </section>
      </div>
    </>
  )
}
