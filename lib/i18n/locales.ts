/** Interface languages as they stand in addresses (BCP 47); the first one has no prefix. */
export const locales = ['zh-Hans', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'zh-Hans'

/** Each language in its own words, for the language links. */
export const localeNames: Readonly<Record<Locale, string>> = { 'zh-Hans': '简体中文', en: 'English' }

/** True when `value` names an interface language. */
export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value)
