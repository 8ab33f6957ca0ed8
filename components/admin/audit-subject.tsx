import { useTranslations } from 'next-intl'
import { AdminLink } from './admin-link.tsx'

/** What an act was done to, after a dot; nothing where the act says it all (signing in). */
export function AuditSubject({ subject }: { readonly subject: string }) {
  const t = useTranslations('admin.auditLog.subjects')
  const [kind, id = ''] = subject.split(':')
  switch (kind) {
    case 'all':
      return ` · ${t('all')}`
    case 'report':
      return (
        <>
          {' · '}
          <AdminLink href={`/admin/reports/${id}`}>{t('report', { id })}</AdminLink>
        </>
      )
    case 'run':
      return (
        <>
          {' · '}
          <AdminLink href={`/admin/runs/${id}`}>{t('run', { id })}</AdminLink>
        </>
      )
    default:
      return null
  }
}
