import '../globals.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { NextIntlClientProvider } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { SiteFooter } from '#components/ui/site-footer.tsx'
import { SiteHeader } from '#components/ui/site-header.tsx'
import { SkipLink } from '#components/ui/skip-link.tsx'
import { isLocale, readMessages } from '#lib/i18n/index.ts'
import { corpusVersion } from '../archive.ts'

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'site' })
  return {
    title: { default: `${t('name')} ${t('latin')} · ${t('tagline')}`, template: `%s · ${t('name')}` },
    description: t('description'),
  }
}

export default async function SiteLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  // The security policy carries a nonce of each answer, so no page is made beforehand.
  await connection()
  const t = await getTranslations({ locale, namespace: 'site' })
  const { error } = readMessages(locale)
  return (
    <html lang={locale}>
      <body className="flex min-h-dvh flex-col font-sans">
        <SkipLink>{t('skip')}</SkipLink>
        <NextIntlClientProvider messages={{ error }}>
          <SiteHeader />
          <main id="main" className="mx-auto w-full max-w-7xl flex-1 px-4 py-6">
            {children}
          </main>
        </NextIntlClientProvider>
        <SiteFooter corpusVersion={await corpusVersion()} />
      </body>
    </html>
  )
}
