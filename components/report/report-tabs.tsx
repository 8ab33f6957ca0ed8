import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { type ReportAddress, reportHref, reportViews } from './report-address.ts'

/** The three ways of looking at a report, as links. */
export function ReportTabs({ address }: { readonly address: ReportAddress }) {
  const t = useTranslations('report')
  return (
    <nav aria-label={t('views')} className="no-print flex gap-1 border-b border-line">
      {reportViews.map((view) => (
        <Link
          key={view}
          href={reportHref(address, { view })}
          aria-current={view === address.view ? 'page' : undefined}
          className={`-mb-px border-b-2 px-3 py-2 ${view === address.view ? 'border-accent font-semibold text-ink' : 'border-transparent text-muted hover:text-ink'}`}
        >
          {t(view)}
        </Link>
      ))}
    </nav>
  )
}
