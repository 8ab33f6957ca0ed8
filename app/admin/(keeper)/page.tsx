import { getTranslations } from 'next-intl/server'
import { AdminLink } from '#components/admin/admin-link.tsx'
import { withCommand } from '#components/admin/command.tsx'
import { EngineState } from '#components/admin/engine-state.tsx'
import { Figures } from '#components/admin/figures.tsx'
import { FindReportForm } from '#components/admin/find-report-form.tsx'
import { PageTitle } from '#components/admin/page-title.tsx'
import { ReingestForm } from '#components/admin/reingest-form.tsx'
import { RunTable } from '#components/admin/run-table.tsx'
import { isOpen } from '#components/admin/run-view.ts'
import { RunningNotice } from '#components/admin/running-notice.tsx'
import { SectionHeading } from '#components/ui/section-heading.tsx'
import { requireKeeper } from '../session.ts'
import { reingestAction } from './actions.ts'
import { readDashboard } from './dashboard-data.ts'

export default async function DashboardPage() {
  await requireKeeper('/admin')
  const [data, t] = await Promise.all([readDashboard(), getTranslations('admin')])
  const running = data.latestRuns.some((run) => isOpen(run.state))
  return (
    <>
      <PageTitle>{t('dashboard.title')}</PageTitle>
      <section className="mb-10" aria-labelledby="numbers">
        <SectionHeading id="numbers">{t('dashboard.numbers')}</SectionHeading>
        <Figures
          figures={[
            { name: t('dashboard.published'), value: data.published },
            { name: t('dashboard.otherReports'), value: data.unpublished },
            { name: t('dashboard.runs'), value: data.runs },
            { name: t('dashboard.corpusVersion'), value: String(data.corpusVersion) },
          ]}
        />
        <div className="mt-3 grid gap-1">
          {data.engines.map((engine) => (
            <EngineState key={engine.name} engine={engine} corpusVersion={data.corpusVersion} />
          ))}
        </div>
      </section>
      <div className="mb-10 grid gap-10 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <section aria-labelledby="reingest">
          <SectionHeading id="reingest" note={`${t('dashboard.pipeline')} ${data.pipeline}`}>
            {t('dashboard.reingest')}
          </SectionHeading>
          <ReingestForm action={reingestAction} scope="all" label={t('dashboard.reingestAll')} text={t('dashboard.reingestAllText')} />
          {running && <p className="mt-2 text-sm text-muted">{t('dashboard.reingestRunning')}</p>}
        </section>
        <section aria-labelledby="find-report">
          <SectionHeading id="find-report">{t('dashboard.findReport')}</SectionHeading>
          <FindReportForm />
        </section>
      </div>
      <section aria-labelledby="latest-runs">
        <SectionHeading id="latest-runs" note={<AdminLink href="/admin/runs">{t('dashboard.allRuns')}</AdminLink>}>
          {t('dashboard.latestRuns')}
        </SectionHeading>
        {data.latestRuns.length > 0 ? (
          <RunTable runs={data.latestRuns} labelledBy="latest-runs" />
        ) : (
          <p>{t.rich('run.none', withCommand)}</p>
        )}
        {running && <RunningNotice />}
      </section>
    </>
  )
}
