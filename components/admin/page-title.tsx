import type { ReactNode } from 'react'

export function PageTitle({ id, children, aside }: { readonly id?: string; readonly children: ReactNode; readonly aside?: ReactNode }) {
  return (
    <div className="mb-5 flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <h1 id={id} className="font-serif text-2xl font-semibold">
        {children}
      </h1>
      {aside}
    </div>
  )
}
