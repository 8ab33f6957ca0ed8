import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OutcomeFilter } from '#components/admin/outcome-filter.tsx'
import { PageTitle } from '#components/admin/page-title.tsx'
import { Pager } from '#components/admin/pager.tsx'
import { ReingestForm } from '#components/admin/reingest-form.tsx'
import { RunFacts } from '#components/admin/run-facts.tsx'
import { RunItems } from '#components/admin/run-items.tsx'
import { isOpen, type Outcome, outcomes } from '#components/admin/run-view.ts'
import { RunningNotice } from '#components/admin/running-notice.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { SectionHeading } from '#components/ui/section-heading.tsx'
import { requireKeeper } from '../../../session.ts'
import { reingestAction } from '../../actions.ts'
import { idOf, pageNumber } from '../../page-number.ts'
import { readRunView } from '../../runs-data.ts'

export async function generateMetadata({ params }: PageProps<'/admin/runs/[id]'>) {
  const t = await getTranslations('admin.run')
  return { title: t('title', { id: (await params).id }) }
}

function address(id: number, outcome: Outcome | null, page = 1): string {
  const chosen = new URLSearchParams()
  if (outcome) chosen.set('outcome', outcome)
  if (page > 1) chosen.set('page', String(page))
  return chosen.size > 0 ? `/admin/runs/${id}?${chosen}` : `/admin/runs/${id}`
}

export default async function RunPage({ params, searchParams }: PageProps<'/admin/runs/[id]'>) {
  const id = idOf((await params).id)
  const asked = await searchParams
  if (id === null) notFound()
  const outcome = outcomes.find((name) => name === asked.outcome) ?? null
  const page = pageNumber(asked.page)
  await requireKeeper(address(id, outcome, page))
  const [view, t] = await Promise.all([readRunView(id, outcome, page), getTranslations('admin.run')])
  if (!view) notFound()
  const { run, items, pages } = view
  return (
    <>
      <PageTitle>{t('title', { id: String(id) })}</PageTitle>
      {run.message && (
        <div className="mb-5">
          <Notice kind={run.state === 'failed' ? 'error' : 'info'}>{run.message}</Notice>
        </div>
      )}
      <div className="mb-10 grid gap-8 md:grid-cols-2">
        <div>
          <RunFacts run={run} />
          {isOpen(run.state) && <RunningNotice />}
        </div>
        {!isOpen(run.state) && <ReingestForm action={reingestAction} scope={`run:${id}`} label={t('reingest')} text={t('reingestText')} />}
      </div>
      <section aria-labelledby="items">
        <SectionHeading id="items" note={t('itemsCount', { count: outcomes.reduce((sum, name) => sum + run.outcomes[name], 0) })}>
          {t('items')}
        </SectionHeading>
        <OutcomeFilter counts={run.outcomes} chosen={outcome} href={(next) => address(id, next)} />
        <RunItems items={items} />
        <Pager page={page} pages={pages} href={(next) => address(id, outcome, next)} />
      </section>
    </>
  )
}
