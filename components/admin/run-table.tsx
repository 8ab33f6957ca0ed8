import { useTranslations } from 'next-intl'
import { AdminLink } from './admin-link.tsx'
import { Moment } from './moment.tsx'
import { OutcomeCounts } from './outcome-counts.tsx'
import { RunKind } from './run-kind.tsx'
import { RunProgress } from './run-progress.tsx'
import { RunScope } from './run-scope.tsx'
import { RunStateBadge } from './run-state-badge.tsx'
import type { RunView } from './run-view.ts'
import { StartedBy } from './started-by.tsx'

const head = 'px-2 py-1.5 text-left font-medium text-muted'
const cell = 'px-2 py-2 align-top'

function RunRow({ run }: { readonly run: RunView }) {
  return (
    <tr className="border-t border-line">
      <th scope="row" className={`${cell} text-left font-medium tabular-nums`}>
        <AdminLink href={`/admin/runs/${run.id}`}>{run.id}</AdminLink>
      </th>
      <td className={cell}>
        <RunKind kind={run.kind} />
        <span className="block max-w-72 text-sm text-muted">
          <RunScope scope={run.scope} />
        </span>
      </td>
      <td className={cell}>
        <span className="mb-1 block">
          <RunStateBadge state={run.state} />
        </span>
        {run.state === 'running' ? <RunProgress run={run} /> : <OutcomeCounts counts={run.outcomes} />}
      </td>
      <td className={`${cell} max-md:hidden`}>
        <StartedBy run={run} />
      </td>
      <td className={`${cell} text-sm max-sm:hidden`}>
        <Moment at={run.createdAt} />
      </td>
    </tr>
  )
}

/** Runs, the latest first. On a phone who and when are left to the run's own page. */
export function RunTable({ runs, labelledBy }: { readonly runs: readonly RunView[]; readonly labelledBy: string }) {
  const t = useTranslations('admin.run')
  return (
    <table className="w-full border-collapse" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {t('number')}
          </th>
          <th scope="col" className={head}>
            {t('scope')}
          </th>
          <th scope="col" className={head}>
            {t('outcomes')}
          </th>
          <th scope="col" className={`${head} max-md:hidden`}>
            {t('startedBy')}
          </th>
          <th scope="col" className={`${head} max-sm:hidden`}>
            {t('createdAt')}
          </th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <RunRow key={run.id} run={run} />
        ))}
      </tbody>
    </table>
  )
}
