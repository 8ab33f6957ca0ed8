import { useTranslations } from 'next-intl'
import { Seal } from '#components/ui/seal.tsx'
import { AdminLink } from './admin-link.tsx'

export function Brand() {
  const t = useTranslations('admin')
  return (
    <AdminLink href="/admin" className="mr-auto flex items-center gap-2.5">
      <Seal />
      <span className="font-serif text-lg font-semibold">{t('name')}</span>
      <span className="rounded-sm border border-line px-1.5 text-sm text-muted">{t('area')}</span>
    </AdminLink>
  )
}
