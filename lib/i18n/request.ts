import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { localeHeader } from './locale-of-path.ts'
import { defaultLocale, isLocale } from './locales.ts'
import { readMessages } from './messages.ts'

/** Pages whose address does not say the language (the keepers') keep it in this cookie. */
export const languageCookie = 'lang'

export default getRequestConfig(async ({ locale: asked }) => {
  const wanted = asked ?? (await headers()).get(localeHeader) ?? (await cookies()).get(languageCookie)?.value
  const locale = isLocale(wanted) ? wanted : defaultLocale
  return { locale, messages: readMessages(locale), timeZone: 'Asia/Shanghai' }
})
