import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import type { RunState } from './run-view.ts'

const kinds = { queued: 'neutral', running: 'accent', finished: 'good', failed: 'bad', cancelled: 'warning' } as const

export function RunStateBadge({ state }: { readonly state: RunState }) {
  const t = useTranslations('admin.run.states')
  return <Badge kind={kinds[state]}>{t(state)}</Badge>
}
