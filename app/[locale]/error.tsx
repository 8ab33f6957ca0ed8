'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Message } from '#components/ui/message.tsx'

type Props = { readonly error: unknown; readonly retry: () => void }

const digestOf = (error: unknown) => (error instanceof Error && 'digest' in error ? String(error.digest) : null)

export default function ErrorPage({ error, retry }: Props) {
  const t = useTranslations('error')
  const digest = digestOf(error)
  return (
    <Message title={t('errorTitle')} text={t('errorText')} links={[{ href: '/', text: t('toHome') }]}>
      {digest && <p className="mt-2 font-mono text-sm text-muted">{t('errorCode', { digest })}</p>}
      <Button type="button" className="mt-4" onClick={() => retry()}>
        {t('retry')}
      </Button>
    </Message>
  )
}
