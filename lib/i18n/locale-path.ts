import { defaultLocale, type Locale } from './locales.ts'

/** The address of a page in a language: the default one has no prefix. `path` begins with a slash and may carry a query. */
export function localePath(locale: Locale, path: string): string {
  if (locale === defaultLocale) return path
  return `/${locale}${path.replace(/^\/(?=$|\?)/, '')}`
}
