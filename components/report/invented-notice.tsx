import { useTranslations } from 'next-intl'
import { Notice } from '#components/ui/notice.tsx'

/** Stands above a page that was written for demonstration, in print too. */
export function InventedNotice() {
  const t = useTranslations('invented')
  return (
    <div className="mb-4">
      <Notice kind="warning" title={t('name')}>
        {t('text')}
      </Notice>
    </div>
  )
}
