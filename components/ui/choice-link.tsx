import type { ReactNode } from 'react'
import { Link } from './link.tsx'

type Props = { readonly chosen: boolean; readonly href: string; readonly children: ReactNode }

/** One of several ways of looking, or one that is on or off. */
export function ChoiceLink({ chosen, href, children }: Props) {
  return (
    <Link
      href={href}
      aria-current={chosen ? 'true' : undefined}
      className={chosen ? 'border-b-2 border-accent font-semibold text-ink' : 'text-accent hover:underline'}
    >
      {children}
    </Link>
  )
}
