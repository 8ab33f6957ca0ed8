import { useTranslations } from 'next-intl'

/** Whole seconds between two points in time. */
export function Duration({ from, to }: { readonly from: Date; readonly to: Date }) {
  const t = useTranslations('admin.run')
  const seconds = Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000))
  const minutes = Math.floor(seconds / 60)
  return minutes > 0 ? t('durationMinutes', { minutes, seconds: seconds % 60 }) : t('durationSeconds', { seconds })
}
