'use client'

import { useState } from 'react'
import { Button } from './button.tsx'

type Props = { readonly text: string; readonly label: string; readonly done: string }

/** Copies a text; without JavaScript the text beside it is selected by a click. */
export function CopyButton({ text, label, done }: Props) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <Button type="button" kind="quiet" className="min-h-8 shrink-0 px-2 text-sm" onClick={copy}>
      <span aria-live="polite">{copied ? done : label}</span>
    </Button>
  )
}
