import { useTranslations } from 'next-intl'
import { LanguageLinks } from './language-links.tsx'
import { Link } from './link.tsx'
import { Seal } from './seal.tsx'

const item = 'py-1 text-ink hover:text-accent hover:underline'

export function SiteHeader() {
  const t = useTranslations('site')
  return (
    <header className="no-print border-b border-line bg-panel">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-4 sm:gap-x-6 gap-y-1 px-4 py-2.5">
        <Link href="/" className="mr-auto flex items-center gap-2.5">
          <Seal />
          <span className="leading-tight">
            <span className="font-serif text-lg font-semibold">{t('name')}</span>{' '}
            <span className="text-sm text-muted max-sm:sr-only">{t('latin')}</span>
            <span className="block text-xs text-muted max-sm:sr-only">{t('tagline')}</span>
          </span>
        </Link>
        <nav aria-label={t('mainNavigation')} className="flex gap-4">
          <Link href="/search" className={item}>
            {t('search')}
          </Link>
          <Link href="/help" className={item}>
            {t('help')}
          </Link>
        </nav>
        <LanguageLinks label={t('language')} />
      </div>
    </header>
  )
}
