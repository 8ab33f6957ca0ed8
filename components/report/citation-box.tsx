import { useTranslations } from 'next-intl'
import { CopyButton } from '#components/ui/copy-button.tsx'
import { SectionHeading } from '#components/ui/section-heading.tsx'
import { type CitedReport, citeGbt7714, citePlain } from '#lib/output/citation.ts'

/** The permanent link, and the report as a citation. */
export function CitationBox({ report }: { readonly report: CitedReport }) {
  const t = useTranslations('report')
  const forms = [
    [t('permanent'), report.address],
    [t('citationGb'), citeGbt7714(report)],
    [t('citationPlain'), citePlain(report)],
  ] as const
  return (
    <section aria-labelledby="cite" className="mt-8">
      <SectionHeading id="cite">{t('cite')}</SectionHeading>
      <dl className="space-y-2 text-sm">
        {forms.map(([name, text]) => (
          <div key={name}>
            <dt className="text-muted">{name}</dt>
            <dd className="flex items-start gap-2">
              <span lang="zh-Hans" className="min-w-0 flex-1 bg-sunken px-2 py-1 select-all">
                {text}
              </span>
              <CopyButton text={text} label={t('copy')} done={t('copied')} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
