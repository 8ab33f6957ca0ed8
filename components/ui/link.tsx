import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { localePath } from '#lib/i18n/locale-path.ts'

type Props = {
  /** Path within the site, without a language. */
  readonly href: string
  readonly children: ReactNode
  readonly className?: string
  readonly rel?: string
  readonly title?: string
  readonly 'aria-label'?: string
  readonly 'aria-current'?: 'page' | 'true'
}

/** A link within the site that keeps the reader's language. A plain link: every page is a page of its own, with nothing to run first. */
export function Link({ href, className = 'link', ...props }: Props) {
  return <a href={localePath(useLocale(), href)} className={className} {...props} />
}
