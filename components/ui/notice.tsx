import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

const kinds = {
  info: 'border-accent bg-accent-soft text-ink',
  warning: 'border-warning-ink bg-warning text-warning-ink',
  error: 'border-cut-ink bg-cut text-cut-ink',
} as const

type Props = {
  readonly kind?: keyof typeof kinds
  readonly title?: string
  readonly children: ReactNode
  readonly role?: 'status' | 'alert' | 'note'
}

export function Notice({ kind = 'info', title, children, role = 'note' }: Props) {
  return (
    <div role={role} className={classNames('border-l-4 px-4 py-2', kinds[kind])}>
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  )
}
