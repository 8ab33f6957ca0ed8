import { useFormatter, useTranslations } from 'next-intl'
import { useValueLabel } from '#components/search/value-label.ts'
import { Badge } from '#components/ui/badge.tsx'
import { Chinese } from '#components/ui/chinese.tsx'
import { Link } from '#components/ui/link.tsx'
import { SectionHeading } from '#components/ui/section-heading.tsx'
import type { ArticleCopy } from '#lib/store/index.ts'

const siteOf = ({ url, fileName }: ArticleCopy): string => (url !== null && URL.canParse(url) ? new URL(url).host : fileName)

/** Every capture of the article, the report that is shown among them. */
export function CopyList({ copies, shown }: { readonly copies: readonly ArticleCopy[]; readonly shown: number }) {
  const t = useTranslations('report')
  if (copies.length < 2) return null
  return (
    <section aria-labelledby="copies" className="mt-8">
      <SectionHeading id="copies">{t('copies')}</SectionHeading>
      <p className="mb-2 text-sm text-muted">{t('copiesNote')}</p>
      <ul className="space-y-1 text-sm">
        {copies.map((copy) => (
          <CopyEntry key={copy.reportId} copy={copy} isShown={copy.reportId === shown} />
        ))}
      </ul>
    </section>
  )
}

function CopyEntry({ copy, isShown }: { readonly copy: ArticleCopy; readonly isShown: boolean }) {
  const t = useTranslations()
  const format = useFormatter()
  const label = useValueLabel()
  const title = <Chinese>{copy.titleSimplified}</Chinese>
  return (
    <li className="flex flex-wrap items-baseline gap-x-3">
      {isShown ? <strong>{title}</strong> : <Link href={`/reports/${copy.reportId}`}>{title}</Link>}
      <span className="text-muted">{siteOf(copy)}</span>
      {copy.fetchedAt && <span className="text-muted">{format.dateTime(copy.fetchedAt, { dateStyle: 'medium' })}</span>}
      <span className="text-muted">{t('report.copyLength', { count: copy.length })}</span>
      {copy.isMaster && <Badge kind="accent">{t('report.copyMaster')}</Badge>}
      {isShown && <Badge>{t('report.copyShown')}</Badge>}
      {copy.flags.map((flag) => (
        <Badge key={flag} kind="warning">
          {label('flag', flag)}
        </Badge>
      ))}
    </li>
  )
}
