import { useTranslations } from 'next-intl'
import { AdminLink } from '#components/admin/admin-link.tsx'

export default function NotFound() {
  const t = useTranslations('admin.error')
  return (
    <>
      <h1 className="mb-3 font-serif text-2xl font-semibold">{t('notFoundTitle')}</h1>
      <p className="mb-4 text-muted">{t('notFoundText')}</p>
      <AdminLink href="/admin">{t('toDashboard')}</AdminLink>
    </>
  )
}
