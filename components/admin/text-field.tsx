import type { ComponentProps } from 'react'
import { Input } from '#components/ui/input.tsx'

type Props = ComponentProps<'input'> & { readonly name: string; readonly label: string; readonly hint?: string; readonly error?: string }

/** A labelled input; hint and error are read out with it. */
export function TextField({ name, label, hint, error, ...props }: Props) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div>
      <label htmlFor={name} className="mb-1 block font-medium">
        {label}
      </label>
      <Input
        id={name}
        name={name}
        className="w-full"
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        {...props}
      />
      {hint && (
        <p id={`${name}-hint`} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} className="mt-1 text-sm text-cut-ink">
          {error}
        </p>
      )}
    </div>
  )
}
