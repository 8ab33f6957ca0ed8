import { useTranslations } from 'next-intl'
import { MarkedText } from './marked-text.tsx'
import type { ReportText } from './report-text.ts'

type Props = { readonly id: number; readonly text: ReportText; readonly subtitle: string | null }

export function ReportHeader({ id, text, subtitle }: Props) {
  const t = useTranslations('report')
  return (
    <header className="mb-4">
      <p className="text-sm text-muted">{t('id', { id: String(id) })}</p>
      <h1 lang={text.lang} className="font-serif text-2xl leading-snug font-semibold sm:text-3xl">
        <MarkedText text={text.title.text} marks={text.title.marks} />
      </h1>
      {subtitle && (
        <p lang={text.lang} className="mt-1 font-serif text-lg text-muted">
          {subtitle}
        </p>
      )}
    </header>
  )
}
