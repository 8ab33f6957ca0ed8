import { useTranslations } from 'next-intl'
import { Badge } from './badge.tsx'

/** Marks a page that was written for demonstration. */
export function InventedBadge() {
  const t = useTranslations('invented')
  return (
    <Badge kind="warning" title={t('text')}>
      {t('name')}
    </Badge>
  )
}
