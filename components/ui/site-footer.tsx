import { useTranslations } from 'next-intl'

/** `corpusVersion` is null while the archive cannot be asked. */
export function SiteFooter({ corpusVersion }: { readonly corpusVersion: bigint | null }) {
  const t = useTranslations('site')
  return (
    <footer className="mt-16 border-t border-line bg-sunken text-sm text-muted">
      <div className="mx-auto flex max-w-7xl flex-wrap justify-between gap-x-8 gap-y-1 px-4 py-6">
        <p>{t('footerNote')}</p>
        <p>{t('captures')}</p>
        <p className="flex gap-4">
          {corpusVersion !== null && <span>{t('corpusVersion', { version: String(corpusVersion) })}</span>}
          <a href="/admin" className="hover:text-ink hover:underline">
            {t('keepers')}
          </a>
        </p>
      </div>
    </footer>
  )
}
