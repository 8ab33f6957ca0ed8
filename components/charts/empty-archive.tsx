import { useTranslations } from 'next-intl'

/** What to do when nothing has been loaded yet. */
export function EmptyArchive() {
  const t = useTranslations('overview.empty')
  return (
    <section className="max-w-2xl border border-line bg-panel p-6">
      <h2 className="font-serif text-xl font-semibold">{t('title')}</h2>
      <p className="mt-2">{t('text')}</p>
      <pre className="my-3 overflow-x-auto bg-sunken px-3 py-2 font-mono text-sm">npm run ingest -- FOLDER</pre>
      <p>{t('formats')}</p>
      <p className="mt-2 text-muted">{t('after')}</p>
    </section>
  )
}
