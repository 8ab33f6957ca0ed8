import { useLocale, useTranslations } from 'next-intl'
import { localeNames, locales } from '#lib/i18n/index.ts'

/** Plain links: the answer sets a cookie and leads back. */
export function LanguageChoice() {
  const t = useTranslations('site')
  const current = useLocale()
  return (
    <nav aria-label={t('language')} className="flex gap-3">
      {locales
        .filter((locale) => locale !== current)
        .map((locale) => (
          <a
            key={locale}
            href={`/admin/language?to=${locale}`}
            hrefLang={locale}
            lang={locale}
            className="py-1 text-muted hover:text-ink hover:underline"
          >
            {localeNames[locale]}
          </a>
        ))}
    </nav>
  )
}
