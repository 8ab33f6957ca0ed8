import type { ReactNode } from 'react'
import { Link as LocaleLink } from '#lib/i18n/navigation.ts'

type Props = {
  readonly href: string
  readonly children: ReactNode
  readonly className?: string
  readonly rel?: string
  readonly hrefLang?: string
  readonly title?: string
  readonly 'aria-label'?: string
  readonly 'aria-current'?: 'page' | 'true'
}

/** A link within the site that keeps the reader's language. Nothing is fetched before it is followed. */
export function Link({ className = 'link', ...props }: Props) {
  return <LocaleLink prefetch={false} className={className} {...props} />
}
