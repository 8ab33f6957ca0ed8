import { defaultLocale, isLocale, type Locale } from './locales.ts'

/** Carries the language of the address from the proxy to the page. */
export const localeHeader = 'x-huiji-locale'

/** Carries the path of the address, without its parameters, from the proxy to a page that cannot know it otherwise. */
export const pathHeader = 'x-huiji-path'

/** First segments of what has one address for all languages: the keepers' pages, and what is no page. */
const withoutLocale: ReadonlySet<string> = new Set(['admin', 'api'])

/** The language of a page by its path, null where the address does not say. */
export function localeOfPath(path: string): Locale | null {
  const first = path.split('/')[1] ?? ''
  if (withoutLocale.has(first)) return null
  return isLocale(first) ? first : defaultLocale
}
