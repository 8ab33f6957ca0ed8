import { useTranslations } from 'next-intl'

/** Leads a keeper from the page that readers see to the one that keeps it. */
export function KeeperLink({ id }: { readonly id: number }) {
  const t = useTranslations('report')
  return (
    <p className="no-print float-right text-sm">
      <a href={`/admin/reports/${id}`} className="link">
        {t('keep')}
      </a>
    </p>
  )
}
