import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { MarkedText } from './marked-text.tsx'
import type { ReportText } from './report-text.ts'

type Props = { readonly id: number; readonly text: ReportText; readonly derived: boolean }

export function ReportHeader({ id, text, derived }: Props) {
  const t = useTranslations('report')
  return (
    <header className="mb-4">
      <p className="text-sm text-muted">{t('id', { id: String(id) })}</p>
      <h1 lang={text.lang} className="font-serif text-2xl leading-snug font-semibold sm:text-3xl">
        <MarkedText text={text.title.text} marks={text.title.marks} />
      </h1>
      {derived && (
        <p className="mt-1 text-sm text-muted">
          <Badge>{t('derivedTitle')}</Badge> {t('derivedTitleMeaning')}
        </p>
      )}
      {text.subtitle && (
        <p lang={text.lang} className="mt-1 font-serif text-lg text-balance text-muted">
          <MarkedText text={text.subtitle.text} marks={text.subtitle.marks} />
        </p>
      )}
    </header>
  )
}
