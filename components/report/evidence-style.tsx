import type { NumberedFinding } from './numbered-quotes.ts'

type Props = { readonly findings: readonly NumberedFinding[]; readonly nonce: string | undefined }

/**
 * Pointing at a value, focusing or opening it lights the words that it was read from, without scripts. A rule for each value, because
 * CSS cannot compare two attributes.
 */
export function EvidenceStyle({ findings, nonce }: Props) {
  const lit = findings.filter(({ quotes }) => quotes.length > 0).map(({ value }) => rule(value))
  return (
    <style nonce={nonce} suppressHydrationWarning>
      {lit.join('\n')}
    </style>
  )
}

const rule = (value: number) =>
  `.report:has([data-value="${value}"]:is(:hover,:focus-within,[open])) .evidence[data-values~="${value}"]{background:var(--evidence)}`
