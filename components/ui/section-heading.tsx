import type { ReactNode } from 'react'

type Props = { readonly id?: string; readonly children: ReactNode; readonly note?: ReactNode }

export function SectionHeading({ id, children, note }: Props) {
  return (
    <div className="mb-3 flex flex-wrap items-baseline gap-x-3 border-b border-line pb-1.5">
      <h2 id={id} className="font-serif text-lg font-semibold">
        {children}
      </h2>
      {note && <p className="text-sm text-muted">{note}</p>}
    </div>
  )
}
