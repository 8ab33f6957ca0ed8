import { useTranslations } from 'next-intl'
import { RefreshWhileRunning } from './refresh-while-running.tsx'

const everySeconds = 2

/** Keeps a page about an open run up to date, with and without scripts. */
export function RunningNotice() {
  const t = useTranslations('admin.run')
  return (
    <>
      <RefreshWhileRunning afterMs={everySeconds * 1000} />
      <noscript>
        <meta httpEquiv="refresh" content={String(everySeconds * 2)} />
      </noscript>
      <p className="text-sm text-muted">{t('refreshing')}</p>
    </>
  )
}
