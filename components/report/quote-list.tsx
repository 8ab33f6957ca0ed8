import { useTranslations } from 'next-intl'
import { Chinese } from '#components/ui/chinese.tsx'
import type { NumberedQuote } from './numbered-quotes.ts'
import { shortened } from './shortened.ts'

/** Quotes as links to the place where they stand; following one lights it up. */
export function QuoteList({ quotes }: { readonly quotes: readonly NumberedQuote[] }) {
  const t = useTranslations()
  return (
    <ul className="space-y-1">
      {quotes.map((quote) => (
        <li key={quote.id}>
          <a href={`#${quote.id}`} className="link" aria-label={t('report.goToQuote', { quote: shortened(quote.text) })}>
            <Chinese>“{shortened(quote.text)}”</Chinese>
          </a>{' '}
          <span className="text-muted">
            {t(`quoteRole.${quote.role}`)} · {t('report.inZone', { zone: t(`zone.${quote.zone}`) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
