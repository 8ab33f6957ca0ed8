import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/** A link among the keepers' pages, which have one address for all languages. */
export function AdminLink({ className = 'link', ...props }: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} className={className} {...props} />
}
