import { useTranslations } from 'next-intl'
import { DataList, DataRow } from '#components/ui/data-list.tsx'
import { Duration } from './duration.tsx'
import { Moment } from './moment.tsx'
import { OutcomeCounts } from './outcome-counts.tsx'
import { RunKind } from './run-kind.tsx'
import { RunProgress } from './run-progress.tsx'
import { RunScope } from './run-scope.tsx'
import { RunStateBadge } from './run-state-badge.tsx'
import { isOpen, type RunView } from './run-view.ts'
import { StartedBy } from './started-by.tsx'

/** What a run is, how far it has come, and what it cost. */
export function RunFacts({ run }: { readonly run: RunView }) {
  const t = useTranslations('admin.run')
  return (
    <DataList>
      <DataRow name={t('state')}>
        <RunStateBadge state={run.state} />
      </DataRow>
      <DataRow name={t('progress')}>
        <RunProgress run={run} />
      </DataRow>
      {!isOpen(run.state) && (
        <DataRow name={t('outcomes')}>
          <OutcomeCounts counts={run.outcomes} />
        </DataRow>
      )}
      <DataRow name={t('kind')}>
        <RunKind kind={run.kind} />
      </DataRow>
      <DataRow name={t('scope')}>
        <RunScope scope={run.scope} />
      </DataRow>
      <DataRow name={t('startedBy')}>
        <StartedBy run={run} />
      </DataRow>
      <DataRow name={t('pipeline')}>{run.pipeline || t('notYet')}</DataRow>
      <DataRow name={t('createdAt')}>
        <Moment at={run.createdAt} />
      </DataRow>
      <DataRow name={t('finishedAt')}>
        <Moment at={run.finishedAt} />
      </DataRow>
      {run.startedAt && run.finishedAt && (
        <DataRow name={t('duration')}>
          <Duration from={run.startedAt} to={run.finishedAt} />
        </DataRow>
      )}
    </DataList>
  )
}
