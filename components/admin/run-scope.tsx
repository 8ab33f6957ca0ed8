import { useTranslations } from 'next-intl'
import { AdminLink } from './admin-link.tsx'
import { readScope } from './read-scope.ts'

/** What a run was asked to pass over. */
export function RunScope({ scope }: { readonly scope: unknown }) {
  const t = useTranslations('admin.run.scopes')
  const read = readScope(scope)
  switch (read.kind) {
    case 'all':
      return t('all')
    case 'report':
      return <AdminLink href={`/admin/reports/${read.id}`}>{t('report', { id: String(read.id) })}</AdminLink>
    case 'run':
      return <AdminLink href={`/admin/runs/${read.id}`}>{t('run', { id: String(read.id) })}</AdminLink>
    case 'paths':
      return <span className="break-all">{t('paths', { first: read.first, more: read.more })}</span>
    case 'unknown':
      return t('unknown')
  }
}
