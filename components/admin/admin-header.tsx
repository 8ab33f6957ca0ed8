import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '#components/ui/link.tsx'
import { AdminNavigation } from './admin-navigation.tsx'
import { Brand } from './brand.tsx'
import { LanguageChoice } from './language-choice.tsx'

/** `signOut` is the form that ends the session. */
export function AdminHeader({ keeperName, signOut }: { readonly keeperName: string; readonly signOut: ReactNode }) {
  const t = useTranslations('admin')
  return (
    <header className="no-print border-b border-line bg-panel">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-5 gap-y-1 px-4 py-2.5">
        <Brand />
        <Link href="/" className="py-1 text-muted hover:text-ink hover:underline">
          {t('toSite')}
        </Link>
        <LanguageChoice />
        <span className="py-1 text-muted max-sm:sr-only" title={t('signedInAs', { name: keeperName })}>
          <span className="sr-only">{t('signedInAs', { name: keeperName })}</span>
          <span aria-hidden="true">{keeperName}</span>
        </span>
        {signOut}
      </div>
      <AdminNavigation
        label={t('navigation')}
        items={[
          { href: '/admin', label: t('overview') },
          { href: '/admin/runs', label: t('runs') },
          { href: '/admin/audit', label: t('audit') },
        ]}
      />
    </header>
  )
}
