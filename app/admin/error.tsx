'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'

type Props = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }

export default function ErrorPage({ error, reset }: Props) {
  const t = useTranslations('admin.error')
  return (
    <main id="main" className="mx-auto w-full max-w-7xl flex-1 px-4 py-10">
      <h1 className="mb-3 font-serif text-2xl font-semibold">{t('title')}</h1>
      <p className="mb-4 text-muted">{t('text')}</p>
      {error.digest && <p className="mb-4 font-mono text-sm">{t('code', { digest: error.digest })}</p>}
      <Button type="button" onClick={reset}>
        {t('retry')}
      </Button>
    </main>
  )
}
