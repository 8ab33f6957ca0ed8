import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { AdminLink } from './admin-link.tsx'
import { ChangeList } from './change-list.tsx'
import { OutcomeBadge } from './outcome-badge.tsx'
import type { RunItemView } from './run-view.ts'

function ReportLinks({ ids }: { readonly ids: readonly number[] }) {
  const t = useTranslations('admin.run')
  return ids.map((id) => (
    <span key={id} className="mr-3 inline-block text-sm">
      <Link href={`/reports/${id}`}>{t('reportLink', { id: String(id) })}</Link>{' '}
      <AdminLink href={`/admin/reports/${id}`} className="link">
        {t('manage')}
        <span className="sr-only"> {t('reportLink', { id: String(id) })}</span>
      </AdminLink>
    </span>
  ))
}

function RunItem({ item }: { readonly item: RunItemView }) {
  return (
    <li className="grid gap-x-4 gap-y-1 border-t border-line py-2.5 first:border-t-0 sm:grid-cols-[5rem_minmax(0,1fr)]">
      <span>
        <OutcomeBadge outcome={item.outcome} />
      </span>
      <div>
        <p className="font-mono text-sm break-all">{item.label}</p>
        <p>
          <ReportLinks ids={item.reportIds} />
        </p>
        {item.message && <p className={item.outcome === 'failed' ? 'text-cut-ink' : 'text-muted'}>{item.message}</p>}
        <ChangeList changes={item.changes} withReport={item.reportIds.length > 1} />
      </div>
    </li>
  )
}

/** What became of each page of a run. */
export function RunItems({ items }: { readonly items: readonly RunItemView[] }) {
  const t = useTranslations('admin.run')
  if (items.length === 0) return <p className="text-muted">{t('nothing')}</p>
  return (
    <ul>
      {items.map((item) => (
        <RunItem key={item.id} item={item} />
      ))}
    </ul>
  )
}
