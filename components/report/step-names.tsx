import { useTranslations } from 'next-intl'
import type { StepName } from '#lib/report/index.ts'

/** What was done here, in a word or two beside the change. */
export function StepNames({ steps }: { readonly steps: readonly StepName[] }) {
  const t = useTranslations()
  if (steps.length === 0) return null
  const names = steps.map((step) => t(`stepShort.${step}`)).join(t('report.listSeparator'))
  return <small className="mx-0.5 rounded-xs border border-line px-1 text-xs whitespace-nowrap text-muted no-underline">{names}</small>
}
