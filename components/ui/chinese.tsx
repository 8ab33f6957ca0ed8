import type { ReactNode } from 'react'

/** Marks text of the sources as Chinese, for screen readers and fonts, in whatever language the page around it is. */
export function Chinese({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  return (
    <span lang="zh-Hans" className={className}>
      {children}
    </span>
  )
}
