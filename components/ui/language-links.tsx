'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useLocale } from 'next-intl'
import { localePath } from '#lib/i18n/locale-path.ts'
import { type Locale, localeNames, locales } from '#lib/i18n/locales.ts'

const withoutPrefix = new RegExp(`^/(?:${locales.join('|')})(?=/|$)`)

/** Leads to this same page in each other language; knows the address, so it runs in the browser too. */
export function LanguageLinks({ label }: { readonly label: string }) {
  const current = useLocale()
  const path = (usePathname() ?? '/').replace(withoutPrefix, '') || '/'
  const search = useSearchParams().toString()
  const address = (locale: Locale) => localePath(locale, `${path}${search && `?${search}`}`)
  return (
    <nav aria-label={label} className="flex gap-3">
      {locales
        .filter((locale) => locale !== current)
        .map((locale) => (
          <a key={locale} href={address(locale)} hrefLang={locale} lang={locale} className="py-1 text-muted hover:text-ink hover:underline">
            {localeNames[locale]}
          </a>
        ))}
    </nav>
  )
}
