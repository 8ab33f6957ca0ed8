import { getTranslations } from 'next-intl/server'
import { withCommand } from '#components/admin/command.tsx'
import { PageTitle } from '#components/admin/page-title.tsx'
import { Pager } from '#components/admin/pager.tsx'
import { RunTable } from '#components/admin/run-table.tsx'
import { isOpen } from '#components/admin/run-view.ts'
import { RunningNotice } from '#components/admin/running-notice.tsx'
import { requireKeeper } from '../../session.ts'
import { pageNumber } from '../page-number.ts'
import { readRunPage } from '../runs-data.ts'

export async function generateMetadata() {
  const t = await getTranslations('admin.run')
  return { title: t('listTitle') }
}

const address = (page: number) => (page > 1 ? `/admin/runs?page=${page}` : '/admin/runs')

export default async function RunsPage({ searchParams }: PageProps<'/admin/runs'>) {
  const page = pageNumber((await searchParams).page)
  await requireKeeper(address(page))
  const [{ runs, pages }, t] = await Promise.all([readRunPage(page), getTranslations('admin.run')])
  return (
    <>
      <PageTitle id="runs">{t('listTitle')}</PageTitle>
      {runs.length > 0 ? <RunTable runs={runs} labelledBy="runs" /> : <p>{t.rich('none', withCommand)}</p>}
      {runs.some((run) => isOpen(run.state)) && <RunningNotice />}
      <Pager page={page} pages={pages} href={address} />
    </>
  )
}
