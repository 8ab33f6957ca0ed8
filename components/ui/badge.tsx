import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

const kinds = {
  neutral: 'border-line text-muted',
  accent: 'border-transparent bg-accent-soft text-accent',
  good: 'border-transparent bg-added text-added-ink',
  warning: 'border-transparent bg-warning text-warning-ink',
  bad: 'border-transparent bg-cut text-cut-ink',
} as const

type Props = { readonly kind?: keyof typeof kinds; readonly title?: string; readonly children: ReactNode }

export function Badge({ kind = 'neutral', title, children }: Props) {
  return (
    <span title={title} className={classNames('inline-block rounded-sm border px-1.5 text-xs leading-5 whitespace-nowrap', kinds[kind])}>
      {children}
    </span>
  )
}
