import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FindReportForm } from '#components/admin/find-report-form.tsx'
import { PageTitle } from '#components/admin/page-title.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { requireKeeper } from '../../session.ts'
import { idOf } from '../page-number.ts'

/** Leads from a number typed on the overview to the report. */
export default async function FindReportPage({ searchParams }: PageProps<'/admin/reports'>) {
  const { id: asked } = await searchParams
  await requireKeeper('/admin/reports')
  const id = typeof asked === 'string' ? idOf(asked.trim()) : null
  if (id !== null) redirect(`/admin/reports/${id}`)
  const t = await getTranslations('admin')
  return (
    <>
      <PageTitle>{t('dashboard.findReport')}</PageTitle>
      {asked !== undefined && (
        <div className="mb-4 max-w-md">
          <Notice kind="warning" role="alert">
            {t('report.badNumber')}
          </Notice>
        </div>
      )}
      <FindReportForm />
    </>
  )
}
