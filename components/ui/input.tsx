import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

const box = 'min-h-10 rounded-sm border border-strong bg-panel px-3 text-ink placeholder:text-muted'

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return <input className={classNames(box, className)} {...props} />
}
