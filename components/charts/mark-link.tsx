import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '#components/ui/link.tsx'
import type { ChartMark } from './chart-mark.ts'

type Props = { readonly mark: ChartMark; readonly className: string; readonly children: ReactNode }

/** What a mark is drawn in: a link to its list, or plain where the list is empty. */
export function MarkLink({ mark, className, children }: Props) {
  const t = useTranslations('overview')
  const label = t('mark', { name: mark.name, count: mark.count })
  const content = (
    <>
      <span className="sr-only">{label}</span>
      <span aria-hidden="true" className="contents">
        {children}
      </span>
    </>
  )
  if (!mark.href) {
    return (
      <span className={className} title={label}>
        {content}
      </span>
    )
  }
  return (
    <Link href={mark.href} className={className} title={label}>
      {content}
    </Link>
  )
}
