import { useTranslations } from 'next-intl'
import type { ReportHistoryItem } from '#lib/store/index.ts'
import { AdminLink } from './admin-link.tsx'
import { ChangeList } from './change-list.tsx'
import { Moment } from './moment.tsx'
import { OutcomeBadge } from './outcome-badge.tsx'
import { RunKind } from './run-kind.tsx'

/** The runs that touched a report, newest first, with what each changed in it. */
export function ReportHistory({ reportId, history }: { readonly reportId: number; readonly history: readonly ReportHistoryItem[] }) {
  const t = useTranslations('admin')
  if (history.length === 0) return <p className="text-muted">{t('report.noHistory')}</p>
  return (
    <ol>
      {history.map((item) => (
        <li key={item.id} className="border-t border-line py-2.5 first:border-t-0">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <OutcomeBadge outcome={item.outcome} />
            <AdminLink href={`/admin/runs/${item.run.id}`}>{t('run.title', { id: String(item.run.id) })}</AdminLink>
            <span>
              <RunKind kind={item.run.kind} />
            </span>
            <span className="text-sm text-muted">
              <Moment at={item.createdAt} />
            </span>
          </p>
          {item.message && <p className="text-muted">{item.message}</p>}
          <ChangeList changes={item.changes.filter((change) => change.reportId === reportId)} withReport={false} />
        </li>
      ))}
    </ol>
  )
}
