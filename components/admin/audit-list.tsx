import { useMessages, useTranslations } from 'next-intl'
import { z } from 'zod'
import { Chinese } from '#components/ui/chinese.tsx'
import type { RecordedAct } from '#lib/store/index.ts'
import { AdminLink } from './admin-link.tsx'
import { AuditSubject } from './audit-subject.tsx'
import { Moment } from './moment.tsx'

const cell = 'px-2 py-2 align-top'
const head = 'px-2 py-1.5 text-left font-medium text-muted'

export type NamedAct = RecordedAct & { readonly actorName: string | null }

const detailShape = z.object({
  email: z.string().optional(),
  run: z.number().optional(),
  other: z.number().optional(),
  note: z.string().optional(),
})

/** The address that was typed, the run that came of it, or the report beside it and the reason given. */
function Detail({ detail }: { readonly detail: unknown }) {
  const t = useTranslations('admin')
  const { email, run, other, note } = detailShape.safeParse(detail).data ?? {}
  return (
    <span className="block text-sm break-all text-muted">
      {email}
      {run !== undefined && <AdminLink href={`/admin/runs/${run}`}>{t('run.title', { id: String(run) })}</AdminLink>}
      {other !== undefined && <AdminLink href={`/admin/reports/${other}`}>{t('run.reportLink', { id: String(other) })}</AdminLink>}
      {note && <Chinese className="block">{note}</Chinese>}
    </span>
  )
}

function Actor({ act }: { readonly act: NamedAct }) {
  const t = useTranslations('admin')
  return act.actorName ?? <span className="text-muted">{act.actorId === null ? t('auditLog.nobody') : t('run.formerKeeper')}</span>
}

export function AuditList({ acts, labelledBy }: { readonly acts: readonly NamedAct[]; readonly labelledBy: string }) {
  const t = useTranslations('admin.auditLog')
  const names: Readonly<Record<string, string>> = useMessages().admin.auditLog.actions
  return (
    <table className="w-full border-collapse" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col" className={`${head} w-28 sm:w-48`}>
            {t('when')}
          </th>
          <th scope="col" className={`${head} w-20 sm:w-40`}>
            {t('who')}
          </th>
          <th scope="col" className={head}>
            {t('what')}
          </th>
        </tr>
      </thead>
      <tbody>
        {acts.map((act) => (
          <tr key={act.id} className="border-t border-line">
            <td className={`${cell} text-sm`}>
              <Moment at={act.at} />
            </td>
            <td className={cell}>
              <Actor act={act} />
            </td>
            <td className={cell}>
              {names[act.action] ?? act.action}
              <AuditSubject subject={act.subject} />
              <Detail detail={act.detail} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
