import type { EngineView } from '#components/admin/engine-view.ts'
import type { RunView } from '#components/admin/run-view.ts'
import { pipelineVersion } from '#lib/clean/index.ts'
import { readCorpusVersion, readReportCounts } from '#lib/store/index.ts'
import { archiveStore } from '../../archive.ts'
import { readEngines } from './engines-data.ts'
import { readRunPage } from './runs-data.ts'

export type Dashboard = {
  readonly published: number
  readonly unpublished: number
  readonly runs: number
  readonly corpusVersion: bigint
  readonly pipeline: string
  readonly engines: readonly EngineView[]
  readonly latestRuns: readonly RunView[]
}

const latestRuns = 8

export async function readDashboard(): Promise<Dashboard> {
  const [counts, corpusVersion, { runs, total }] = await Promise.all([
    readReportCounts(archiveStore()),
    readCorpusVersion(archiveStore()),
    readRunPage(1, latestRuns),
  ])
  return {
    published: counts.published,
    unpublished: counts.held + counts.withdrawn + counts.superseded,
    runs: total,
    corpusVersion,
    pipeline: pipelineVersion,
    engines: await readEngines(corpusVersion),
    latestRuns: runs,
  }
}
