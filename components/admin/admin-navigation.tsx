'use client'

import { usePathname } from 'next/navigation'
import { AdminLink } from './admin-link.tsx'

type Item = { readonly href: string; readonly label: string }

const isHere = (path: string, href: string) => path === href || (href !== '/admin' && path.startsWith(`${href}/`))

/** Marks the page that the keeper is on. */
export function AdminNavigation({ label, items }: { readonly label: string; readonly items: readonly Item[] }) {
  const path = usePathname() ?? ''
  return (
    <nav aria-label={label} className="mx-auto flex max-w-7xl gap-6 px-4">
      {items.map((item) => (
        <AdminLink
          key={item.href}
          href={item.href}
          aria-current={isHere(path, item.href) ? 'page' : undefined}
          className="border-b-2 border-transparent py-2 text-muted hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
        >
          {item.label}
        </AdminLink>
      ))}
    </nav>
  )
}
