'use client'

import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from '#components/ui/button.tsx'

type Props = Omit<ComponentProps<typeof Button>, 'children'> & { readonly label: string; readonly pendingLabel?: string }

/** A form's button, which cannot be pressed twice. */
export function SubmitButton({ label, pendingLabel = label, ...props }: Props) {
  const { pending } = useFormStatus()
  return (
    <Button disabled={pending} {...props}>
      {pending ? pendingLabel : label}
    </Button>
  )
}
