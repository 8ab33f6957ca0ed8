import { useTranslations } from 'next-intl'
import type { RunView } from './run-view.ts'

const bar =
  'h-2 w-full appearance-none overflow-hidden rounded-full border-0 bg-sunken accent-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent [&::-moz-progress-bar]:bg-accent'

/** A run that waits has no measure yet; one without pages is full when it has ended. */
export function RunProgress({ run }: { readonly run: Pick<RunView, 'id' | 'done' | 'total' | 'state'> }) {
  const t = useTranslations('admin.run')
  const ended = run.state === 'finished' && run.total === 0
  return (
    <div className="min-w-32">
      <progress className={bar} aria-label={t('progress')} max={Math.max(run.total, 1)} value={ended ? 1 : run.done} />
      <p className="text-sm text-muted tabular-nums">{t('progressOf', { done: run.done, total: run.total })}</p>
    </div>
  )
}
