import { useTranslations } from 'next-intl'
import { Badge } from './badge.tsx'

/** Beside a value of which the rules themselves are unsure. */
export function UnsureBadge() {
  const t = useTranslations()
  return (
    <>
      {' '}
      <Badge kind="warning" title={t('confidenceMeaning.unsure')}>
        {t('confidence.unsure')}
      </Badge>
    </>
  )
}
