import type { Outcome, RunItemView, RunView } from '#components/admin/run-view.ts'
import { readKeeperNames } from '#lib/access/index.ts'
import { type RunWithCounts, readRun, readRunItems, readRuns } from '#lib/store/index.ts'
import { archiveStore } from '../../archive.ts'

const runsPerPage = 30
const itemsPerPage = 50

const pagesOf = (total: number, size: number) => Math.max(1, Math.ceil(total / size))

/** Adds the names of those who started them. */
async function withNames(runs: readonly RunWithCounts[]): Promise<readonly RunView[]> {
  const ids = runs.flatMap(({ startedBy }) => startedBy ?? [])
  const names = await readKeeperNames(archiveStore(), ids)
  return runs.map(({ counts, ...run }) => ({ ...run, outcomes: counts, startedByName: names.get(run.startedBy ?? '') ?? null }))
}

/** A page of runs, the latest first. */
export async function readRunPage(page: number, size = runsPerPage): Promise<{ runs: readonly RunView[]; pages: number; total: number }> {
  const { runs, total } = await readRuns(archiveStore(), { page, size })
  return { runs: await withNames(runs), pages: pagesOf(total, size), total }
}

export type RunPageView = { readonly run: RunView; readonly items: readonly RunItemView[]; readonly pages: number }

/** A run with one page of its items; null when there is no such run. */
export async function readRunView(id: number, outcome: Outcome | null, page: number): Promise<RunPageView | null> {
  const [found, { items, total }] = await Promise.all([
    readRun(archiveStore(), id),
    readRunItems(archiveStore(), id, { outcome: outcome ?? undefined, page, size: itemsPerPage }),
  ])
  const [run] = found ? await withNames([found]) : []
  return run ? { run, items, pages: pagesOf(total, itemsPerPage) } : null
}
