export { defaultLocale, isLocale, type Locale, localeNames, locales } from './locales.ts'
export { type Messages, readMessages } from './messages.ts'
