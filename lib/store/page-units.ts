import { type Observation, observationOf } from './observations.ts'
import type { Reader } from './open-store.ts'
import type { RunScope } from './runs.ts'

async function blobsOf(reader: Reader, scope: Exclude<RunScope, { readonly paths: readonly string[] }>): Promise<readonly string[] | null> {
  if ('all' in scope) return null
  if ('reportId' in scope) {
    const report = await reader.db.report.findUnique({ where: { id: scope.reportId }, select: { blobSha256: true } })
    return report ? [report.blobSha256] : []
  }
  const items = await reader.db.runItem.findMany({
    where: { runId: scope.runId },
    select: { observation: { select: { blobSha256: true } } },
  })
  return [...new Set(items.flatMap(({ observation }) => (observation ? [observation.blobSha256] : [])))]
}

/**
 * The captures that a re-ingest of this scope goes over, each by the first of its observations that is not superseded, oldest first.
 */
export async function readPageUnits(
  reader: Reader,
  scope: Exclude<RunScope, { readonly paths: readonly string[] }>,
): Promise<readonly Observation[]> {
  const blobs = await blobsOf(reader, scope)
  const rows = await reader.db.observation.findMany({
    where: { supersededById: null, ...(blobs === null ? {} : { blobSha256: { in: [...blobs] } }) },
    distinct: ['blobSha256'],
    orderBy: { id: 'asc' },
  })
  return rows.map(observationOf)
}
