import { defineRouting } from 'next-intl/routing'
import { defaultLocale, locales } from './locales.ts'

/** The language is part of the address alone: no cookie and no browser setting changes what a shared link shows. */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
})
