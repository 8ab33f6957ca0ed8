import { getTranslations } from 'next-intl/server'
import { AuditList } from '#components/admin/audit-list.tsx'
import { PageTitle } from '#components/admin/page-title.tsx'
import { Pager } from '#components/admin/pager.tsx'
import { readKeeperNames } from '#lib/access/index.ts'
import { readActs } from '#lib/store/index.ts'
import { archiveStore } from '../../../archive.ts'
import { requireKeeper } from '../../session.ts'
import { pageNumber } from '../page-number.ts'

const actsPerPage = 50
const address = (page: number) => (page > 1 ? `/admin/audit?page=${page}` : '/admin/audit')

export async function generateMetadata() {
  const t = await getTranslations('admin.auditLog')
  return { title: t('title') }
}

async function readNamedActs(page: number) {
  const { acts, total } = await readActs(archiveStore(), { page, size: actsPerPage })
  const names = await readKeeperNames(
    archiveStore(),
    acts.flatMap(({ actorId }) => actorId ?? []),
  )
  const named = acts.map((act) => ({ ...act, actorName: names.get(act.actorId ?? '') ?? null }))
  return { acts: named, pages: Math.max(1, Math.ceil(total / actsPerPage)) }
}

export default async function AuditPage({ searchParams }: PageProps<'/admin/audit'>) {
  const page = pageNumber((await searchParams).page)
  await requireKeeper(address(page))
  const [{ acts, pages }, t] = await Promise.all([readNamedActs(page), getTranslations('admin.auditLog')])
  return (
    <>
      <PageTitle id="log" aside={<p className="text-muted">{t('lead')}</p>}>
        {t('title')}
      </PageTitle>
      {acts.length > 0 ? <AuditList acts={acts} labelledBy="log" /> : <p>{t('none')}</p>}
      <Pager page={page} pages={pages} href={address} />
    </>
  )
}
