import { cookies } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { defaultLocale, isLocale } from './locales.ts'
import { readMessages } from './messages.ts'

/** Pages outside `[locale]` (the keepers' pages) keep their language in this cookie. */
export const languageCookie = 'lang'

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = (await requestLocale) ?? (await cookies()).get(languageCookie)?.value
  const locale = isLocale(asked) ? asked : defaultLocale
  return { locale, messages: readMessages(locale), timeZone: 'Asia/Shanghai' }
})
