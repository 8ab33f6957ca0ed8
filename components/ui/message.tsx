import type { ReactNode } from 'react'
import { Link } from './link.tsx'

type Props = {
  readonly title: string
  readonly text: string
  readonly links: readonly { readonly href: string; readonly text: string }[]
  readonly children?: ReactNode
}

/** A page that has one thing to say, and says where to go from there. */
export function Message({ title, text, links, children }: Props) {
  return (
    <div className="mx-auto max-w-xl py-16">
      <h1 className="mb-3 font-serif text-2xl font-semibold">{title}</h1>
      <p>{text}</p>
      {children}
      <p className="mt-6 flex gap-6">
        {links.map((link) => (
          <Link key={link.href} href={link.href}>
            {link.text}
          </Link>
        ))}
      </p>
    </div>
  )
}
