import { useTranslations } from 'next-intl'
import type { RunView } from './run-view.ts'

/** The keeper who asked for a run, or the command line. */
export function StartedBy({ run }: { readonly run: Pick<RunView, 'startedBy' | 'startedByName'> }) {
  const t = useTranslations('admin.run')
  if (run.startedByName !== null) return run.startedByName
  return <span className="text-muted">{t(run.startedBy === null ? 'commandLine' : 'formerKeeper')}</span>
}
