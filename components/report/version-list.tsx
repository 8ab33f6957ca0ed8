import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { SectionHeading } from '#components/ui/section-heading.tsx'
import type { VersionSummary } from '#lib/store/index.ts'
import { type ReportAddress, reportHref } from './report-address.ts'

type Props = { readonly address: ReportAddress; readonly versions: readonly VersionSummary[]; readonly shown: number }

/** Every state that the rules made of the report, newest first. */
export function VersionList({ address, versions, shown }: Props) {
  const t = useTranslations('report')
  const format = useFormatter()
  if (versions.length < 2) return null
  return (
    <section aria-labelledby="versions" className="mt-8">
      <SectionHeading id="versions">{t('versions')}</SectionHeading>
      <ul className="text-sm">
        {versions.map(({ id, pipeline, createdAt, isCurrent }) => {
          const text = t('versionOf', { date: format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short' }), pipeline })
          return (
            <li key={id}>
              {id === shown ? <strong>{text}</strong> : <Link href={reportHref(address, { version: isCurrent ? null : id })}>{text}</Link>}
              {isCurrent && <span className="text-muted"> {t('currentVersion')}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
