import '../globals.css'
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import { SkipLink } from '#components/ui/skip-link.tsx'
import { readMessages } from '#lib/i18n/index.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin')
  return { title: { default: t('title'), template: `%s · ${t('title')}` }, robots: { index: false, follow: false } }
}

export default async function AdminLayout({ children }: LayoutProps<'/admin'>) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('admin')])
  const { error } = readMessages(locale).admin
  return (
    <html lang={locale}>
      <body className="flex min-h-dvh flex-col font-sans">
        <SkipLink>{t('skip')}</SkipLink>
        <NextIntlClientProvider messages={{ admin: { error } }}>{children}</NextIntlClientProvider>
      </body>
    </html>
  )
}
