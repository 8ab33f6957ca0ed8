import { useTranslations } from 'next-intl'
import { Message } from '#components/ui/message.tsx'

export default function NotFound() {
  const t = useTranslations('error')
  return (
    <Message
      title={t('notFoundTitle')}
      text={t('notFoundText')}
      links={[
        { href: '/', text: t('toHome') },
        { href: '/search', text: t('toSearch') },
      ]}
    />
  )
}
