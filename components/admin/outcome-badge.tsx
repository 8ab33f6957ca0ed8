import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import type { Outcome } from './run-view.ts'

const kinds = { added: 'good', changed: 'accent', unchanged: 'neutral', failed: 'bad' } as const

export function OutcomeBadge({ outcome, count }: { readonly outcome: Outcome; readonly count?: number }) {
  const t = useTranslations('admin')
  const name = t(`outcome.${outcome}`)
  return <Badge kind={kinds[outcome]}>{count === undefined ? name : t('outcomeCount', { outcome: name, count })}</Badge>
}
