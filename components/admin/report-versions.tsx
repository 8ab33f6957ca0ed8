import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { Chinese } from '#components/ui/chinese.tsx'
import type { VersionSummary } from '#lib/store/index.ts'
import { Moment } from './moment.tsx'

/** Every state that the rules have made of a report, newest first. */
export function ReportVersions({ versions }: { readonly versions: readonly VersionSummary[] }) {
  const t = useTranslations('admin')
  return (
    <ul>
      {versions.map((version) => (
        <li key={version.id} className="border-t border-line py-2 first:border-t-0">
          <span className="font-medium">{t('report.version', { id: String(version.id) })}</span>{' '}
          {version.isCurrent && <Badge kind="accent">{t('report.current')}</Badge>}
          <span className="block text-sm text-muted">
            <Moment at={version.createdAt} /> · {t('run.pipeline')} {version.pipeline}
          </span>
          <Chinese className="block text-sm">{version.title}</Chinese>
        </li>
      ))}
    </ul>
  )
}
