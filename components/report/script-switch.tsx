import { useTranslations } from 'next-intl'
import { ChoiceLink } from '#components/ui/choice-link.tsx'
import { type ReportAddress, reportHref } from './report-address.ts'

/** Simplified view or printed script, where they differ. */
export function ScriptSwitch({ address }: { readonly address: ReportAddress }) {
  const t = useTranslations('report')
  return (
    <nav aria-label={t('script')} className="no-print flex flex-wrap gap-x-3 text-sm">
      <span className="text-muted">{t('script')}</span>
      {(['simplified', 'original'] as const).map((script) => (
        <ChoiceLink key={script} chosen={address.script === script} href={reportHref(address, { script })}>
          {t(script)}
        </ChoiceLink>
      ))}
      {address.script === 'simplified' && <span className="text-muted">{t('scriptNote')}</span>}
    </nav>
  )
}
