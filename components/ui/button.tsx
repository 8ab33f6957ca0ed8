import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

const kinds = {
  primary: 'border-accent bg-accent text-on-accent hover:opacity-90',
  quiet: 'border-line bg-panel text-ink hover:border-strong',
  danger: 'border-cut-ink bg-panel text-cut-ink hover:bg-cut',
} as const

type Props = ComponentProps<'button'> & { readonly kind?: keyof typeof kinds }

export function Button({ kind = 'primary', className, type = 'submit', ...props }: Props) {
  return (
    <button
      type={type}
      className={classNames(
        'inline-flex min-h-10 cursor-pointer items-center justify-center rounded-sm border px-4 font-medium disabled:cursor-default disabled:opacity-50',
        kinds[kind],
        className,
      )}
      {...props}
    />
  )
}
