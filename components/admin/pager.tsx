import { useTranslations } from 'next-intl'
import { AdminLink } from './admin-link.tsx'

type Props = { readonly page: number; readonly pages: number; readonly href: (page: number) => string }

/** Nothing where there is one page. */
export function Pager({ page, pages, href }: Props) {
  const t = useTranslations('admin.pager')
  if (pages <= 1) return null
  return (
    <nav aria-label={t('label')} className="mt-4 flex items-baseline gap-4">
      {page > 1 && <AdminLink href={href(page - 1)}>{t('previous')}</AdminLink>}
      <span className="text-muted">{t('page', { page, pages })}</span>
      {page < pages && <AdminLink href={href(page + 1)}>{t('next')}</AdminLink>}
    </nav>
  )
}
