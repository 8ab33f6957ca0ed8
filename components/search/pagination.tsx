import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { type Query, searchHref } from '#lib/query/index.ts'
import { pageWindow } from './page-window.ts'

const box = 'inline-flex min-h-10 min-w-10 items-center justify-center rounded-sm border px-3 '

export function Pagination({ query, total }: { readonly query: Query; readonly total: number }) {
  const t = useTranslations('search')
  const pages = Math.ceil(total / query.size)
  if (pages < 2) return null
  const href = (page: number) => searchHref(query, { page })
  const link = `${box} border-line bg-panel hover:border-accent hover:text-accent`
  return (
    <nav aria-label={t('pagination')} className="mt-8 flex flex-wrap items-center gap-2">
      {query.page > 1 && (
        <Link href={href(Math.min(query.page - 1, pages))} rel="prev" className={link}>
          {t('previous')}
        </Link>
      )}
      {pageWindow(query.page, pages).map((page, index, all) => (
        <span key={page} className="contents">
          {index > 0 && page !== (all[index - 1] ?? 0) + 1 && <span className="text-muted">…</span>}
          {page === query.page ? (
            <span aria-current="page" className={`${box} border-accent bg-accent text-on-accent`}>
              {String(page)}
            </span>
          ) : (
            <Link href={href(page)} aria-label={t('page', { page: String(page) })} className={link}>
              {String(page)}
            </Link>
          )}
        </span>
      ))}
      {query.page < pages && (
        <Link href={href(query.page + 1)} rel="next" className={link}>
          {t('next')}
        </Link>
      )}
    </nav>
  )
}
