import type { Locale } from './locales.ts'
import adminEn from './messages/admin.en.json' with { type: 'json' }
import adminZhHans from './messages/admin.zh-Hans.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }
import zhHans from './messages/zh-Hans.json' with { type: 'json' }

const catalogues = {
  'zh-Hans': { ...zhHans, ...adminZhHans },
  en: { ...en, ...adminEn },
} satisfies Record<Locale, object>

/** All messages of the site in one language. */
export const readMessages = (locale: Locale) => catalogues[locale]
export type Messages = (typeof catalogues)['zh-Hans']
